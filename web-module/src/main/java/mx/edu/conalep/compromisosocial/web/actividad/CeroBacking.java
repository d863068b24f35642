package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.DeclaracionCeroService;
import mx.edu.conalep.compromisosocial.actividad.service.DeclaracionVista;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The titular declares that the plantel has nothing to report in a quarter, or withdraws that (R22.0). */
@Named("declaracionCero")
@ViewScoped
public class CeroBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private DeclaracionCeroService ceros;

    @Inject
    private PeriodoService periodos;

    @Inject
    private PlantelConsulta planteles;

    private String periodo;
    private String motivo;
    private List<String> claves;
    private DeclaracionVista vigente;
    private Ventana ventana;
    private long reportadas;
    private long borradores;

    /** Reads the quarter that the address names, else the newest that is open for the plantel. */
    public void load() {
        pantallas.declareZero();
        claves = periodos.list().stream().map(PeriodoVista::clave).toList();
        if (periodo == null) {
            periodo = claves.stream()
                    .filter(c -> periodos.ventanaCaptura(Trimestre.parse(c), plantel())
                            .abierta())
                    .findFirst()
                    .orElse(claves.isEmpty() ? null : claves.get(0));
        }
        if (periodo != null) {
            Trimestre trimestre = Trimestre.parse(periodo);
            ventana = periodos.ventanaCaptura(trimestre, plantel());
            reportadas = ceros.reported(plantel(), trimestre);
            borradores = ceros.pending(plantel(), trimestre);
            vigente = ceros.list(trimestre).stream().findFirst().orElse(null);
        }
    }

    /** Signs. */
    public String declare() {
        ceros.declare(plantel(), Trimestre.parse(periodo));
        return done("actividad.cero.hecha");
    }

    /** Withdraws. */
    public String withdraw() {
        ceros.withdraw(plantel(), Trimestre.parse(periodo), motivo);
        return done("actividad.cero.retirada");
    }

    private String done(String code) {
        Avisos.next(code, periodo);
        return "/cero/declaracion?faces-redirect=true&periodo=" + periodo;
    }

    private static String plantel() {
        return ActorActual.get().ambito().plantel();
    }

    /** The plantel in words. */
    public String getPlantel() {
        return planteles.find(plantel()).nombre();
    }

    public ZoneId getZona() {
        return planteles.zona(plantel());
    }

    /** Whether the person signs, and takes back, what is declared. */
    public boolean isTitular() {
        return ActorActual.get().is(Rol.TITULAR_PLANTEL);
    }

    /** Whether it can be signed now. */
    public boolean isDeclarable() {
        return isTitular() && vigente == null && ventana != null && ventana.abierta() && reportadas == 0;
    }

    /** Whether what stands can be taken back now. */
    public boolean isRetirable() {
        return isTitular() && vigente != null && ventana != null && ventana.abierta();
    }

    /** Why the window is closed, in words; blank when it is open. */
    public String getCierre() {
        return ventana == null || ventana.abierta() ? "" : Messages.text(ventana.codigoMotivo(), ventana.argumentos());
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    public List<String> getClaves() {
        return claves;
    }

    /** The declaration that stands, or null. */
    public DeclaracionVista getVigente() {
        return vigente;
    }

    public long getReportadas() {
        return reportadas;
    }

    public long getBorradores() {
        return borradores;
    }
}
