package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.service.Existencia;
import mx.edu.conalep.compromisosocial.emergente.service.PropuestaVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What is typed of a choice (Art. 15): which of the articles that there are, how much of it for each, to whom, and why in another order. */
public class FormaAsignacion implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<Existencia> existencias = List.of();
    private String articulo;
    private String cantidad = "1";
    private String motivo;
    private String[] elegidos = {};

    /** Offers what there is to give; the article that is chosen stays, also when nothing of it is left. */
    void offer(List<Existencia> todas) {
        existencias = todas.stream()
                .filter(e -> e.disponible().signum() > 0 || e.clave().equals(articulo))
                .toList();
        if (articulo == null && !existencias.isEmpty()) {
            articulo = existencias.get(0).clave();
        }
    }

    /** What the order is asked for. */
    Lectura<DatosAsignacion> asked() {
        return read(List.of());
    }

    /** What is proposed; somebody is chosen. */
    Lectura<DatosAsignacion> chosen() {
        return read(Arrays.asList(elegidos))
                .with(
                        elegidos.length > 0
                                ? List.of()
                                : List.of(new RuleViolation("emergentes.propuesta.nadie", "candidatos")));
    }

    private Lectura<DatosAsignacion> read(List<String> numeros) {
        JsonArrayBuilder quienes = Json.createArrayBuilder();
        numeros.forEach(n -> quienes.add(Integer.parseInt(n)));
        JsonObjectBuilder json = JsonTecleado.object(Collections.singletonMap("cantidad", cantidad))
                .add("candidatos", quienes);
        Json.put(json, "articulo", chosenArticle().map(Existencia::articulo).orElse(null));
        Json.put(json, "unidad", chosenArticle().map(Existencia::unidad).orElse(null));
        Json.put(json, "motivo", motivo);
        List<RuleViolation> faltas = new ArrayList<>();
        return new Lectura<>(LectorEmergente.allocation(new LectorObjeto(json.build(), faltas)), faltas);
    }

    private Optional<Existencia> chosenArticle() {
        return existencias.stream().filter(e -> e.clave().equals(articulo)).findFirst();
    }

    /** Whether what the order said is of what is asked for now. */
    boolean isOf(PropuestaVista dicha) {
        DatosAsignacion datos = asked().datos();
        return Objects.equals(datos.articulo(), dicha.articulo())
                && Objects.equals(datos.unidad(), dicha.unidad())
                && datos.cantidad() != null
                && datos.cantidad().compareTo(dicha.cantidad()) == 0;
    }

    /** Chooses whom the order chooses. */
    void follow(PropuestaVista dicha) {
        elegidos = dicha.candidatos().stream()
                .limit(dicha.alcanza())
                .map(c -> String.valueOf(c.numero()))
                .toArray(String[]::new);
    }

    /** Of those who are chosen, those who still may be. */
    void keep(PropuestaVista dicha) {
        List<String> there =
                dicha.candidatos().stream().map(c -> String.valueOf(c.numero())).toList();
        elegidos = Arrays.stream(elegidos).filter(there::contains).toArray(String[]::new);
    }

    public List<Existencia> getExistencias() {
        return existencias;
    }

    /** Key of the article. */
    public String getArticulo() {
        return articulo;
    }

    public void setArticulo(String articulo) {
        this.articulo = articulo;
    }

    public String getCantidad() {
        return cantidad;
    }

    public void setCantidad(String cantidad) {
        this.cantidad = cantidad;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }

    /** Numbers of the chosen students. */
    public String[] getElegidos() {
        return elegidos.clone();
    }

    public void setElegidos(String[] elegidos) {
        this.elegidos = elegidos == null ? new String[0] : elegidos.clone();
    }
}
