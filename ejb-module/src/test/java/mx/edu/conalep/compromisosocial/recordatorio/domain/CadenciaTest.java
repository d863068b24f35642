package mx.edu.conalep.compromisosocial.recordatorio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told when, by days left: the days themselves, those on both sides of them, and what is overdue. */
class CadenciaTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 2);

    private static String stage(TipoAviso tipo, long faltan) {
        return tipo.cadencia().stage(HOY.plusDays(faltan), HOY).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "61, ''", "60, d60", "59, d60", "31, d60", "30, d30", "29, d30", "8, d30", "7, d7", "6, d7", "1, d7", "0, d0",
        "-1, ''", "-30, ''"
    })
    @Tag("R21.3")
    void theEndOfAConvenioIsToldAt60And30And7And0Days(long faltan, String etapa) {
        assertThat(stage(TipoAviso.CONVENIO_FIN, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({
        "4, ''",
        "3, d3",
        "2, d3",
        "1, d1",
        "0, d0",
        "-1, vencido0",
        "-7, vencido0",
        "-8, vencido1",
        "-14, vencido1",
        "-15, vencido2"
    })
    @Tag("R22")
    void aDraftIsToldNearItsDeadlineAndWeeklyAfterIt(long faltan, String etapa) {
        assertThat(stage(TipoAviso.ACTIVIDAD_BORRADOR, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({"9, nuevo", "4, nuevo", "3, d3", "0, d0", "-1, vencido0"})
    @Tag("R22")
    @Tag("R23")
    void whatWasReturnedIsToldAtOnce(long faltan, String etapa) {
        assertThat(stage(TipoAviso.ACTIVIDAD_DEVUELTA, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({"8, ''", "7, d7", "4, d7", "3, d3", "1, d1", "0, d0", "-1, vencido0"})
    @Tag("R23")
    void validationIsToldByTheCalendar(long faltan, String etapa) {
        assertThat(stage(TipoAviso.ACTIVIDAD_VALIDAR, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({"8, ''", "7, d7", "1, d7", "0, d0", "-1, vencido0", "-8, vencido1"})
    @Tag("R8.4")
    void aCommitmentIsToldAWeekBeforeOnItsDayAndWeeklyAfterIt(long faltan, String etapa) {
        assertThat(stage(TipoAviso.COMPROMISO, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, s2026-09",
        "2026-03-02, s2026-10",
        "2026-12-31, s2026-53",
        "2027-01-03, s2026-53",
        "2027-01-04, s2027-01"
    })
    @Tag("R21.1")
    void whatHasNoDeadlineIsToldOnceAWeekOfTheIsoCalendar(LocalDate hoy, String etapa) {
        assertThat(TipoAviso.CONVENIO_REVISAR.cadencia().stage(null, hoy)).contains(etapa);
    }

    @Test
    @Tag("R14")
    void contributionsAreToldWeeklyUntilTheLastDayIsNear() {
        assertThat(stage(TipoAviso.APORTACION_VALIDAR, 20)).isEqualTo("s2026-10");
        assertThat(stage(TipoAviso.APORTACION_VALIDAR, 3)).isEqualTo("d3");
        assertThat(stage(TipoAviso.APORTACION_VALIDAR, -1)).isEqualTo("vencido0");
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENTE_CAPTURAR, 30, nuevo",
        "EMERGENTE_CAPTURAR, 8, nuevo",
        "EMERGENTE_CAPTURAR, 7, d7",
        "EMERGENTE_CAPTURAR, 1, d7",
        "EMERGENTE_CAPTURAR, 0, d0",
        "EMERGENTE_CAPTURAR, -1, vencido0",
        "EMERGENTE_CAPTURAR, -7, vencido0",
        "EMERGENTE_CAPTURAR, -8, vencido1",
        "EMERGENTE_APROBAR, 4, s2026-10",
        "EMERGENTE_APROBAR, 3, d3",
        "EMERGENTE_APROBAR, 2, d3",
        "EMERGENTE_APROBAR, 1, d1",
        "EMERGENTE_APROBAR, 0, d0",
        "EMERGENTE_APROBAR, -1, vencido0",
        "EMERGENTE_DEVUELTA, 4, nuevo",
        "EMERGENTE_DEVUELTA, 3, d3",
        "EMERGENTE_DEVUELTA, 1, d1",
        "EMERGENTE_DEVUELTA, 0, d0",
        "EMERGENTE_DEVUELTA, -1, vencido0",
        "EMERGENTE_ENTREGAR, 4, s2026-10",
        "EMERGENTE_ENTREGAR, 3, d3",
        "EMERGENTE_ENTREGAR, 1, d3",
        "EMERGENTE_ENTREGAR, 0, d0",
        "EMERGENTE_ENTREGAR, -8, vencido1"
    })
    @Tag("R15")
    void aProgrammeIsToldByItsLastDay(TipoAviso tipo, long faltan, String etapa) {
        assertThat(stage(tipo, faltan)).isEqualTo(etapa);
    }

    @ParameterizedTest
    @CsvSource({
        "COLECTA_RESPONDER, 8, ''",
        "COLECTA_RESPONDER, 7, d7",
        "COLECTA_RESPONDER, 6, d7",
        "COLECTA_RESPONDER, 4, d7",
        "COLECTA_RESPONDER, 3, d3",
        "COLECTA_RESPONDER, 2, d3",
        "COLECTA_RESPONDER, 1, d1",
        "COLECTA_RESPONDER, 0, d0",
        "COLECTA_RESPONDER, -1, vencido0",
        "COLECTA_RESPONDER, -7, vencido0",
        "COLECTA_RESPONDER, -8, vencido1",
        "COLECTA_CERO, 8, ''",
        "COLECTA_CERO, 7, d7",
        "COLECTA_CERO, 0, d0",
        "COLECTA_CERO, -1, vencido0",
        "COLECTA_INICIAR, 1, ''",
        "COLECTA_INICIAR, 0, d0",
        "COLECTA_INICIAR, -1, vencido0",
        "COLECTA_INICIAR, -7, vencido0",
        "COLECTA_INICIAR, -8, vencido1",
        "COLECTA_CERRAR, 1, ''",
        "COLECTA_CERRAR, 0, d0",
        "COLECTA_CERRAR, -1, vencido0",
        "COLECTA_CERRAR, -8, vencido1"
    })
    @Tag("R12")
    @Tag("R14")
    void aColectaIsToldByItsFirstAndItsLastDay(TipoAviso tipo, long faltan, String etapa) {
        assertThat(stage(tipo, faltan)).isEqualTo(etapa);
        assertThat(tipo.grupo().isObligatorio()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PERIODO_ABRIR, 8, ''",
        "PERIODO_ABRIR, 7, d7",
        "PERIODO_ABRIR, 1, d7",
        "PERIODO_ABRIR, 0, d0",
        "PERIODO_ABRIR, -1, vencido0",
        "PERIODO_CERRAR_CAPTURA, 8, ''",
        "PERIODO_CERRAR_CAPTURA, 7, d7",
        "PERIODO_CERRAR_CAPTURA, 4, d7",
        "PERIODO_CERRAR_CAPTURA, 3, d3",
        "PERIODO_CERRAR_CAPTURA, 2, d3",
        "PERIODO_CERRAR_CAPTURA, 1, d1",
        "PERIODO_CERRAR_CAPTURA, 0, d0",
        "PERIODO_CERRAR_CAPTURA, -1, vencido0",
        "PERIODO_CERRAR_CAPTURA, -8, vencido1",
        "PERIODO_CERRAR_VALIDACION, 8, ''",
        "PERIODO_CERRAR_VALIDACION, 7, d7",
        "PERIODO_CERRAR_VALIDACION, 0, d0",
        "PERIODO_CERRAR_VALIDACION, -1, vencido0",
        "PERIODO_CONSOLIDAR, 30, nuevo",
        "PERIODO_CONSOLIDAR, 8, nuevo",
        "PERIODO_CONSOLIDAR, 7, d7",
        "PERIODO_CONSOLIDAR, 3, d3",
        "PERIODO_CONSOLIDAR, 1, d1",
        "PERIODO_CONSOLIDAR, 0, d0",
        "PERIODO_CONSOLIDAR, -1, vencido0",
        "PERIODO_INFORMAR, 8, nuevo",
        "PERIODO_INFORMAR, 7, d7",
        "PERIODO_INFORMAR, 0, d0",
        "PERIODO_INFORMAR, -1, vencido0",
        "PERIODO_INFORMAR, -7, vencido0",
        "PERIODO_INFORMAR, -8, vencido1"
    })
    @Tag("R22")
    @Tag("R23")
    @Tag("R24")
    void aQuarterIsToldByItsCalendarAndByTheTermOfItsReport(TipoAviso tipo, long faltan, String etapa) {
        assertThat(stage(tipo, faltan)).isEqualTo(etapa);
        assertThat(tipo.grupo().isObligatorio()).isEqualTo(tipo != TipoAviso.PERIODO_ABRIR);
    }

    @ParameterizedTest
    @EnumSource(
            value = TipoAviso.class,
            names = {
                "CONVENIOS_FIN",
                "CONVENIO_BORRADOR",
                "CONVENIO_OBSERVADO",
                "CONVENIO_TESTAR",
                "CONVENIO_PUBLICAR",
                "COLECTA_ENTREGAR",
                "COLECTA_INFORMAR",
                "EMERGENTE_INFORMAR",
                "PERIODO_PRESENTAR",
                "RECTIFICACION_RESOLVER",
                "VERSION_CONSOLIDAR",
                "VERSION_EMITIR"
            })
    @Tag("R14")
    @Tag("R21.2")
    @Tag("R21.4")
    @Tag("R24")
    void whatTheBasesSetNoTermForIsToldWeekly(TipoAviso tipo) {
        assertThat(tipo.cadencia().stage(null, HOY)).contains("s2026-10");
        assertThat(tipo.cadencia().stage(null, HOY.plusDays(6))).contains("s2026-10");
        assertThat(tipo.cadencia().stage(null, HOY.plusDays(7))).contains("s2026-11");
        assertThat(tipo.grupo().isObligatorio()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TipoAviso.class)
    void eachKindHasItsSentenceAndItsAddress(TipoAviso tipo) {
        assertThat(Messages.text(tipo.codigo(), "F", "C", 2, "1")).doesNotContain("recordatorio.");
        assertThat(Messages.text("recordatorio.tipo." + tipo)).doesNotContain("recordatorio.");
        assertThat(Messages.text("recordatorio.grupo." + tipo.grupo())).doesNotContain("recordatorio.");
        assertThat(tipo.ruta("AC-1")).startsWith("/").doesNotContain(" ");
    }
}
