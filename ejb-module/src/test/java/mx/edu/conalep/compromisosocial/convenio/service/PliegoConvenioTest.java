package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.domain.Revisor;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoConvenio;
import mx.edu.conalep.compromisosocial.shared.documento.NormaPdf;
import mx.edu.conalep.compromisosocial.shared.documento.Pliego;
import mx.edu.conalep.compromisosocial.shared.documento.PliegoDocx;
import mx.edu.conalep.compromisosocial.shared.documento.PliegoPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The document of a convenio: the same words in both forms, in the order in which they are signed. */
@Tag("R21.2")
class PliegoConvenioTest {

    private static final Instant EN = Instant.parse("2026-03-09T18:00:00Z");
    private static final String LARGO = "El colegio y la empresa acuerdan <servicios> & apoyos. ".repeat(60);
    private static final List<Firmante> FIRMANTES =
            List.of(new Firmante(2, "Apoderada de ejemplo", "Apoderada legal", "Poder 123", LocalDate.of(2024, 5, 2)));

    private static ConvenioVista vista(EstadoConvenio estado, String origen) {
        Map<Clausula, String> clausulas = new EnumMap<>(Clausula.class);
        Clausula.ofReview().forEach(c -> clausulas.put(c, "Así dice la " + c.letra() + ". " + LARGO));
        clausulas.put(Clausula.C, "Vale hasta el {{vigencia.fin}}.\n\nSe renueva por escrito.");
        DatosConvenio datos = new DatosConvenio(
                "Jornadas de salud",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2027, 2, 28),
                List.of(
                        new DatosParte(
                                TipoParte.COLEGIO_ESTATAL, "CONALEP Estado de México", null, "Dirección General"),
                        new DatosParte(TipoParte.PERSONA_MORAL, "Empresa & Cía.", "SAT970701NN3", null)),
                clausulas,
                List.of(new DatosApoyo(TipoApoyo.ESPECIE, "Despensas", new BigDecimal("12.500"), "cajas", null)),
                List.of(new DatosCompromiso(2, "Entregar el material", LocalDate.of(2026, 6, 30))),
                null);
        boolean folio = estado == EstadoConvenio.REGISTRADO;
        return new ConvenioVista(
                folio ? "CC-2026-00007" : "EX-2026-15-00001",
                "EX-2026-15-00001",
                Alcance.ESTATAL,
                "15",
                null,
                Revisor.JURIDICO_ENTIDAD,
                estado,
                Vigencia.VIGENTE,
                datos.vigenciaFin(),
                datos.vigenciaInicio(),
                origen,
                false,
                SustitucionVista.NINGUNA,
                null,
                Map.of(),
                1,
                datos,
                List.of(),
                estado.isSuscrito() ? FIRMANTES : List.of(),
                List.of(),
                null,
                null,
                null,
                EN,
                EN,
                true,
                true,
                false);
    }

    private static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String docxText(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText().replaceAll("\\s+", " ");
        }
    }

    @Test
    void bothFormsSayPartiesDeclarationsClausesSupportsCommitmentsAndSignaturesInTheirOrder() throws IOException {
        Pliego pliego = PliegoConvenio.of(vista(EstadoConvenio.REGISTRADO, null));
        for (String text : List.of(pdfText(PliegoPdf.write(pliego)), docxText(PliegoDocx.write(pliego)))) {
            assertThat(text)
                    .containsSubsequence(
                            "Convenio de colaboración",
                            "Folio CC-2026-00007",
                            "CONALEP Estado de México y Empresa & Cía.",
                            "Declaraciones",
                            "1. Declara CONALEP Estado de México",
                            "Dirección General",
                            "2. Declara Empresa & Cía.",
                            "SAT970701NN3",
                            "Cláusulas",
                            "Primera. Objeto y alcances del acuerdo",
                            "Así dice la a.",
                            "<servicios>",
                            "Segunda.",
                            "Tercera.",
                            "Vale hasta el 28 de febrero de 2027.",
                            "Se renueva por escrito.",
                            "Cuarta.",
                            "Quinta.",
                            "Sexta.",
                            "Séptima.",
                            "Apoyos",
                            "Despensas, 12.5 cajas",
                            "Compromisos",
                            "Entregar el material",
                            "30 de junio de 2026",
                            "Firmas",
                            "Apoderada de ejemplo",
                            "Poder 123, del 2 de mayo de 2024",
                            "Por la parte 2. Empresa & Cía.")
                    .doesNotContain("BORRADOR");
        }
    }

    @ParameterizedTest
    @EnumSource(EstadoConvenio.class)
    void saysThatItIsADraftUntilItsDictamen(EstadoConvenio estado) throws IOException {
        boolean draft = estado.ordinal() < EstadoConvenio.DICTAMINADO.ordinal();
        Pliego pliego = PliegoConvenio.of(vista(estado, null));
        byte[] pdf = PliegoPdf.write(pliego);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper page = new PDFTextStripper();
            page.setStartPage(document.getNumberOfPages());
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(page.getText(document).contains("BORRADOR"))
                    .as("on the last page")
                    .isEqualTo(draft);
        }
        assertThat(docxText(PliegoDocx.write(pliego)).contains("BORRADOR")).isEqualTo(draft);
    }

    @Test
    void anAddendumNamesTheConvenioThatItRenews() throws IOException {
        Pliego pliego = PliegoConvenio.of(vista(EstadoConvenio.DICTAMINADO, "CC-2026-00001"));
        assertThat(pdfText(PliegoPdf.write(pliego)))
                .contains("Convenio modificatorio al convenio de colaboración CC-2026-00001");
    }

    @Test
    void thePdfCanBeReadAloud() {
        assertThat(NormaPdf.broken(PliegoPdf.write(PliegoConvenio.of(vista(EstadoConvenio.BORRADOR, null)))))
                .isEmpty();
    }

    @Test
    void theSameVersionGivesTheSameBytesWheneverItIsMade() throws IOException {
        Pliego pliego = PliegoConvenio.of(vista(EstadoConvenio.REGISTRADO, null));
        byte[] docx = PliegoDocx.write(pliego);
        byte[] pdf = PliegoPdf.write(pliego);
        assertThat(PliegoDocx.write(PliegoConvenio.of(vista(EstadoConvenio.REGISTRADO, null))))
                .isEqualTo(docx);
        assertThat(PliegoPdf.write(PliegoConvenio.of(vista(EstadoConvenio.REGISTRADO, null))))
                .isEqualTo(pdf);
        Pliego otra =
                new Pliego(pliego.titulo(), pliego.marca(), pliego.pie(), EN.plus(Duration.ofDays(1)), pliego.piezas());
        assertThat(PliegoDocx.write(otra)).isNotEqualTo(docx);
        assertThat(PliegoPdf.write(otra)).isNotEqualTo(pdf);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(1980);
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(EN);
        }
    }

    @Test
    void theDocxHasHeadingsThatAWordProcessorLists() throws IOException {
        byte[] docx = PliegoDocx.write(PliegoConvenio.of(vista(EstadoConvenio.BORRADOR, null)));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getParagraphs())
                    .filteredOn(p -> "Heading2".equals(p.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Declaraciones", "Cláusulas", "Apoyos", "Compromisos", "Firmas");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
        }
    }

    @Test
    void eachClauseOfTheGeneratedDocumentIsFoundOnItsPage() throws IOException {
        ConvenioVista vista = vista(EstadoConvenio.DICTAMINADO, null);
        byte[] pdf = PliegoPdf.write(PliegoConvenio.of(vista));
        Map<Clausula, Integer> found = PaginasClausulas.find(
                new ByteArrayInputStream(pdf), vista.datos().clausulas());
        assertThat(found).containsOnlyKeys(Clausula.values());
        assertThat(List.copyOf(new TreeMap<>(found).values())).isSorted();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper page = new PDFTextStripper();
            for (Clausula clausula : Clausula.values()) {
                page.setStartPage(found.get(clausula));
                page.setEndPage(found.get(clausula));
                String words = PliegoConvenio.heading(clausula).substring(0, 12);
                assertThat(page.getText(document)).as(clausula.letra()).contains(words);
            }
        }
    }

    @Test
    void aScanTellsNoPagesUnlessItHasOnlyOne() throws IOException {
        assertThat(PaginasClausulas.find(blank(3), Map.of(Clausula.A, "Objeto del acuerdo entre las partes")))
                .isEmpty();
        assertThat(PaginasClausulas.find(blank(1), Map.of()).values())
                .hasSize(7)
                .containsOnly(1);
    }

    private static ByteArrayInputStream blank(int pages) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        }
    }
}
