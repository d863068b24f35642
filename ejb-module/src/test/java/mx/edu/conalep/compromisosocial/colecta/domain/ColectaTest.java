package mx.edu.conalep.compromisosocial.colecta.domain;

import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.CIERRE;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.DVS;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.INICIO;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.en;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The acts of the DVS on a colecta: in their turn only, and at the boundaries of its dates. */
@Tag("R12")
class ColectaTest {

    /** What each act does, by its name. */
    private static final Map<String, Consumer<Colecta>> ACTS = Map.of(
            "change",
            c -> c.change(Ejemplos.datos(), DVS),
            "broadcast",
            c -> c.broadcast(true, List.of(), INICIO, DVS),
            "start",
            c -> c.start(INICIO, DVS),
            "close",
            c -> c.close(null, CIERRE.plusDays(1), CIERRE.plusDays(1), DVS),
            "acuse",
            Colecta::requireAbierta,
            "aportacion",
            Colecta::requireEnCurso,
            "contraasiento",
            Colecta::requireIniciada,
            "entrega",
            Colecta::requireCerrada);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PLANEADA|change broadcast",
                "DIFUNDIDA|start acuse",
                "EN_CURSO|close acuse aportacion contraasiento",
                "CERRADA|contraasiento entrega"
            })
    void eachActHasItsTurn(EstadoColecta estado, String allowed) {
        Set<String> turns = Set.of(allowed.split(" "));
        ACTS.forEach((name, act) -> {
            Colecta colecta = en(estado);
            if (turns.contains(name)) {
                act.accept(colecta);
            } else {
                ConflictException refused = catchThrowableOfType(ConflictException.class, () -> act.accept(colecta));
                assertThat(refused).as(estado + " " + name).isNotNull();
                assertThat(refused.text()).contains("CO-2026-00001", Messages.text("colecta.estado." + estado));
                assertThat(colecta.getEstado()).isEqualTo(estado);
            }
        });
    }

    @Test
    void isNotSentDownWithoutWhatTheArticleAsks() {
        Colecta colecta = new Colecta("CO-2026-00002", DVS);
        colecta.change(Ejemplos.datos(null, List.of(), List.of()), DVS);
        RuleViolation vencido = new RuleViolation("convenio.vigente.VENCIDO", "convenio");
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class, () -> colecta.broadcast(false, List.of(vencido), INICIO, DVS));
        assertThat(refused.violations())
                .extracting(RuleViolation::field)
                .containsExactly("lineamientos", "cronograma", "participantes", "convenio");
        assertThat(colecta.getEstado()).isEqualTo(EstadoColecta.PLANEADA);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, true", "2026-04-29, true", "2026-04-30, true", "2026-05-01, false"})
    void isSentDownUntilItsLastDay(LocalDate hoy, boolean sent) {
        Colecta colecta = en(EstadoColecta.PLANEADA);
        if (sent) {
            colecta.broadcast(true, List.of(), hoy, DVS);
            assertThat(colecta.getDifundidaEl()).isEqualTo(hoy);
        } else {
            assertThatThrownBy(() -> colecta.broadcast(true, List.of(), hoy, DVS))
                    .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                            .containsExactly(new RuleViolation(
                                    "colecta.difusion.pasada", "cronograma.cierre", Ejemplos.CIERRE)));
            assertThat(colecta.getEstado()).isEqualTo(EstadoColecta.PLANEADA);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, false", "2026-03-09, true", "2026-03-10, true"})
    void startsFromItsFirstDay(LocalDate hoy, boolean starts) {
        Colecta colecta = en(EstadoColecta.DIFUNDIDA);
        if (starts) {
            colecta.start(hoy, DVS);
            assertThat(colecta.getIniciadaEl()).isEqualTo(hoy);
        } else {
            assertThatThrownBy(() -> colecta.start(hoy, DVS))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessageContaining("cronograma.inicio");
            assertThat(colecta.getEstado()).isEqualTo(EstadoColecta.DIFUNDIDA);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-29, 2026-04-29,, false",
        "2026-04-29, 2026-04-29, ' ', false",
        "2026-04-29, 2026-04-29, Se alcanzó la meta, true",
        "2026-04-30, 2026-04-30,, false",
        "2026-05-01, 2026-04-30,, false",
        "2026-05-01, 2026-04-30, El aliado lo pidió, true",
        "2026-05-01, 2026-05-01,, true"
    })
    void closesOnceItsLastDayIsOverEverywhereOrEarlierWithAReason(
            LocalDate hoy, LocalDate enTodas, String motivo, boolean closes) {
        Colecta colecta = en(EstadoColecta.EN_CURSO);
        if (closes) {
            TransicionColecta line = colecta.close(motivo, hoy, enTodas, DVS);
            assertThat(colecta.getCerradaEl()).isEqualTo(hoy);
            assertThat(line.getMotivo()).isEqualTo(motivo);
            assertThat(line.getDe()).isEqualTo(EstadoColecta.EN_CURSO);
        } else {
            assertThatThrownBy(() -> colecta.close(motivo, hoy, enTodas, DVS))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessageContaining("motivo");
            assertThat(colecta.getEstado()).isEqualTo(EstadoColecta.EN_CURSO);
        }
    }

    @ParameterizedTest
    @EnumSource(EstadoColecta.class)
    @Tag("R14")
    void isReportedOnceItIsClosed(EstadoColecta estado) {
        Colecta colecta = en(estado);
        if (estado == EstadoColecta.CERRADA) {
            assertThat(colecta.report(DVS).getA()).isEqualTo(EstadoColecta.INFORMADA);
            assertThat(colecta.getEstado()).isEqualTo(EstadoColecta.INFORMADA);
        } else {
            assertThatThrownBy(() -> colecta.report(DVS)).isInstanceOf(ConflictException.class);
            assertThat(colecta.getEstado()).isEqualTo(estado);
        }
    }

    @Test
    void keepsWhatWasPlanned() {
        assertThat(en(EstadoColecta.PLANEADA).datos()).isEqualTo(Ejemplos.datos());
    }
}
