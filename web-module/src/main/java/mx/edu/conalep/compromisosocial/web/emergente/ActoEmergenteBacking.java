package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.service.CicloEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** Asks once before a programme moves on, naming its folio and what follows. */
@Named("actoEmergente")
@ViewScoped
public class ActoEmergenteBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String INFORME = "informe";
    private static final List<String> ACTOS = List.of("difusion", "inicio", "cierre", INFORME);

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CicloEmergenteService ciclo;

    @Inject
    private PlantelesAlaVista planteles;

    private String folio;
    private String acto;
    private String motivo;
    private EmergenteVista vista;
    private PorCerrar porCerrar = PorCerrar.NADA;

    /**
     * Reads the programme.
     *
     * @throws NotFoundException when there is no such act, or the programme is of another unit
     */
    public void load() {
        if (INFORME.equals(acto)) {
            pantallas.reportEmergente();
        } else {
            pantallas.planEmergente();
        }
        vista = consulta.find(folio);
        if (!ACTOS.contains(acto) || !INFORME.equals(acto) && !vista.propio()) {
            throw new NotFoundException("emergente.notFound", folio);
        }
        if (isCierre()) {
            List<String> sinDecidir = consulta.undecided(folio).stream()
                    .map(p -> planteles.porClave().containsKey(p)
                            ? p + " " + planteles.porClave().get(p).nombre()
                            : p)
                    .toList();
            porCerrar = PorCerrar.of(consulta, folio, sinDecidir);
        }
    }

    /**
     * Does it.
     *
     * @throws ConflictException when the programme was changed or moved elsewhere since; it is read again and asked for again
     */
    public String act() {
        int leida = vista.version();
        load();
        if (leida != vista.version()) {
            throw new ConflictException("emergentes.acto.cambio", folio);
        }
        switch (acto) {
            case "difusion" -> ciclo.broadcast(folio, vista.version());
            case "inicio" -> ciclo.start(folio, vista.version());
            case "cierre" -> ciclo.close(folio, vista.version(), motivo);
            default -> ciclo.report(folio, vista.version());
        }
        Avisos.next("emergentes.hecho." + acto, folio);
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    public boolean isCierre() {
        return "cierre".equals(acto);
    }

    /** What the close leaves undone. */
    public PorCerrar getPorCerrar() {
        return porCerrar;
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

    public String getActo() {
        return acto;
    }

    public void setActo(String acto) {
        this.acto = acto;
    }

    /** Why it closes early. */
    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
