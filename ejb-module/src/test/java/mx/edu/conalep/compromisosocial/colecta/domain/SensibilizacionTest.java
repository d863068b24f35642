package mx.edu.conalep.compromisosocial.colecta.domain;

import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.DVS;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.INICIO;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.PLANTEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An act of sensitising that was taken down by mistake: annulled with a reason before the close, and kept. */
@Tag("R12")
class SensibilizacionTest {

    private static final DatosSensibilizacion DATOS = new DatosSensibilizacion(INICIO, "Plática", 120);
    private static final Acto OTRA = new Acto("plantel.15-016.bis", Ejemplos.AHORA.plusSeconds(60));

    private static Sensibilizacion de(Colecta colecta) {
        return new Sensibilizacion(colecta, "15-016", "15", DATOS, PLANTEL);
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoColecta.class,
            names = {"DIFUNDIDA", "EN_CURSO"})
    void isAnnulledOnceWithItsReasonAndKeepsWhatItSays(EstadoColecta estado) {
        Sensibilizacion acto = de(Ejemplos.en(estado));
        assertThat(acto.annul(" Se anotó dos veces ", PLANTEL)).isTrue();
        assertThat(acto.isAnulada()).isTrue();
        assertThat(acto.getMotivo()).isEqualTo("Se anotó dos veces");
        assertThat(acto.getAnuladaPor()).isEqualTo(PLANTEL.usuario());
        assertThat(acto.datos()).isEqualTo(DATOS);

        assertThat(acto.annul("Se anotó dos veces", OTRA)).as("the same again").isFalse();
        assertThat(acto.getAnuladaPor()).isEqualTo(PLANTEL.usuario());
        assertThatThrownBy(() -> acto.annul("Otro motivo", OTRA))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("colecta.sensibilizacion.anulada");
        assertThat(acto.getMotivo()).isEqualTo("Se anotó dos veces");
    }

    @ParameterizedTest
    @EnumSource(
            value = EstadoColecta.class,
            names = {"CERRADA", "INFORMADA"})
    void staysAsItIsOnceTheColectaIsClosed(EstadoColecta estado) {
        Sensibilizacion acto = de(Ejemplos.en(estado));
        assertThatThrownBy(() -> acto.annul("Se anotó dos veces", PLANTEL))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("colecta.notAbierta");
        assertThat(acto.isAnulada()).isFalse();
    }

    @Test
    void theSameAnnulmentIsAnsweredAfterTheCloseToo() {
        Colecta colecta = Ejemplos.en(EstadoColecta.EN_CURSO);
        Sensibilizacion acto = de(colecta);
        acto.annul("Se anotó dos veces", PLANTEL);
        colecta.close("Se alcanzó la meta", INICIO, INICIO, DVS);
        assertThat(acto.annul("Se anotó dos veces", PLANTEL)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', shared.motivo.required", "'\u200b ', shared.motivo.required", "x, shared.formato.tooLong"})
    void needsAReasonThatIsKept(String motivo, String code) {
        Sensibilizacion acto = de(Ejemplos.en(EstadoColecta.EN_CURSO));
        assertThatThrownBy(() -> acto.annul("x".equals(motivo) ? "x".repeat(501) : motivo, PLANTEL))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(RuleViolation::code, RuleViolation::field)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(code, "motivo")));
        assertThat(acto.isAnulada()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, false", "5000, false", "5001, true", "100000, true", "100001, false"})
    void asksAboutMoreThanStudyAnywhereAndRefusesWhatCannotBe(int asistentes, boolean inusual) {
        assertThat(new DatosSensibilizacion(INICIO, "Plática", asistentes).isInusual())
                .isEqualTo(inusual);
    }

    @ParameterizedTest
    @CsvSource({"-1, colecta.sensibilizacion.asistentes", "0, ", "100000, ", "100001, colecta.sensibilizacion.absurdos"
    })
    void refusesHowManyCannotBe(int asistentes, String code) {
        assertThat(new DatosSensibilizacion(INICIO, "Plática", asistentes).check(INICIO, INICIO))
                .extracting(RuleViolation::code)
                .isEqualTo(code == null ? List.of() : List.of(code));
    }
}
