package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.LineaVista;
import mx.edu.conalep.compromisosocial.actividad.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The record of an activity: what it says, its observations, its time line, what the person may do with it. */
@Named("fichaActividad")
@RequestScoped
public class FichaBacking {
    private static final List<Rol> RECTIFICAN = List.of(Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.AUDITOR);

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private QuedoFuera fuera;

    @Inject
    private RectificacionService rectificaciones;

    private String folio;
    private ActividadVista vista;
    private PlantelVista plantel;
    private String motivoFuera;
    private boolean rectificando;
    private List<LineaVista> linea;
    private List<ObservacionVista> observaciones = List.of();
    private List<CambioVista> cambios = List.of();

    /** Reads the record. */
    public void load() {
        vista = consulta.find(folio);
        plantel = planteles.find(vista.plantel());
        linea = consulta.timeline(folio);
        motivoFuera = fuera.why(vista);
        rectificando = vista.estado() == EstadoActividad.CONSOLIDADA
                && ActorActual.get().isAny(RECTIFICAN)
                && rectificaciones.isWaiting(folio);
        if (ActorActual.get().isAny(GrupoRol.LECTORES_DETALLE.roles())) {
            observaciones = consulta.observations(folio);
            cambios = consulta.changes(folio);
        }
    }

    /** What is captured, in the order of the form, without what is blank and what the page links. */
    public List<DatoFicha> getDatos() {
        return DatoFicha.of(vista.datos());
    }

    /** Whether the person may go on capturing. */
    public boolean isEditable() {
        return vista.estado().isEditable() && ActorActual.get().is(Rol.VINCULACION_PLANTEL);
    }

    /** Whether the titular's authorisation is asked of the person now (R10.9). */
    public boolean isAutorizable() {
        return vista.estado().isEditable()
                && motivoFuera == null
                && ActorActual.get().is(Rol.TITULAR_PLANTEL)
                && vista.datos().getServicio() != null
                && vista.datos().getServicio().needsAuthorisation()
                && vista.autorizadaEn() == null;
    }

    /** Whether the person may validate or return it. */
    public boolean isValidable() {
        return vista.estado() == EstadoActividad.EN_VALIDACION
                && motivoFuera == null
                && ActorActual.get().is(Rol.VINCULACION_ENTIDAD);
    }

    /** Why it was left out of its quarter and who can still do something; null when it was not. */
    public String getMotivoFuera() {
        return motivoFuera;
    }

    /** Whether a correction waits for the DVS, as far as that is the person's matter. */
    public boolean isRectificando() {
        return rectificando;
    }

    /** Whether the person may ask for a correction of what is consolidated, none waiting. */
    public boolean isRectificable() {
        return !rectificando
                && vista.estado() == EstadoActividad.CONSOLIDADA
                && ActorActual.get().is(Rol.VINCULACION_ENTIDAD);
    }

    /** Whether there is an acuse that the person may see. */
    public boolean isConAcuse() {
        return vista.enviadaEn() != null && ActorActual.get().isAny(GrupoRol.LECTORES_DETALLE.roles());
    }

    public boolean isConObservaciones() {
        return observaciones.stream().anyMatch(ObservacionVista::vigente) && vista.estado() == EstadoActividad.DEVUELTA;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public ActividadVista getVista() {
        return vista;
    }

    public PlantelVista getPlantel() {
        return plantel;
    }

    public List<LineaVista> getLinea() {
        return linea;
    }

    public List<ObservacionVista> getObservaciones() {
        return observaciones;
    }

    public List<CambioVista> getCambios() {
        return cambios;
    }
}
