package mx.edu.conalep.compromisosocial.recordatorio.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waits in a quarter, for whom and until when, by its state. */
@Tag("R24")
class EsperaTrimestresTest {

    private static final String CLAVE = "2026-T1";
    private static final LocalDate APERTURA = LocalDate.of(2026, 1, 1);
    private static final LocalDate CAPTURA = LocalDate.of(2026, 4, 8);
    private static final LocalDate VALIDACION = LocalDate.of(2026, 4, 11);
    private static final LocalDate INFORME = LocalDate.of(2026, 4, 14);

    private static PeriodoVista quarter(EstadoPeriodo estado) {
        return new PeriodoVista(
                CLAVE,
                estado,
                APERTURA,
                LocalDate.of(2026, 3, 31),
                APERTURA,
                CAPTURA,
                VALIDACION,
                INFORME,
                1,
                null,
                null,
                0);
    }

    private static VersionVigente version(int numero) {
        return new VersionVigente(Trimestre.parse(CLAVE), numero);
    }

    private static String told(List<Asunto> some) {
        return some.stream()
                .map(a -> a.tipo() + " " + a.rol() + " " + a.vence())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource({
        "PROGRAMADO, 2026-01-01, 'PERIODO_ABRIR DVS 2026-01-01'",
        "ABIERTO, 2026-04-08, 'PERIODO_CERRAR_CAPTURA DVS 2026-04-08; PERIODO_CERRAR_CAPTURA OPERADOR 2026-04-08'",
        "EN_VALIDACION, 2026-04-11, 'PERIODO_CERRAR_VALIDACION DVS 2026-04-11; PERIODO_CERRAR_VALIDACION OPERADOR 2026-04-11'",
        "CERRADO, 2026-04-14, 'PERIODO_CONSOLIDAR DVS 2026-04-14; PERIODO_CONSOLIDAR OPERADOR 2026-04-14'",
        "CONSOLIDADO, 2026-04-14, ''",
        "INFORMADO, 2026-04-14, ''",
        "PRESENTADO, 2026-04-14, ''"
    })
    @Tag("R22")
    @Tag("R23")
    void eachStateWaitsForItsNext(EstadoPeriodo estado, LocalDate hoy, String esperado) {
        assertThat(told(EsperaTrimestres.ofQuarters(List.of(quarter(estado)), hoy)))
                .isEqualTo(esperado);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-14, 0",
        "2026-03-15, 2",
        "2026-03-16, 2",
        "2026-04-14, 2",
        "2026-04-15, 2",
        "2027-04-13, 2",
        "2027-04-14, 2",
        "2027-04-15, 0"
    })
    void aDateIsInSightFromAMonthBeforeItToAYearAfterIt(LocalDate hoy, int cuantos) {
        assertThat(EsperaTrimestres.ofQuarters(List.of(quarter(EstadoPeriodo.CERRADO)), hoy))
                .hasSize(cuantos);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSOLIDADO, 1, 'PERIODO_INFORMAR DVS 2026-04-14'",
        "CONSOLIDADO, 2, 'PERIODO_INFORMAR DVS 2026-04-14'",
        "INFORMADO, 2, 'VERSION_EMITIR DVS null'",
        "PRESENTADO, 2, 'VERSION_EMITIR DVS null'"
    })
    void aReportIsDueWhileNoneOfItsQuarterWasIssued(EstadoPeriodo estado, int numero, String esperado) {
        assertThat(told(EsperaTrimestres.ofVersions(
                        List.of(quarter(estado)), List.of(version(numero)), List.of(), INFORME)))
                .isEqualTo(esperado);
    }

    @Test
    void anIssuedReportWaitsForItsPresentationWithoutATerm() {
        assertThat(told(EsperaTrimestres.ofVersions(
                        List.of(quarter(EstadoPeriodo.INFORMADO)), List.of(), List.of(version(1)), INFORME)))
                .isEqualTo("PERIODO_PRESENTAR SSI null");
    }

    @Test
    void aVersionThatNoLongerSaysAllIsToldWithHowManyChanged() {
        List<Asunto> some = EsperaTrimestres.outdated(List.of(new VersionAtrasada(version(3), 1, 2)));
        assertThat(told(some)).isEqualTo("VERSION_CONSOLIDAR DVS null; VERSION_CONSOLIDAR OPERADOR null");
        assertThat(some).allSatisfy(a -> {
            assertThat(a.objeto()).isEqualTo(CLAVE);
            assertThat(a.parte()).isEqualTo("3");
            assertThat(a.cuantos()).isEqualTo(3);
        });
    }
}
