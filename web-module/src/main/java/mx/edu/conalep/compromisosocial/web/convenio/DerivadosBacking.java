package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadRenglon;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.derivado.domain.Cifra;
import mx.edu.conalep.compromisosocial.derivado.service.DerivadosConsulta;
import mx.edu.conalep.compromisosocial.derivado.service.DerivadosVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** What derives from a convenio: activities, colectas, supports received, commitments still owed (Art. 19, 20). */
@Named("derivadosConvenio")
@RequestScoped
public class DerivadosBacking {
    private static final int RECIENTES = 10;

    @Inject
    private DerivadosConsulta derivados;

    @Inject
    private ActividadConsulta actividades;

    private String folio;
    private DerivadosVista vista;
    private List<ActividadRenglon> recientes;

    /** Reads it. */
    public void load() {
        vista = derivados.find(folio);
        recientes = actividades
                .list(FiltroActividad.all().derivedFrom(vista.convenio().folio()), PageRequest.of(0, RECIENTES))
                .items();
    }

    /** Whether derived work serves the person. */
    public boolean isLector() {
        return ActorActual.get().isAny(GrupoRol.LECTORES.roles());
    }

    /** Whether the person takes supports down: of the unit that wrote it, once it is registered. */
    public boolean isAnota() {
        return vista.convenio().vigencia() != Vigencia.SIN_REGISTRO
                && vista.convenio().propio()
                && UnidadConvenio.isRedactor(ActorActual.get());
    }

    /** Figures by state, in the order of the states. */
    public List<Map.Entry<EstadoActividad, Cifra>> getEstados() {
        return List.copyOf(vista.cifras().porEstado().entrySet());
    }

    /** A support in one line. */
    public String support(DatosApoyo apoyo) {
        return TextoConvenio.support(apoyo);
    }

    /** The newest of its activities. */
    public List<ActividadRenglon> getRecientes() {
        return recientes;
    }

    public DerivadosVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
