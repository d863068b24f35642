package mx.edu.conalep.compromisosocial.convenio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which convenio an activity may rest: registered, of its plantel's reach, in force on its days (Art. 19). */
@Tag("R19")
class AmparoTest {
    private static final LocalDate INICIO = LocalDate.of(2026, 3, 1);
    private static final LocalDate FIN = LocalDate.of(2026, 8, 31);

    private static Amparo one(Alcance alcance, EstadoConvenio estado, LocalDate terminado) {
        return new Amparo(
                "CC-2026-00001",
                alcance,
                alcance == Alcance.NACIONAL ? null : "15",
                alcance == Alcance.PLANTEL ? "15-016" : null,
                estado,
                INICIO,
                FIN,
                terminado);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-03-01,2026-08-31,null,null",
                "2026-02-28,2026-03-01,null,convenio.vigente.POR_INICIAR",
                "2026-08-31,2026-09-01,null,convenio.vigente.VENCIDO",
                "null,2026-03-01,null,null",
                "null,null,null,null",
                "2026-05-31,2026-05-31,2026-06-01,null",
                "2026-05-31,2026-06-01,2026-06-01,convenio.vigente.TERMINADO",
                "2026-02-28,2026-02-28,2026-06-01,convenio.vigente.POR_INICIAR"
            },
            nullValues = "null")
    void isInForceOnTheFirstAndOnTheLastDay(LocalDate desde, LocalDate hasta, LocalDate terminado, String code) {
        EstadoConvenio estado = terminado == null ? EstadoConvenio.REGISTRADO : EstadoConvenio.TERMINADO;
        assertThat(one(Alcance.NACIONAL, estado, terminado)
                        .refusal("15-016", "15", desde, hasta)
                        .map(RuleViolation::code))
                .isEqualTo(Optional.ofNullable(code));
    }

    @ParameterizedTest
    @CsvSource({
        "NACIONAL,09-001,09,true",
        "ESTATAL,15-017,15,true",
        "ESTATAL,09-001,09,false",
        "PLANTEL,15-016,15,true",
        "PLANTEL,15-017,15,false",
        "PLANTEL,09-001,09,false"
    })
    void reachesThePlantel(Alcance alcance, String plantel, String entidad, boolean reaches) {
        assertThat(one(alcance, EstadoConvenio.REGISTRADO, null)
                        .refusal(plantel, entidad, INICIO, INICIO)
                        .map(RuleViolation::code))
                .isEqualTo(reaches ? Optional.empty() : Optional.of("convenio.vigente.unknown"));
    }
}
