package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.BeneficioVista;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.Existencia;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The choices of the person's plantel with their deliveries, and what is left to give; opening the page is put on record (R25). */
@Named("asignacionesEmergente")
@RequestScoped
public class AsignacionesBacking {
    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private AsignacionConsulta asignaciones;

    @Inject
    private DonacionService donaciones;

    private String folio;
    private EmergenteVista vista;
    private List<AsignacionVista> filas;
    private List<Existencia> existencias;

    /** Reads them. */
    public void load() {
        filas = asignaciones.list(folio);
        vista = consulta.find(folio);
        existencias = donaciones.stock(folio);
    }

    /** What the person may do in the programme now. */
    public AccionesEmergente getAcciones() {
        return AccionesEmergente.of(vista, ActorActual.get());
    }

    /** Whether there is something to propose, and the person proposes. */
    public boolean isProponer() {
        return getAcciones().isCapturar()
                && existencias.stream().anyMatch(e -> e.disponible().signum() > 0);
    }

    /** Whether the person decides on a choice. */
    public boolean decides(AsignacionVista a) {
        return isTitular()
                && a.estado() == EstadoAsignacion.PROPUESTA
                && getAcciones().isEntregable();
    }

    /** Whether the person delivers to a student. */
    public boolean delivers(AsignacionVista a, BeneficioVista b) {
        return getAcciones().captura() && open(a, b) && !b.isEntregado();
    }

    /** Whether the person may take back what a student got. */
    public boolean reverses(AsignacionVista a, BeneficioVista b) {
        return isTitular() && open(a, b);
    }

    private boolean open(AsignacionVista a, BeneficioVista b) {
        return a.estado() == EstadoAsignacion.APROBADA
                && !b.isRevertido()
                && getAcciones().isEntregable();
    }

    private static boolean isTitular() {
        return ActorActual.get().is(Rol.TITULAR_PLANTEL);
    }

    public List<AsignacionVista> getFilas() {
        return filas;
    }

    public List<Existencia> getExistencias() {
        return existencias;
    }

    public EmergenteVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
