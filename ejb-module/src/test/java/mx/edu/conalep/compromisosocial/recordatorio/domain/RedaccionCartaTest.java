package mx.edu.conalep.compromisosocial.recordatorio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mail says. */
@Tag("R22")
@Tag("R23")
class RedaccionCartaTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 10);

    private static Aviso aviso(TipoAviso tipo, long faltan, boolean supervision) {
        Asunto asunto = new Asunto(
                tipo,
                "AC-2026-15-016-00001",
                "",
                "15",
                "15-016",
                Rol.VINCULACION_PLANTEL,
                HOY.plusDays(faltan),
                "<b>causa</b>",
                2);
        return new Aviso(asunto, "clave", supervision, HOY);
    }

    private static RedaccionCarta carta(Aviso... avisos) {
        return new RedaccionCarta("https://cs.example", List.of(avisos));
    }

    @ParameterizedTest
    @CsvSource({
        "2, Vence el 12 de marzo de 2026: quedan 2 días.",
        "1, Vence el 11 de marzo de 2026: queda un día.",
        "0, Vence hoy.",
        "'-1', 'Venció el 9 de marzo de 2026, hace un día.'",
        "'-9', 'Venció el 1 de marzo de 2026, hace 9 días.'"
    })
    void theDeadlineIsToldInWords(long faltan, String esperado) {
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, faltan, false)).text("Vinculación", null))
                .contains("- Complete y envíe la actividad AC-2026-15-016-00001 (Art. 22). " + esperado)
                .contains("https://cs.example/actividad/captura?folio=AC-2026-15-016-00001");
    }

    @ParameterizedTest
    @CsvSource({
        "60, 'Termina el 9 de mayo de 2026, en 60 días.'",
        "1, 'Termina el 11 de marzo de 2026, en un día.'",
        "0, Hoy es su último día de vigencia."
    })
    @Tag("R21.3")
    void theEndOfAConvenioIsToldInWords(long faltan, String esperado) {
        assertThat(carta(aviso(TipoAviso.CONVENIO_FIN, faltan, false)).text("Vinculación", null))
                .contains(esperado);
    }

    @ParameterizedTest
    @CsvSource({
        "EMERGENTE_CAPTURAR, 'Capture los candidatos del programa emergente PE-2026-00001: hay donativos y ningún candidato (Art. 15). Vence'",
        "EMERGENTE_APROBAR, 'Apruebe o devuelva la asignación 3 del programa emergente PE-2026-00001 (Art. 15). Vence'",
        "EMERGENTE_DEVUELTA, 'Proponga de nuevo la asignación 3 del programa emergente PE-2026-00001, que la persona titular devolvió (Art. 15). Vence'",
        "EMERGENTE_ENTREGAR, 'Registre 2 entregas aprobadas del programa emergente PE-2026-00001 (Art. 15). Vence'"
    })
    @Tag("R15")
    @Tag("R25")
    void aProgrammeIsToldByFolioAndCountsAlone(TipoAviso tipo, String esperado) {
        Asunto asunto = new Asunto(
                tipo, "PE-2026-00001", "3", "15", "15-016", tipo.hace(), HOY.plusDays(2), "Causa tecleada", 2);
        assertThat(carta(new Aviso(asunto, "clave", false, HOY)).text("Vinculación", null))
                .contains(esperado, "/emergente/ficha?folio=PE-2026-00001")
                .doesNotContain("Causa tecleada");
    }

    @ParameterizedTest
    @CsvSource({
        "PERIODO_ABRIR, 7, DVS, 'Abra la captura de 2026-T1 (Art. 22). Empieza el 17 de marzo de 2026, en 7 días.', /calendario/periodo?clave=2026-T1",
        "PERIODO_ABRIR, 1, DVS, 'Empieza el 11 de marzo de 2026, en un día.', /calendario/periodo?clave=2026-T1",
        "PERIODO_ABRIR, 0, DVS, Empieza hoy., /calendario/periodo?clave=2026-T1",
        "PERIODO_ABRIR, -1, DVS, 'Debió empezar el 9 de marzo de 2026, hace un día.', /calendario/periodo?clave=2026-T1",
        "PERIODO_CERRAR_CAPTURA, 0, DVS, 'Cierra la captura de 2026-T1: vea qué planteles faltan (Art. 22). Vence hoy.', /tablero/trimestre?periodo=2026-T1",
        "PERIODO_CERRAR_CAPTURA, 0, OPERADOR, 'Cierra la captura de 2026-T1', /operacion/trabajos",
        "PERIODO_INFORMAR, 3, DVS, 'Emita el informe de 2026-T1, versión 2 (Art. 24). Vence el 13 de marzo', /consolidacion/informe?periodo=2026-T1"
    })
    @Tag("R24")
    void aQuarterIsToldByItsKey(TipoAviso tipo, long faltan, Rol rol, String esperado, String ruta) {
        Asunto asunto = new Asunto(tipo, "2026-T1", "2", null, null, rol, HOY.plusDays(faltan), "", 1);
        assertThat(carta(new Aviso(asunto, "clave", false, HOY)).text("x", null))
                .contains(esperado)
                .contains("https://cs.example" + ruta + "\n");
    }

    @Test
    void theSubjectCountsWhatWaitsAndWhatIsOverdue() {
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, 1, false)).subject())
                .isEqualTo("Compromiso Social: un asunto espera por usted");
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, 1, false), aviso(TipoAviso.ACTIVIDAD_BORRADOR, -1, false))
                        .subject())
                .isEqualTo("Compromiso Social: 2 asuntos esperan por usted, uno vencido");
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, -1, true)).subject())
                .isEqualTo("Compromiso Social: un asunto vencido en su ámbito");
    }

    @Test
    void whoSupervisesReadsWhoseItIs() {
        String text = carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, -1, true)).text("Entidad", null);
        assertThat(text)
                .contains("Un asunto venció en su ámbito", "Plantel 15-016. Venció")
                .doesNotContain("Esperan por usted");
    }

    @Test
    void aLongListEndsInTheTray() {
        List<Aviso> many = Collections.nCopies(27, aviso(TipoAviso.ACTIVIDAD_BORRADOR, 1, false));
        RedaccionCarta carta = new RedaccionCarta("https://cs.example", many);
        assertThat(carta.text("x", null)).contains("Esperan por usted 27 asuntos", "Y 2 más, en su bandeja.");
        assertThat(carta.html("x", null)).contains("Y 2 más, en su bandeja.");
    }

    @Test
    void nothingOfDataBecomesMarkup() {
        String html = carta(aviso(TipoAviso.COLECTA_ACUSE, 1, false))
                .html("<script>x</script>", "https://cs.example/avisos/baja?u=a&f=\"b");
        assertThat(html)
                .contains("&lt;script&gt;", "&lt;b&gt;causa&lt;/b&gt;", "u=a&amp;f=&quot;b", "/cuenta/avisos")
                .doesNotContain("<script", "<b>causa", "http://", "src=");
    }

    @Test
    void onlyWhatMayBeDoneWithoutOffersToDoWithout() {
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, 1, false), aviso(TipoAviso.CONVENIO_FIN, 1, false))
                        .isOptional())
                .isFalse();
        assertThat(carta(aviso(TipoAviso.ACTIVIDAD_BORRADOR, 1, false), aviso(TipoAviso.COMPROMISO, 1, false))
                        .isOptional())
                .isTrue();
    }
}
