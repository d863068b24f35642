package mx.edu.conalep.compromisosocial.colecta.service.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Muestra;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.documento.Encabezados;
import mx.edu.conalep.compromisosocial.shared.documento.NormaPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The documents of a colecta's report. */
@Tag("R14")
class InformeColectaTest {

    private static final Map<String, String> ENTIDADES = Map.of("09", "Unidad sintética", "15", "Colegio sintético");
    private static final DatosInformeColecta DATOS = second();

    private static DatosInformeColecta second() {
        ContenidoInforme una = Muestra.contenido(Muestra.version(1, null), Muestra.aportaciones());
        List<AportacionInforme> more = new ArrayList<>(Muestra.aportaciones());
        more.add(Muestra.contra(6, "09-001", "-1050.05", 3));
        ContenidoInforme otra = Muestra.contenido(Muestra.version(2, "=Corrige & <aclara>"), more);
        return new DatosInformeColecta(otra, DiferenciaInforme.between(una, otra), ENTIDADES);
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
    void thePdfTellsResultsGoalDeliveriesCounterEntriesAndWhatStayedOut() throws IOException {
        byte[] pdf = InformeColectaHtml.pdf(DATOS);
        Files.write(Path.of("target", "informe-colecta-muestra.pdf"), pdf);
        assertThat(text(pdf))
                .contains("Apoyo a <hospitales> & albergues", "Versión 2", "=Corrige & <aclara>", "01234567 89abcdef")
                .contains("$60.00 MXN", "3 % de la meta de $2,000.00 MXN", "–$940.00 MXN")
                .contains("2 reportaron aportaciones validadas, uno declaró que no recaudó y uno no respondió")
                .contains("15-018 Plantel sintético D Sin reporte 0 0 —")
                .contains("15-017 Plantel sintético C Cero declarado 0 0 $0.00 MXN")
                .contains("Retira la aportación 3: Depósito duplicado", "Capturada; no se validó", "$999.99 MXN")
                .contains("Qué cambió desde la versión 1", "–$1,050.05 MXN", "Contraasientos nuevos: 6.")
                .contains("se entregó más de lo que hoy cuenta", "Almacén del aliado");
    }

    @Test
    void thePdfConformsToItsStandardAndLeadsToItsParts() throws IOException {
        byte[] pdf = InformeColectaHtml.pdf(DATOS);
        assertThat(NormaPdf.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(NormaPdf.scopes(document)).containsExactly("Column", "Row");
            assertThat(NormaPdf.bookmarks(document))
                    .containsExactly(
                            "Resumen",
                            "Recaudado frente a la meta",
                            "Resultados por entidad",
                            "Resultados por plantel",
                            "Entregas al aliado",
                            "Contraasientos",
                            "Lo que quedó fuera al cierre",
                            "Qué cambió desde la versión 1",
                            "Notas");
        }
    }

    @Test
    @Tag("R27")
    void anExtractTellsNothingOfOthers() throws IOException {
        ContenidoInforme all = Muestra.contenido(Muestra.version(1, null), Muestra.aportaciones());
        ContenidoInforme own = new ContenidoInforme(
                all.version(),
                Ambito.entidad("09"),
                all.planteles().stream().filter(p -> p.entidad().equals("09")).toList(),
                all.metas(),
                all.aportaciones().stream()
                        .filter(a -> a.entidad().equals("09"))
                        .toList(),
                all.sumas().stream()
                        .filter(s -> s.nivel() != Nivel.NACIONAL && s.entidad().equals("09"))
                        .toList(),
                List.of());
        byte[] pdf = InformeColectaHtml.pdf(new DatosInformeColecta(own, null, ENTIDADES));
        assertThat(NormaPdf.broken(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("Extracto de Unidad sintética", "$1,050.05 MXN")
                .doesNotContain("15-016", "Almacén del aliado", "$1,110.05 MXN");
    }

    @Test
    void theWorkbookCarriesFiguresAsNumbersAndNoFormula() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeColectaXlsx.write(DATOS)))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly("Datos", "Meta y entrega", "Planteles", "Sumas", "Aportaciones", "Entregas");
            assertThat(book.getSheets().flatMap(InformeColectaTest::cells).map(c -> c.getType()))
                    .doesNotContain(CellType.FORMULA);
            assertThat(rows(book, "Datos").stream().map(r -> r.getCellText(1)))
                    .contains("'=Institución aliada", "'=Corrige & <aclara>");
            assertThat(rows(book, "Aportaciones")).hasSize(7);
            assertThat(rows(book, "Meta y entrega").get(1).getCellAsNumber(4).orElseThrow())
                    .isEqualByComparingTo("60.00");
            assertThat(rows(book, "Planteles").get(4).getCellAsNumber(7)).isEmpty();
            assertThat(rows(book, "Planteles").get(3).getCellAsNumber(7).orElseThrow())
                    .isEqualByComparingTo("0");
        }
    }

    @Test
    void theHeadingsOfTheWorkbookAreWordsOfPeople() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeColectaXlsx.write(DATOS)))) {
            Encabezados.assertHumanBelow(book, "Datos");
            assertThat(Encabezados.of(book, "Entregas"))
                    .containsExactly(
                            "Fecha", "Recibió", "Recibo (huella SHA-256)", "Tipo", "Artículo", "Unidad", "Cantidad");
            assertThat(Encabezados.of(book, "Aportaciones")).contains("Núm. de aportación", "Aportación que retira");
        }
    }

    private static java.util.stream.Stream<org.dhatim.fastexcel.reader.Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(Row::stream).filter(Objects::nonNull);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Row> rows(ReadableWorkbook book, String name) throws IOException {
        return book.findSheet(name).orElseThrow().read();
    }
}
