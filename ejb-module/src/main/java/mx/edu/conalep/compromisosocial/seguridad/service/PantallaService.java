package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.ejb.Stateless;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;

/**
 * Opens the screens of acts: whoever may not do what a screen is for does not see its form either, although it may read what the form
 * shows. The gate judges and records the refusal; there is nothing else to do.
 *
 * <p>Every method throws {@link ForbiddenException} to whom the screen does not serve.
 */
@Gated
@Stateless
public class PantallaService {

    /** Capture of an activity (Art. 22), and its withdrawal. */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "pantalla.captura")
    public void capture() {
        // the gate has judged
    }

    /** The titular's authorisation of "Otros servicios" (R10.9). */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "pantalla.autorizacion")
    public void authorise() {
        // the gate has judged
    }

    /** Zero declaration of a plantel (R22.0), which its vinculación reads. */
    @Permit(
            roles = {Rol.TITULAR_PLANTEL, Rol.VINCULACION_PLANTEL},
            action = "pantalla.cero")
    public void declareZero() {
        // the gate has judged
    }

    /** Plans, criteria and moves of programas emergentes of one's own unit (Art. 15). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "pantalla.emergente.plan")
    public void planEmergente() {
        // the gate has judged
    }

    /** Donations, candidates, proposals and deliveries of programas emergentes (Art. 15). */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "pantalla.emergente.captura")
    public void captureEmergente() {
        // the gate has judged
    }

    /** The decision on whom donations go to (Art. 15). */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "pantalla.emergente.decision")
    public void decideEmergente() {
        // the gate has judged
    }

    /** The note that the results of a programa emergente were reported (Art. 14). */
    @Permit(roles = Rol.DVS, action = "pantalla.emergente.informe")
    public void reportEmergente() {
        // the gate has judged
    }

    /** Import of activities, and of history. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "pantalla.importacion")
    public void importFile() {
        // the gate has judged
    }

    /** Asking for a rectificación of what is consolidated (Art. 24). */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "pantalla.rectificacion")
    public void rectify() {
        // the gate has judged
    }

    /** Deciding on a rectificación (Art. 24). */
    @Permit(roles = Rol.DVS, action = "pantalla.resolucion")
    public void resolve() {
        // the gate has judged
    }

    /** Changes of the calendar (Art. 24). */
    @Permit(roles = Rol.DVS, action = "pantalla.calendario")
    public void changeCalendar() {
        // the gate has judged
    }

    /** Users and planteles. */
    @Permit(roles = Rol.ADMIN, action = "pantalla.administracion")
    public void administer() {
        // the gate has judged
    }

    /** Writing, signing and following up convenios of one's own unit (Art. 19 to 21). */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "pantalla.convenio.redaccion")
    public void writeConvenio() {
        // the gate has judged
    }

    /** Legal review of convenios (Art. 21 I). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "pantalla.convenio.revision")
    public void reviewConvenio() {
        // the gate has judged
    }

    /** Templates of clauses of one's own legal area (Art. 21 II). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL},
            action = "pantalla.convenio.plantilla")
    public void keepPlantilla() {
        // the gate has judged
    }

    /** Registration of convenios (Art. 21 III). */
    @Permit(roles = Rol.DVS, action = "pantalla.convenio.registro")
    public void registerConvenio() {
        // the gate has judged
    }

    /** Planning a colecta and moving it from one state to the next, its delivery included (Art. 12). */
    @Permit(roles = Rol.DVS, action = "pantalla.colecta.ciclo")
    public void runColecta() {
        // the gate has judged
    }

    /** Acknowledging a colecta for one's unit (Art. 12 III). */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.VINCULACION_PLANTEL},
            action = "pantalla.colecta.acuse")
    public void acknowledgeColecta() {
        // the gate has judged
    }

    /** Contributions to a colecta and acts of sensitising (Art. 12 IV). */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "pantalla.colecta.aportacion")
    public void contributeToColecta() {
        // the gate has judged
    }

    /** Zero declaration of a plantel in a colecta (Art. 14). */
    @Permit(roles = Rol.TITULAR_PLANTEL, action = "pantalla.colecta.cero")
    public void declareZeroInColecta() {
        // the gate has judged
    }

    /** Validation of contributions (Art. 14). */
    @Permit(roles = Rol.VINCULACION_ENTIDAD, action = "pantalla.colecta.revision")
    public void reviewColecta() {
        // the gate has judged
    }

    /** Counter-entry of a contribution that counts (Art. 14). */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "pantalla.colecta.contraasiento")
    public void counterInColecta() {
        // the gate has judged
    }

    /** Approval, return and withdrawal of the public version of a convenio (Art. 21 IV). */
    @Permit(
            roles = {Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS},
            action = "pantalla.convenio.publica")
    public void approvePublic() {
        // the gate has judged
    }
}
