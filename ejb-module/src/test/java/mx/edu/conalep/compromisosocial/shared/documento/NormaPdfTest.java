package mx.edu.conalep.compromisosocial.shared.documento;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The validator finds what is wrong: else the documents' own tests would say nothing. */
class NormaPdfTest {

    @Test
    void aDocumentWithoutTitleDoesNotConform() {
        assertThat(NormaPdf.broken(DocumentoPdf.render("<html lang='es-MX'><head/><body><p>Texto</p></body></html>")))
                .hasSize(1)
                .allMatch(found -> found.startsWith("7.1-9 "));
    }

    @Test
    void aDocumentWithTitleAndLanguageConforms() {
        assertThat(NormaPdf.broken(DocumentoPdf.render(
                        "<html lang='es-MX'><head><title>Título</title></head><body><p>Texto</p></body></html>")))
                .isEmpty();
    }
}
