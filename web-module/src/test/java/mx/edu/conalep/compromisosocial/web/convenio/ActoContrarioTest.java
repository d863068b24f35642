package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was typed for one act is not thrown away by the opposite one. */
class ActoContrarioTest {

    @Test
    @Tag("R21.1")
    void aReviewWithObservationsIsNoDictamen() {
        RevisionConvenioBacking revision = new RevisionConvenioBacking();
        revision.getNuevas().put("b", " ");
        revision.getNuevas().put("c", "Precise los plazos");

        assertRefused(revision::approve, "observaciones", "Envíelas con «Devolver con observaciones», o bórrelas");
    }

    @Test
    @Tag("R21.4")
    void aVersionWithAReasonToReturnItIsNotPublished() {
        AprobacionBacking aprobacion = new AprobacionBacking();
        aprobacion.setMotivo("Falta ocultar un teléfono");

        assertRefused(aprobacion::approve, "motivo", "Devuelva la versión con él, o bórrelo");
    }

    private static void assertRefused(Runnable act, String field, String text) {
        RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, act::run);
        assertThat(refused.violations()).singleElement().satisfies(v -> {
            assertThat(v.field()).isEqualTo(field);
            assertThat(v.text()).contains(text);
        });
    }
}
