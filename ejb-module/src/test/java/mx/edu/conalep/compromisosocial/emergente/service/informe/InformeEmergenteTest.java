package mx.edu.conalep.compromisosocial.emergente.service.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.HuellaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.MuestraEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.documento.Encabezados;
import mx.edu.conalep.compromisosocial.shared.documento.NormaPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents of a programme's report. */
@Tag("R14")
class InformeEmergenteTest {

    private static final Map<String, String> ENTIDADES = Map.of("09", "Unidad sintética", "15", "Colegio sintético");
    private static final ContenidoEmergente UNO = MuestraEmergente.contenido(MuestraEmergente.version(1, null));

    private static DatosInformeEmergente second() {
        ContenidoEmergente otro = MuestraEmergente.considered(7, 4).with(MuestraEmergente.version(2, "=Corrige"));
        return new DatosInformeEmergente(otro, DiferenciaEmergente.between(UNO, otro), ENTIDADES);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replace('\u2011', '-')
                    .replaceAll("\\s+", " ");
        }
    }

    @Test
    void thePdfTellsCountsGoodsAndWhoNotedNothing() throws IOException {
        byte[] pdf = InformeEmergenteHtml.pdf(new DatosInformeEmergente(UNO, null, ENTIDADES));
        Files.write(Path.of("target", "informe-emergente-muestra.pdf"), pdf);
        assertThat(text(pdf))
                .contains("Inundación en <la colonia> & otras", "=Protección Civil", "Despensas", "01234567 89abcdef")
                .contains("Otros 4 fueron considerados y no recibieron", "Menos de 3 asignaciones se revirtieron")
                .contains("Participan 3 planteles; uno no tiene registros.")
                .contains("Despensa 7 caja 2 caja 2 caja 5 caja")
                .contains("15 Colegio sintético 1 1 1 Despensa: 1 caja")
                .contains("15-017 Plantel sintético C — — — —");
    }

    @Test
    @Tag("R25")
    void fewWhoReceivedNothingAreNotNumbered() throws IOException {
        DatosInformeEmergente pocos = new DatosInformeEmergente(MuestraEmergente.considered(5, 4), null, ENTIDADES);
        assertThat(text(InformeEmergenteHtml.pdf(pocos))).contains("Menos de 3 fueron considerados y no recibieron");
        assertThat(HuellaEmergente.of(MuestraEmergente.considered(5, 4)))
                .isEqualTo(HuellaEmergente.of(MuestraEmergente.considered(6, 4)))
                .isNotEqualTo(HuellaEmergente.of(MuestraEmergente.considered(7, 4)));
    }

    @Test
    void thePdfConformsToItsStandardAndLeadsToItsParts() throws IOException {
        byte[] pdf = InformeEmergenteHtml.pdf(second());
        assertThat(NormaPdf.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(NormaPdf.scopes(document)).containsExactly("Column", "Row");
            assertThat(NormaPdf.bookmarks(document))
                    .containsExactly(
                            "Resumen",
                            "Donativos y entregas",
                            "Resultados por entidad",
                            "Resultados por plantel",
                            "Qué cambió desde la versión 1",
                            "Notas");
        }
        assertThat(text(pdf)).contains("=Corrige", "Cambiaron las cifras de personas de una unidad.");
    }

    @Test
    @Tag("R27")
    void anExtractTellsNothingOfOthersNorHowManyReceivedNothing() throws IOException {
        ContenidoEmergente own = new ContenidoEmergente(
                UNO.version(),
                Ambito.entidad("09"),
                UNO.personas().stream()
                        .filter(p -> p.unidad().nivel() != Nivel.NACIONAL
                                && p.unidad().entidad().equals("09"))
                        .toList(),
                UNO.articulos().stream()
                        .filter(a -> a.unidad().entidad().equals("09"))
                        .toList());
        byte[] pdf = InformeEmergenteHtml.pdf(new DatosInformeEmergente(own, null, ENTIDADES));
        assertThat(NormaPdf.broken(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Extracto de Unidad sintética", "Cada estudiante se cuenta una vez")
                .doesNotContain("15-016", "considerados y no recibieron", "Menos de 3");
    }

    @Test
    void theWorkbookCarriesFiguresAsNumbersAndNoFormula() throws IOException {
        byte[] xlsx = InformeEmergenteXlsx.write(second());
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(book.getSheets().map(s -> s.getName())).containsExactly("Datos", "Personas", "Artículos");
            List<Row> persons = book.findSheet("Personas").orElseThrow().read();
            Encabezados.assertHumanBelow(book, "Datos");
            assertThat(Encabezados.of(book, "Personas"))
                    .containsExactly(
                            "Nivel",
                            "Entidad",
                            "Plantel",
                            "Nombre del plantel",
                            "Planteles participantes",
                            "Donativos",
                            "Estudiantes beneficiados",
                            "Entregas con acuse");
            assertThat(persons.get(1).getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("4");
            assertThat(persons.get(6).getCellAsNumber(6)).isEmpty();
            List<Row> facts = book.findSheet("Datos").orElseThrow().read();
            assertThat(facts.stream().map(r -> r.getCellText(1))).contains("'=Protección Civil", "'=Corrige");
            assertThat(facts.stream()
                            .flatMap(Row::stream)
                            .filter(Objects::nonNull)
                            .map(c -> c.getType()))
                    .doesNotContain(CellType.FORMULA);
        }
    }
}
