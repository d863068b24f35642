package mx.edu.conalep.compromisosocial.operacion;

import static mx.edu.conalep.compromisosocial.operacion.Corridas.OPERADOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.CierreService;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoService;
import mx.edu.conalep.compromisosocial.operacion.service.LoteService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Jobs to their end on quarters of their own, one for each test. */
@ContainerTest
@Tag("R24")
class LotesIT {

    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");

    @Inject
    private Corridas corridas;

    @Inject
    private LoteService lotes;

    @Inject
    private CierreService cierres;

    @Inject
    private EnsayoService ensayos;

    @Inject
    private ActividadConsulta actividades;

    @Inject
    private Siembra siembra;

    @Resource
    private UserTransaction transaccion;

    @Resource
    private ManagedExecutorService hilos;

    @Test
    @Tag("R22")
    void closingCaptureMovesTheQuarterAndListsWhatStaysOut() throws Exception {
        siembra.quarter("2061-T1", "ABIERTO");
        EjecucionVista fin = corridas.run("cierre-captura", "2061-T1");
        assertThat(fin.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(fin.avance()).isEqualTo(100);
        assertThat(fin.iniciadaPor()).isEqualTo("it.operador");
        assertThat(fin.mensajes()).extracting(Mensaje::texto).anyMatch(t -> t.startsWith("Antes de su fecha: faltan"));
        assertThat(siembra.value(
                        "select count(*) from bitacora where objeto = '2061-T1' and accion = 'operacion.cerrar'"
                                + " and detalle like '%Antes de su fecha%'"))
                .isEqualTo("1");
        assertThat(state("2061-T1")).isEqualTo("EN_VALIDACION");
        assertThat(listed("cierre-captura", "2061-T1", "BORRADOR")).isEqualTo("4");
        assertThat(listed("cierre-captura", "2061-T1", "DEVUELTA")).isEqualTo("4");
        assertThat(listed("cierre-captura", "2061-T1", "SIN_REPORTE")).isEqualTo("72");
    }

    @Test
    @Tag("R23")
    void aSecondRunChangesNothing() throws Exception {
        siembra.quarter("2061-T2", "EN_VALIDACION");
        corridas.run("cierre-validacion", "2061-T2");
        String antes = siembra.value("select max(id) from cierre_pendiente");
        EjecucionVista otra = corridas.run("cierre-validacion", "2061-T2");
        assertThat(otra.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(otra.mensajes()).extracting(Mensaje::texto).anyMatch(t -> t.contains("ya estaba cerrada"));
        assertThat(state("2061-T2")).isEqualTo("CERRADO");
        assertThat(siembra.value("select max(id) from cierre_pendiente")).isEqualTo(antes);
    }

    @Test
    void aClosedQuarterIsConsolidatedOnce() throws Exception {
        siembra.quarter("2061-T3", "CERRADO");
        assertThat(corridas.run("consolidacion-trimestral", "2061-T3").estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        EjecucionVista otra = corridas.run("consolidacion-trimestral", "2061-T3");
        assertThat(otra.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(otra.mensajes()).extracting(Mensaje::texto).anyMatch(t -> t.contains("no se cambió nada"));
        assertThat(siembra.value("select count(*) from consolidacion where periodo = '2061-T3'"))
                .isEqualTo("1");
        assertThat(siembra.value("select count(*) from actividad where periodo = '2061-T3' and estado = 'CONSOLIDADA'"))
                .isEqualTo("4");
        assertThat(state("2061-T3")).isEqualTo("CONSOLIDADO");
        var ensayo =
                Corridas.as(OPERADOR, () -> ensayos.rehearse("consolidacion-trimestral", Trimestre.parse("2061-T3")));
        assertThat(ensayo.version().sinCambios()).isTrue();
        assertThat(ensayo.contras().porEntender())
                .as("the quarter is consolidated already")
                .isFalse();
        assertThat(Corridas.as(DVS, () -> actividades.timeline("IT-2061-T3-15-001-3")))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.de()).isEqualTo(EstadoActividad.VALIDADA);
                    assertThat(l.a()).isEqualTo(EstadoActividad.CONSOLIDADA);
                    assertThat(l.usuario()).isEqualTo("it.operador");
                    assertThat(l.motivo()).isEqualTo("2061-T3 v1");
                });
    }

    @Test
    void whatCannotSucceedIsRefusedBeforeItStarts() {
        siembra.quarter("2061-T4", "ABIERTO");
        assertThatThrownBy(() -> corridas.start("cierre-validacion", Map.of("periodo", "2061-T4")))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field() + " " + v.code())
                        .containsExactly("periodo operacion.periodo.antesDe.CIERRE_VALIDACION"));
        assertThatThrownBy(() -> corridas.start("cierre-captura", Map.of("periodo", "2999-T4")))
                .isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> corridas.start("cierre-captura", Map.of())).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> corridas.start("supresion-datos", Map.of())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Corridas.as(OPERADOR, () -> lotes.find(-1))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> Corridas.as(DVS, () -> lotes.start("cierre-captura", Map.of("periodo", "2061-T4"))))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void oneJobAtATimeWorksOnAQuarter() {
        siembra.quarter("2062-T1", "ABIERTO");
        String otra = orphan("2062-T1", "3600");
        assertThatThrownBy(() -> corridas.start("cierre-captura", Map.of("periodo", "2062-T1")))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.text()).contains("ejecución " + otra));
    }

    @Test
    void whatADeadServerLeftIsTakenOverAndFinished() throws Exception {
        siembra.quarter("2062-T2", "ABIERTO");
        EjecucionVista fin = corridas.awaitEnd(Long.parseLong(orphan("2062-T2", "-1")));
        assertThat(fin.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(fin.reinicios()).isEqualTo(1);
        assertThat(state("2062-T2")).isEqualTo("EN_VALIDACION");
    }

    @Test
    void aStoppedJobGoesOnFromItsCheckpoint() throws Exception {
        siembra.quarter("2062-T3", "ABIERTO");
        CountDownLatch sueltan = holdQuarter("2062-T3");
        long id = corridas.start("cierre-captura", Map.of("periodo", "2062-T3")).ejecucion();
        Corridas.await(() -> Corridas.as(OPERADOR, () -> lotes.find(id)).mensajes().stream()
                .anyMatch(m -> m.texto().startsWith("Inicia")));
        Corridas.as(OPERADOR, () -> lotes.stop(id));
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
        sueltan.countDown();
        EjecucionVista detenida = corridas.awaitEnd(id);
        assertThat(detenida.estado()).isEqualTo(EstadoEjecucion.DETENIDA);
        assertThat(siembra.value("select count(*) from cierre_pendiente where periodo = '2062-T3'"))
                .isEqualTo("0");

        Corridas.as(OPERADOR, () -> lotes.restart(id));
        EjecucionVista fin = corridas.awaitEnd(id);
        assertThat(fin.estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(fin.reinicios()).isEqualTo(1);
        assertThat(listed("cierre-captura", "2062-T3", "BORRADOR")).isEqualTo("4");
        assertThatThrownBy(() -> Corridas.as(OPERADOR, () -> lotes.restart(id))).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> Corridas.as(OPERADOR, () -> lotes.stop(id))).isInstanceOf(ConflictException.class);
    }

    @Test
    void aDifferenceWithTheDetailFailsLoudly() throws Exception {
        siembra.quarter("2062-T4", "ABIERTO");
        long id = corridas.run("cierre-captura", "2062-T4").ejecucion();
        siembra.update("delete from cierre_pendiente where folio = 'IT-2062-T4-15-001-0'");
        Actor sistema = Actor.sistema("prueba");
        assertThatThrownBy(() -> Corridas.as(sistema, () -> {
                    cierres.reconcile(id, Trabajo.CIERRE_CAPTURA, Trimestre.parse("2062-T4"));
                    return null;
                }))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.text()).contains("en 1 registros"));
    }

    @Test
    @Tag("R22.0")
    void theRehearsalTellsWhatWouldStayOutAndChangesNothing() throws Exception {
        siembra.quarter("2063-T1", "ABIERTO");
        var ensayo = Corridas.as(DVS, () -> ensayos.rehearse("cierre-captura", Trimestre.parse("2063-T1")));
        assertThat(ensayo.borradores()).isEqualTo(4);
        assertThat(ensayo.devueltas()).isEqualTo(4);
        assertThat(ensayo.sinReporte()).isEqualTo(72);
        assertThat(ensayo.sinValidar())
                .as("what was sent goes on being validated")
                .isZero();
        assertThat(ensayo.contras().anticipado()).isTrue();
        assertThat(ensayo.contras().prevision().enCurso()).isTrue();
        assertThat(ensayo.contras().corta()).isFalse();
        assertThat(ensayo.renglones().get(0).pendiente().plantel()).isIn("15-001", "15-016");
        assertThat(state("2063-T1")).isEqualTo("ABIERTO");
    }

    /** Locks a quarter's row, so that a job waits at it, until the latch is counted down. */
    private CountDownLatch holdQuarter(String periodo) throws Exception {
        CountDownLatch tomada = new CountDownLatch(1);
        CountDownLatch sueltan = new CountDownLatch(1);
        hilos.submit(() -> {
            transaccion.begin();
            siembra.value("select clave from periodo_captura where clave = ? for update", periodo);
            tomada.countDown();
            sueltan.await(30, TimeUnit.SECONDS);
            transaccion.rollback();
            return null;
        });
        assertThat(tomada.await(10, TimeUnit.SECONDS)).isTrue();
        return sueltan;
    }

    private String orphan(String periodo, String segundos) {
        String nodo = "it-" + periodo;
        siembra.update(
                "insert into arrendamiento (nombre, dueno, ficha, vence) values (?, ?, 1,"
                        + " utc_timestamp(6) + interval ? second)",
                "nodo:" + nodo,
                nodo,
                segundos);
        siembra.update(
                "insert into ejecucion_trabajo (trabajo, parametros, estado, clave_unica, nodo, iniciada_por, inicio)"
                        + " values ('cierre-captura', ?, 'EN_CURSO', ?, ?, 'it.operador', utc_timestamp(6))",
                "{\"periodo\":\"" + periodo + "\"}",
                "periodo:" + periodo,
                nodo);
        return siembra.value("select id from ejecucion_trabajo where nodo = ?", nodo);
    }

    private String state(String periodo) {
        return siembra.value("select estado from periodo_captura where clave = ?", periodo);
    }

    private String listed(String trabajo, String periodo, String situacion) {
        return siembra.value(
                "select count(*) from cierre_pendiente where trabajo = ? and periodo = ? and situacion = ?",
                trabajo,
                periodo,
                situacion);
    }
}
