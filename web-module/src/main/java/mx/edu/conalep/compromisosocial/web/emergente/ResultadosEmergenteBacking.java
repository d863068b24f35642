package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** The results of a programme, in numbers alone (Art. 14, R25). */
@Named("resultadosEmergente")
@RequestScoped
public class ResultadosEmergenteBacking {
    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private PlantelesAlaVista planteles;

    private String folio;
    private String nivel;
    private ResultadosPrograma resultados;

    /** Reads them at the level asked for, else at the plantel's. */
    public void load() {
        Nivel asked = getNiveles().stream()
                .filter(n -> n.clave().equals(nivel))
                .findFirst()
                .orElse(Nivel.PLANTEL);
        nivel = asked.clave();
        resultados = consulta.results(folio, asked);
    }

    /** The levels within the person's scope. */
    public List<Nivel> getNiveles() {
        Ambito ambito = ActorActual.get().ambito();
        return Arrays.stream(Nivel.values())
                .filter(n ->
                        ambito.isNacional() || n == Nivel.PLANTEL || n == Nivel.ENTIDAD && ambito.plantel() == null)
                .toList();
    }

    /** The unit of a row in words. */
    public String unit(ResultadoEmergente r) {
        if (r.plantel() != null) {
            var breve = planteles.porClave().get(r.plantel());
            return breve == null ? r.plantel() : r.plantel() + " " + breve.nombre();
        }
        return r.entidad() == null
                ? Messages.text("emergentes.nivel.nacional.unidad")
                : Messages.text("emergentes.autor.entidad", r.entidad());
    }

    /** Whether a number is kept back (R25). */
    public boolean isReservado() {
        return resultados.items().stream().anyMatch(r -> r.candidatos() == null);
    }

    public ResultadosPrograma getResultados() {
        return resultados;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public String getNivel() {
        return nivel;
    }

    public void setNivel(String nivel) {
        this.nivel = nivel;
    }
}
