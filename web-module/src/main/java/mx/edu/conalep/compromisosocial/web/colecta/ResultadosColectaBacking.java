package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** The results of a colecta (R14): what was reported, what is a zero and what nobody knows told apart. */
@Named("resultadosColecta")
@RequestScoped
public class ResultadosColectaBacking {
    @Inject
    private ColectaConsulta consulta;

    @Inject
    private UnidadesColecta unidades;

    private String folio;
    private String nivel;
    private ColectaVista vista;
    private Resultados resultados;

    /**
     * Reads them at the level asked for: the lowest without one.
     *
     * @throws NotFoundException when the colecta or the level is outside the scope
     */
    public void load() {
        vista = consulta.find(folio);
        Nivel wanted = Arrays.stream(Nivel.values())
                .filter(n -> nivel == null || n.clave().equals(nivel))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("colecta.nivel.notFound", nivel));
        resultados = consulta.results(folio, wanted);
        nivel = wanted.clave();
    }

    /** The levels inside the person's scope. */
    public List<Nivel> getNiveles() {
        Ambito ambito = ActorActual.get().ambito();
        return Arrays.stream(Nivel.values())
                .filter(n ->
                        n == Nivel.PLANTEL || ambito.isNacional() || n == Nivel.ENTIDAD && ambito.plantel() == null)
                .toList();
    }

    /** The unit of a row in words. */
    public String unidad(ResultadoVista r) {
        if (r.plantel() != null) {
            return unidades.plantel(r.plantel());
        }
        return r.entidad() == null ? Messages.text("colectas.nacion") : unidades.entidad(r.entidad());
    }

    /** The goods of a row, an article each. */
    public List<String> goods(ResultadoVista r) {
        return r.especie().stream()
                .map(e -> e.articulo() + ": " + AvanceColecta.amount(e.cantidad(), e.unidad()))
                .toList();
    }

    /** Planteles with validated contributions. */
    public int getReportados() {
        return sum(ResultadoVista::reportados);
    }

    /** Planteles whose titular declared a zero. */
    public int getCero() {
        return sum(ResultadoVista::cero);
    }

    /** Planteles of which nothing is known. */
    public int getSinReporte() {
        return sum(ResultadoVista::sinReporte);
    }

    private int sum(ToIntFunction<ResultadoVista> figure) {
        return resultados.items().stream().mapToInt(figure).sum();
    }

    public Resultados getResultados() {
        return resultados;
    }

    public ColectaVista getVista() {
        return vista;
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
