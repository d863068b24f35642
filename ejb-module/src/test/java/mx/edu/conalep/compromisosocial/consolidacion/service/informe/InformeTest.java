package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.documento.Encabezados;
import mx.edu.conalep.compromisosocial.shared.documento.NormaPdf;
import mx.edu.conalep.compromisosocial.shared.documento.Xhtml;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R24")
class InformeTest {

    private static final DatosInforme DATOS = MuestraInforme.national();
    private static final Medidas TOTAL = Sumas.total(DATOS.at(Nivel.PLANTEL));

    @Test
    void thePdfIsTaggedAndTellsEveryFigureOfTheVersion() throws IOException {
        byte[] pdf = InformeHtml.pdf(DATOS);
        Files.write(Path.of("target", "informe-muestra.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
            assertThat(document.getDocumentInformation().getTitle())
                    .contains("Informe trimestral", "Primer trimestre de 2026");
            String text = new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Junta Directiva", "Versión del calendario 3", "14 de abril de 2026")
                    .contains("01234567 89abcdef")
                    .contains("& <corrección>")
                    .contains(number(TOTAL.actividades()), number(TOTAL.directosTotal()), number(TOTAL.indirectos()))
                    .contains("Sin reporte: 4", "Cero declarado por su titular: 1")
                    .contains(
                            "67 reportaron actividades validadas, uno declaró que no tuvo actividades y 4 quedaron sin reporte",
                            "De los planteles sin reporte, uno envió actividades que no quedaron validadas")
                    .contains("Plantel sintético " + MuestraInforme.SIN_REPORTE + " (3 sin validar; 2 enviadas)")
                    .contains("La falta de reporte no se cuenta como cero")
                    .contains("Qué cambió desde la versión 1")
                    .contains("I. Servicios culturales y deportivos", "Personas con discapacidad")
                    .contains("Beneficiarios directos", "una sola categoría (Art. 18)");
        }
    }

    @Test
    void thePdfConformsToItsStandardAndLeadsToItsParts() throws IOException {
        byte[] pdf = InformeHtml.pdf(DATOS);
        assertThat(NormaPdf.broken(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(NormaPdf.scopes(document)).containsExactly("Column", "Row");
            assertThat(NormaPdf.bookmarks(document))
                    .containsExactly(
                            "Resumen",
                            "En qué, para quiénes y dónde",
                            "Cifras",
                            "Planteles sin actividades en el informe",
                            "Qué cambió desde la versión 1",
                            "Notas");
        }
    }

    @Test
    @Tag("R22.0")
    void theWorkbookCarriesEveryCellAndEveryActivityAsNumbers() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeXlsx.write(DATOS)))) {
            assertThat(book.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Datos", "Nacional", "Entidades", "Planteles por servicio", "Situación", "Actividades");
            assertThat(rows(book, "Planteles por servicio"))
                    .hasSize(DATOS.at(Nivel.PLANTEL).size() + 1);
            assertThat(rows(book, "Actividades")).hasSize(DATOS.detalle().size() + 1);
            for (String level : List.of("Nacional", "Entidades", "Planteles por servicio")) {
                assertThat(rows(book, level).stream()
                                .skip(1)
                                .mapToLong(
                                        r -> r.getCellAsNumber(14).orElseThrow().longValue())
                                .sum())
                        .as("directos_total at " + level)
                        .isEqualTo(TOTAL.directosTotal());
            }
            assertThat(rows(book, "Situación").stream().map(r -> r.getCellText(4)))
                    .contains("SIN_REPORTE", "CERO_DECLARADO", "REPORTADO");
        }
    }

    @Test
    void theHeadingsOfTheWorkbookAreWordsOfPeople() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeXlsx.write(DATOS)))) {
            Encabezados.assertHumanBelow(book, "Datos");
            assertThat(Encabezados.of(book, "Situación")).startsWith("Entidad", "Nombre de la entidad", "Plantel");
            assertThat(Encabezados.of(book, "Nacional")).contains("Atenciones directas, total");
        }
    }

    @Test
    @Tag("R22.0")
    void theWorkbookTellsWhoSentWhatWasNotValidated() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeXlsx.write(DATOS)))) {
            assertThat(rows(book, "Datos").stream().map(r -> r.getCellText(0) + ": " + r.getCellText(1)))
                    .contains(
                            "Planteles sin reporte: 4", "De ellos, enviaron actividades que no quedaron validadas: 1");
            assertThat(rows(book, "Situación").stream().filter(r -> "2".equals(r.getCellText(6))))
                    .hasSize(1)
                    .allMatch(r -> "SIN_REPORTE".equals(r.getCellText(4)) && "3".equals(r.getCellText(5)));
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(InformeXlsx.write(DATOS)))) {
            assertThat(book.getSheets().flatMap(InformeTest::cells).map(c -> c.getType()))
                    .doesNotContain(CellType.FORMULA);
            assertThat(rows(book, "Datos").stream().map(r -> r.getCellText(1)))
                    .contains("'=HYPERLINK(\"http://x\") & <corrección>");
        }
    }

    private static java.util.stream.Stream<org.dhatim.fastexcel.reader.Cell> cells(Sheet sheet) {
        try {
            return sheet.read().stream().flatMap(Row::stream).filter(java.util.Objects::nonNull);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<Row> rows(ReadableWorkbook book, String name) throws IOException {
        return book.findSheet(name).orElseThrow().read();
    }

    private static String number(long figure) {
        return Xhtml.number(figure).replace('\u00a0', ' ');
    }
}
