package mx.edu.conalep.compromisosocial.web.bandeja;

import static mx.edu.conalep.compromisosocial.consolidacion.Versiones.DVS;
import static mx.edu.conalep.compromisosocial.consolidacion.Versiones.ENTIDAD;
import static mx.edu.conalep.compromisosocial.consolidacion.Versiones.OPERADOR;
import static mx.edu.conalep.compromisosocial.consolidacion.Versiones.SSI;
import static mx.edu.conalep.compromisosocial.consolidacion.Versiones.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.consolidacion.Versiones;
import mx.edu.conalep.compromisosocial.consolidacion.service.InformeService;
import mx.edu.conalep.compromisosocial.consolidacion.service.VersionesPendientes;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The cards of a quarter's versions, from the one who is to act to the next. Each test has a quarter of its own. */
@ContainerTest
@Tag("R24")
class TareasVersionIT {

    private static final String INFORME = "/consolidacion/informe?periodo=";
    private static final String CIFRAS = "/consolidacion/cifras?periodo=";
    private static final String ENSAYO = "/operacion/ensayo?trabajo=consolidacion-trimestral&periodo=";

    @Inject
    private TareasPeriodo tareas;

    @Inject
    private VersionesPendientes pendientes;

    @Inject
    private Versiones versiones;

    @Inject
    private InformeService informes;

    @Inject
    private Siembra siembra;

    @Inject
    private Clock clock;

    @Test
    void theFirstVersionIsConsolidatedIssuedAndPresented() throws Exception {
        String clave = "2012-T1";
        siembra.quarter(clave, "CERRADO");
        assertCards(DVS, clave, "Consolidar 2012-T1 > " + CIFRAS + clave + " > 2012-04-14");
        assertCards(OPERADOR, clave, "Consolidar 2012-T1 > /operacion/trabajos > 2012-04-14");
        versiones.consolidate(clave, null);
        assertCards(DVS, clave, "Generar el informe de 2012-T1 > " + INFORME + clave + " > 2012-04-14");
        assertCards(OPERADOR, clave);
        assertCards(SSI, clave);
        issue(clave);
        assertCards(DVS, clave);
        assertCards(SSI, clave, "Presentar el informe de 2012-T1 > " + INFORME + clave + " > null");
        present(clave);
        assertCards(SSI, clave);
    }

    @Test
    void aCorrectionOfAPresentedQuarterGoesTheWholeWayAgain() throws Exception {
        String clave = "2012-T2";
        siembra.quarter(clave, "CERRADO");
        versiones.consolidate(clave, null);
        issue(clave);
        present(clave);
        rectify(clave);
        assertCards(DVS, clave, "Consolidar de nuevo 2012-T2 > " + CIFRAS + clave + " > null");
        assertCards(OPERADOR, clave, "Consolidar de nuevo 2012-T2 > " + ENSAYO + clave + " > null");
        assertThat(text(OPERADOR, clave)).isEqualTo("La versión 1 ya no dice todo. Una actividad fue rectificada.");
        assertCards(SSI, clave);
        versiones.consolidate(clave, null);
        assertCards(OPERADOR, clave);
        assertCards(DVS, clave, "Emitir el informe de 2012-T2, versión 2 > " + INFORME + clave + " > null");
        assertCards(SSI, clave);
        issue(clave);
        assertCards(DVS, clave);
        assertCards(SSI, clave, "Presentar el informe de 2012-T2, versión 2 > " + INFORME + clave + " > null");
        present(clave);
        assertCards(SSI, clave);
    }

    @Test
    void aCorrectionBeforeTheReportIsDueWithIt() throws Exception {
        String clave = "2012-T3";
        siembra.quarter(clave, "CERRADO");
        versiones.consolidate(clave, null);
        rectify(clave);
        assertCards(
                DVS,
                clave,
                "Generar el informe de 2012-T3 > " + INFORME + clave + " > 2012-10-13",
                "Consolidar de nuevo 2012-T3 > " + CIFRAS + clave + " > 2012-10-13");
        versiones.consolidate(clave, null);
        assertCards(DVS, clave, "Emitir el informe de 2012-T3, versión 2 > " + INFORME + clave + " > 2012-10-13");
        issue(clave);
        assertCards(DVS, clave);
        assertCards(SSI, clave, "Presentar el informe de 2012-T3, versión 2 > " + INFORME + clave + " > null");
        present(clave);
        assertCards(SSI, clave);
    }

    @Test
    void whatWasReplacedBeforeItWasPresentedWaitsForTheNewReport() throws Exception {
        String clave = "2012-T4";
        siembra.quarter(clave, "CERRADO");
        versiones.consolidate(clave, null);
        issue(clave);
        versiones.consolidate(clave, "Revisión de control interno");
        assertCards(SSI, clave);
        assertCards(DVS, clave, "Emitir el informe de 2012-T4, versión 2 > " + INFORME + clave + " > null");
        issue(clave);
        assertCards(SSI, clave, "Presentar el informe de 2012-T4, versión 2 > " + INFORME + clave + " > null");
    }

    @Test
    void whatWasValidatedLaterWaitsForAVersionWithAReason() throws Exception {
        String clave = "2098-T4";
        siembra.quarter(clave, "CERRADO");
        versiones.consolidate(clave, null);
        siembra.update("update actividad set estado = 'VALIDADA' where folio like ?", "IT-" + clave + "-15-0__-2");
        assertThat(text(OPERADOR, clave))
                .isEqualTo(
                        "La versión 1 ya no dice todo. 2 actividades se validaron después; la nueva versión debe decir su motivo.");
        versiones.consolidate(clave, "Se validaron dos actividades después del cierre");
        assertCards(OPERADOR, clave);
    }

    @Test
    void whoDoesNotActIsNotTold() {
        assertThatThrownBy(() -> as(OPERADOR, pendientes::toIssue)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(DVS, pendientes::toPresent)).isInstanceOf(ForbiddenException.class);
        assertThatThrownBy(() -> as(ENTIDAD, pendientes::toConsolidate)).isInstanceOf(ForbiddenException.class);
    }

    private void rectify(String clave) throws Exception {
        versiones.rectify("IT-" + clave + "-15-016-3", "Otra plaza");
    }

    private void issue(String clave) throws Exception {
        as(DVS, () -> informes.issue(Trimestre.parse(clave)));
    }

    private void present(String clave) throws Exception {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        as(SSI, () -> informes.present(Trimestre.parse(clave), "Sesión ordinaria", hoy, "Se toma conocimiento."));
    }

    private void assertCards(Actor actor, String clave, String... expected) throws Exception {
        assertThat(cards(actor, clave))
                .as(actor.usuario())
                .extracting(t -> t.titulo() + " > " + t.ruta() + " > " + t.vence())
                .containsExactlyInAnyOrder(expected);
    }

    private String text(Actor actor, String clave) throws Exception {
        return cards(actor, clave).get(0).texto();
    }

    private List<Tarjeta> cards(Actor actor, String clave) throws Exception {
        return as(actor, () -> tareas.of(actor)).stream()
                .flatMap(g -> g.tarjetas().stream())
                .filter(t -> t.titulo().contains(clave))
                .toList();
    }
}
