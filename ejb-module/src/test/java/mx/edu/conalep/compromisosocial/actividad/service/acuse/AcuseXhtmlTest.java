package mx.edu.conalep.compromisosocial.actividad.service.acuse;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.shared.documento.DocumentoPdf;
import mx.edu.conalep.compromisosocial.shared.documento.NormaPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The acuse as a tagged PDF, and captured text that never becomes markup. */
@Tag("R22")
class AcuseXhtmlTest {
    private static final String SHA = "0123456789abcdef".repeat(4);

    @Test
    void thePdfIsTaggedAndTellsFolioTimeAndHash() throws IOException {
        byte[] pdf = DocumentoPdf.render(AcuseXhtml.of(snapshot(Ejemplos.datos()), Ejemplos.datos(), SHA));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("CONALEP", "AC-2026-15-016-00001", SHA, "Jornada de salud visual")
                    .contains("5 de marzo de 2026, 12:00, hora del centro de México");
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(NormaPdf.scopes(document)).containsExactly("Row");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
            assertThat(document.getDocumentInformation().getTitle()).contains("AC-2026-15-016-00001");
        }
    }

    @Test
    void thePdfConformsToItsStandard() {
        DatosActividad datos = Ejemplos.datos();
        assertThat(NormaPdf.broken(DocumentoPdf.render(AcuseXhtml.of(snapshot(datos), datos, SHA))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "]]>&lt;",
                "&entidad;",
                "a\u0001b"
            })
    void capturedTextNeverBecomesMarkup(String text) {
        DatosActividad datos = Ejemplos.datos(d -> d.setDescripcion(text));
        String xhtml = AcuseXhtml.of(snapshot(datos), datos, SHA);
        assertThat(xhtml).doesNotContain("<script", "<img src", "&entidad;");
        assertThat(DocumentoPdf.render(xhtml)).isNotEmpty();
    }

    private static JsonObject snapshot(DatosActividad datos) {
        JsonObject file = Json.createObjectBuilder()
                .add("tipo", "FOTOGRAFIA")
                .add("nombre", "foto <1>.jpg")
                .add("sha256", SHA)
                .add("tamano", 1)
                .build();
        return EscritorJson.write(
                        Json.createObjectBuilder()
                                .add("folio", "AC-2026-15-016-00001")
                                .add("envio", 1)
                                .add("enviada_en", Ejemplos.A_TIEMPO.toString())
                                .add("enviada_por", "plantel.15-016")
                                .add("zona", "America/Mexico_City")
                                .add("plantel_nombre", "Ixtapaluca")
                                .add("entidad_nombre", "Colegio")
                                .add("periodo", "2026-T1")
                                .add("extemporanea", false),
                        datos)
                .add("evidencias", Json.createArrayBuilder().add(file))
                .build();
    }
}
