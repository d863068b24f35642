package mx.edu.conalep.compromisosocial.consolidacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a consolidation refuses to publish. Each test has a quarter of its own with two validated activities of each of two planteles. */
@ContainerTest
@Tag("R24")
class ConciliacionIT {

    private static final Actor SISTEMA = Actor.sistema("prueba");
    private static final String VERSION = "(select id from consolidacion where periodo = ?)";
    private static final long PRIMERA = 1;
    private static final long SEGUNDA = 2;

    @Inject
    private ConsolidacionService consolidaciones;

    @Inject
    private Siembra siembra;

    @Test
    void anActivityThatChangedSinceItWasFrozenIsNamedAndTheNextRunPublishes() throws Exception {
        String clave = filled("2066-T1", PRIMERA);
        siembra.update("update actividad set estudiantes = 7 where folio = 'IT-2066-T1-15-001-3'");
        assertRefused(clave, "IT-2066-T1-15-001-3");
        assertThat(value("select concat(estado, ' ', fallo is not null) from consolidacion where periodo = ?", clave))
                .isEqualTo("FALLIDA 1");
        assertThatThrownBy(() -> publish(clave, PRIMERA)).isInstanceOf(ConflictException.class);

        fill(clave, SEGUNDA);
        reconcile(clave, SEGUNDA);
        assertThatThrownBy(() -> publish(clave, PRIMERA)).isInstanceOf(ConflictException.class);
        assertThat(publish(clave, SEGUNDA)).isEqualTo(EstadoConsolidacion.PUBLICADA);
        assertThat(value("select concat(version, ' ', actividades) from consolidacion where periodo = ?", clave))
                .isEqualTo("1 4");
        assertThat(value(
                        "select sum(estudiantes) from consolidacion_celda where nivel = 'NACIONAL' and consolidacion = "
                                + VERSION,
                        clave))
                .isEqualTo("10");
        assertThat(value(
                        "select group_concat(distinct concat(sin_validar, ' ', enviadas)) from consolidacion_plantel"
                                + " where sin_validar > 0 and consolidacion = " + VERSION,
                        clave))
                .as("left out, and of these sent")
                .isEqualTo("6 4");
    }

    @Test
    void anActivityThatWentAndOneThatCameAreFound() throws Exception {
        String gone = filled("2066-T2", PRIMERA);
        siembra.update("update actividad set estado = 'CANCELADA' where folio = 'IT-2066-T2-15-001-3'");
        siembra.update("update actividad set estado = 'VALIDADA' where folio = 'IT-2066-T2-15-001-2'");
        assertRefused(gone, "2 actividades difieren");
        String added = filled("2066-T3", PRIMERA);
        siembra.update("update actividad set estado = 'VALIDADA' where folio = 'IT-2066-T3-15-001-2'");
        assertRefused(added, "IT-2066-T3-15-001-2");
    }

    @Test
    void aCellOfAnyLevelThatIsNotTheSumIsNamed() throws Exception {
        for (Nivel nivel : Nivel.values()) {
            String clave = filled("2067-T" + (1 + nivel.ordinal()), PRIMERA);
            assertThat(siembra.update(
                            "delete from consolidacion_celda where nivel = ? and actividades > 0 and consolidacion = "
                                    + VERSION,
                            nivel.name(),
                            clave))
                    .isPositive();
            assertRefused(clave, "«" + nivel.clave());
        }
    }

    @Test
    void whatWasFilledAgainIsProvedAgainBeforeItIsPublished() throws Exception {
        String clave = filled("2066-T4", PRIMERA);
        assertThatThrownBy(() -> publish(clave, PRIMERA)).isInstanceOf(EJBException.class);
        reconcile(clave, PRIMERA);
        fill(clave, PRIMERA);
        assertThatThrownBy(() -> publish(clave, PRIMERA)).isInstanceOf(EJBException.class);
        reconcile(clave, PRIMERA);
        assertThat(publish(clave, PRIMERA)).isEqualTo(EstadoConsolidacion.PUBLICADA);
        assertThat(publish(clave, PRIMERA)).isEqualTo(EstadoConsolidacion.PUBLICADA);
    }

    @Test
    void anActivityThatCameToCountAfterTheProofKeepsTheVersionFromPublication() throws Exception {
        String clave = filled("2065-T1", PRIMERA);
        reconcile(clave, PRIMERA);
        siembra.update("update actividad set estado = 'VALIDADA' where folio = 'IT-2065-T1-15-001-2'");
        assertThatThrownBy(() -> publish(clave, PRIMERA))
                .isInstanceOfSatisfying(ConflictException.class, e -> assertThat(e.code())
                        .isEqualTo("consolidacion.actividades.added"));
        assertThat(value("select estado from periodo_captura where clave = ?", clave))
                .isEqualTo("CERRADO");
        assertThat(value(
                        "select group_concat(distinct estado) from actividad where periodo = ? and fase = 'FIRME'",
                        clave))
                .isEqualTo("VALIDADA");
        fill(clave, SEGUNDA);
        reconcile(clave, SEGUNDA);
        assertThat(publish(clave, SEGUNDA)).isEqualTo(EstadoConsolidacion.PUBLICADA);
    }

    private void assertRefused(String clave, String named) {
        assertThatThrownBy(() -> reconcile(clave, PRIMERA))
                .isInstanceOfSatisfying(
                        DescuadreException.class, e -> assertThat(e.text()).contains(named));
    }

    private String filled(String clave, long ejecucion) throws Exception {
        siembra.quarter(clave, "CERRADO");
        fill(clave, ejecucion);
        return clave;
    }

    private void fill(String clave, long ejecucion) throws Exception {
        Trimestre periodo = Trimestre.parse(clave);
        as(() -> consolidaciones.begin(periodo, null, ejecucion));
        as(() -> consolidaciones.snapshot(periodo, ejecucion, List.of("09", "15")));
        as(() -> consolidaciones.rollup(periodo, ejecucion));
    }

    private void reconcile(String clave, long ejecucion) throws Exception {
        as(() -> {
            consolidaciones.reconcile(Trimestre.parse(clave), ejecucion);
            return null;
        });
    }

    private EstadoConsolidacion publish(String clave, long ejecucion) throws Exception {
        return as(() -> consolidaciones.publish(Trimestre.parse(clave), ejecucion))
                .estado();
    }

    private String value(String sql, String clave) {
        return siembra.value(sql, clave);
    }

    private static <T> T as(Callable<T> obra) throws Exception {
        return ActorActual.callAs(SISTEMA, obra);
    }
}
