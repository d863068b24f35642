package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.ENTIDAD;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.BandejaConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.Pendiente;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaRenglon;
import mx.edu.conalep.compromisosocial.evidencia.service.OrdenCharola;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.EsperaNacional;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.service.TableroService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What lies in a quarter whose window is closed for the act waits for nobody, wherever tasks are told, and a reopening brings it back. */
@ContainerTest
@Tag("R22")
@Tag("R23")
class QuedoFueraIT {
    private static final String PLANTEL = "15-027";
    private static final int TODAS = 5_000;

    @Inject
    private Siembra siembra;

    @Inject
    private BandejaConsulta bandeja;

    @Inject
    private CharolaConsulta charola;

    @Inject
    private PeriodoService periodos;

    @Inject
    private TableroService tablero;

    @Inject
    private EsperaNacional espera;

    @Inject
    private Clock clock;

    /**
     * A quarter with a draft and a submitted activity.
     *
     * @param captura days from today to the last day of capture
     * @param validacion days from today to the last day of validation
     * @param prorroga kind of the grant, or null
     * @param plantel its plantel; null for the whole entidad
     * @param hasta days from today to the last day of the grant
     * @param envia whether the draft is a task of the plantel
     * @param valida whether the other is a task of the entidad
     */
    private record Fila(
            String estado,
            int captura,
            int validacion,
            String prorroga,
            String plantel,
            int hasta,
            boolean envia,
            boolean valida) {}

    private static final List<Fila> FILAS = List.of(
            new Fila("PROGRAMADO", 5, 8, null, null, 0, true, true),
            new Fila("ABIERTO", 0, 3, null, null, 0, true, true),
            new Fila("ABIERTO", -1, 3, null, null, 0, false, true),
            new Fila("ABIERTO", -1, 3, "CAPTURA", PLANTEL, 0, true, true),
            new Fila("EN_VALIDACION", -1, 0, null, null, 0, false, true),
            new Fila("EN_VALIDACION", -5, -1, null, null, 0, false, false),
            new Fila("EN_VALIDACION", -5, -1, "VALIDACION", PLANTEL, 0, false, true),
            new Fila("CERRADO", -5, -3, null, null, 0, false, false),
            new Fila("CERRADO", -5, -3, "CAPTURA", PLANTEL, 0, true, true),
            new Fila("CERRADO", -5, -3, "CAPTURA", null, 0, true, true),
            new Fila("CERRADO", -5, -3, "CAPTURA", "15-028", 0, false, false),
            new Fila("CERRADO", -5, -3, "CAPTURA", PLANTEL, -1, false, false),
            new Fila("CONSOLIDADO", -9, -8, "CAPTURA", PLANTEL, 5, false, false),
            new Fila("INFORMADO", -9, -8, null, null, 0, false, false),
            new Fila("PRESENTADO", -9, -8, null, null, 0, false, false));

    @Test
    void aTaskIsWhatItsWindowStillAllows() throws Exception {
        for (int i = 0; i < FILAS.size(); i++) {
            String clave = "%d-T%d".formatted(2094 + i / 4, i % 4 + 1);
            sow(clave, FILAS.get(i));
            try {
                check(clave, FILAS.get(i));
            } finally {
                clear(clave);
            }
        }
    }

    private void check(String clave, Fila fila) throws Exception {
        Trimestre trimestre = Trimestre.parse(clave);
        String borrador = "QF-" + clave + "-B";
        String enviada = "QF-" + clave + "-E";
        String nombre = fila.toString();
        Page<Pendiente> enviar = as(vinculacion(PLANTEL), () -> bandeja.toSubmit(TODAS));
        Page<Pendiente> validar = as(ENTIDAD, () -> bandeja.toValidate(TODAS));
        assertThat(folios(enviar).contains(borrador)).as(nombre).isEqualTo(fila.envia());
        assertThat(enviar.total()).as(nombre).isEqualTo(enviar.items().size());
        assertThat(folios(validar).contains(enviada)).as(nombre).isEqualTo(fila.valida());
        assertThat(validar.total()).as(nombre).isEqualTo(validar.items().size());
        assertThat(as(ENTIDAD, () -> charola.list(OrdenCharola.PLAZO)).stream()
                        .map(CharolaRenglon::folio)
                        .anyMatch(enviada::equals))
                .as(nombre)
                .isEqualTo(fila.valida());
        assertThat(as(ENTIDAD, () -> periodos.ventanaCaptura(trimestre, PLANTEL).isPasada()))
                .as(nombre)
                .isNotEqualTo(fila.envia());
        assertThat(as(ENTIDAD, () -> periodos.ventanaValidacionPlantel(trimestre, PLANTEL)
                        .isPasada()))
                .as(nombre)
                .isNotEqualTo(fila.valida());
        RenglonTablero renglon = as(ENTIDAD, () -> tablero.list(trimestre, null)).stream()
                .filter(r -> r.plantel().equals(PLANTEL))
                .findFirst()
                .orElseThrow();
        assertThat(renglon.ventanas()).as(nombre).isEqualTo(new RenglonTablero.Ventanas(fila.envia(), fila.valida()));
        checkMails(clave, fila, borrador);
    }

    private void checkMails(String clave, Fila fila, String borrador) {
        boolean abierto = !"PROGRAMADO".equals(fila.estado());
        List<Asunto> asuntos = espera.find(today());
        assertThat(asuntos.stream().anyMatch(a -> a.objeto().equals(borrador)))
                .as(fila.toString())
                .isEqualTo(abierto && fila.envia());
        assertThat(asuntos.stream()
                        .anyMatch(a -> a.tipo() == TipoAviso.ACTIVIDAD_VALIDAR
                                && a.objeto().equals(clave)))
                .as(fila.toString())
                .isEqualTo(abierto && fila.valida());
    }

    private static List<String> folios(Page<Pendiente> page) {
        return page.items().stream().map(Pendiente::folio).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
    }

    private String day(int dias) {
        return today().plusDays(dias).toString();
    }

    private void sow(String clave, Fila fila) {
        siembra.update(
                "insert into periodo_captura (clave, inicio, fin, apertura, cierre_captura, cierre_validacion, informe_vence,"
                        + " calendario_version, estado) values (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                clave,
                day(-130),
                day(-40),
                day(-130),
                day(fila.captura()),
                day(fila.validacion()),
                day(20),
                fila.estado());
        activity("QF-" + clave + "-B", clave, "BORRADOR");
        activity("QF-" + clave + "-E", clave, "EN_VALIDACION");
        if (fila.prorroga() != null) {
            siembra.update(
                    "insert into prorroga (periodo, tipo, entidad, plantel, hasta, motivo, otorgada_por, otorgada_en)"
                            + " values (?, ?, '15', ?, ?, 'x', 'it', utc_timestamp(6))",
                    clave,
                    fila.prorroga(),
                    fila.plantel(),
                    day(fila.hasta()));
        }
    }

    private void activity(String folio, String clave, String estado) {
        siembra.update(
                "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, modalidad, vence,"
                        + " estado, enviada_en, capturada_por, creada_en, modificada_en) values (?, ?, '15', ?, ?, ?, 'III',"
                        + " 'EN_LINEA', ?, ?, utc_timestamp(6), 'it', utc_timestamp(6), utc_timestamp(6))",
                folio,
                PLANTEL,
                clave,
                day(-41),
                day(-41),
                day(0),
                estado);
    }

    private void clear(String clave) {
        siembra.update("delete from actividad where periodo = ?", clave);
        siembra.update("delete from prorroga where periodo = ?", clave);
        siembra.update("delete from periodo_captura where clave = ?", clave);
    }
}
