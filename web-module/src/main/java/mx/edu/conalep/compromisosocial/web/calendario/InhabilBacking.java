package mx.edu.conalep.compromisosocial.web.calendario;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.calendario.domain.EfectoPlazo;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.calendario.service.CambioCalendarioService;
import mx.edu.conalep.compromisosocial.calendario.service.DiaInhabilVista;
import mx.edu.conalep.compromisosocial.calendario.service.VistaPrevia;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Entering or withdrawing non-working days: first what it would move, then the change. */
@Named
@ViewScoped
public class InhabilBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PantallaService pantallas;

    @Inject
    private transient CambioCalendarioService cambios;

    @Inject
    private transient CalendarioService calendario;

    @Inject
    private transient PlantelConsulta planteles;

    private Long retirar;
    private FormaInhabil dias = new FormaInhabil();
    private VistaPrevia previa;
    private String[] mover = {};

    /** With an id the page withdraws those days: it shows them and what that would move. */
    public void load() {
        pantallas.changeCalendar();
        if (retirar != null && previa == null) {
            DiaInhabilVista entrados = calendario.inhabiles().stream()
                    .filter(d -> d.id() == retirar)
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("calendario.inhabil.notFound"));
            dias = FormaInhabil.of(entrados);
            previa = cambios.previewWithdrawal(retirar);
        }
    }

    /** Shows what entering the days would move. */
    public void preview() {
        previa = null;
        previa = cambios.preview(dias.read());
    }

    /** Back to the form, with what was typed. */
    public void correct() {
        previa = null;
    }

    /** Applies the change as it was shown. */
    public String apply() {
        Set<String> elegidos = Set.of(mover);
        int version = retirar == null
                ? cambios.enter(dias.read(), previa.sobreVersion(), elegidos)
                : cambios.withdraw(retirar, previa.sobreVersion(), elegidos);
        Avisos.next("calendario.aplicado", version);
        return "/calendario/calendario?faces-redirect=true&anio="
                + dias.getDesde().getYear();
    }

    /** The entidades to choose from. */
    public List<EntidadVista> getEntidades() {
        return planteles.entidades();
    }

    /** Quarters whose communicated dates would move: each needs the DVS's word. */
    public List<EfectoPlazo> getComunicados() {
        return previa.efectos().stream()
                .filter(e -> e.comunicado() && e.concepto() == EfectoPlazo.Concepto.INFORME)
                .toList();
    }

    /** What moving a quarter's communicated dates moves: its report and, when that moves with it, its close of validation. */
    public String told(EfectoPlazo informe) {
        return told(informe, previa.efectos());
    }

    static String told(EfectoPlazo informe, List<EfectoPlazo> efectos) {
        return efectos.stream()
                .filter(e -> e.concepto() == EfectoPlazo.Concepto.VALIDACION
                        && e.periodo().equals(informe.periodo()))
                .findFirst()
                .map(v -> Messages.text(
                        "calendario.mover.opcion.validacion",
                        informe.periodo(),
                        informe.antes(),
                        informe.despues(),
                        v.antes(),
                        v.despues()))
                .orElseGet(() -> Messages.text(
                        "calendario.mover.opcion", informe.periodo(), informe.antes(), informe.despues()));
    }

    /** The days as typed, or those that are withdrawn. */
    public FormaInhabil getDias() {
        return dias;
    }

    public VistaPrevia getPrevia() {
        return previa;
    }

    public Long getRetirar() {
        return retirar;
    }

    public void setRetirar(Long retirar) {
        this.retirar = retirar;
    }

    public String[] getMover() {
        return mover;
    }

    public void setMover(String[] mover) {
        this.mover = mover;
    }
}
