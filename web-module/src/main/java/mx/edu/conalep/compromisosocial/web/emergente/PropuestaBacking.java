package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionService;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.Existencia;
import mx.edu.conalep.compromisosocial.emergente.service.PropuestaVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Proposing whom an article goes to: the order chooses first, the person may depart from it with a reason (Art. 15). */
@Named("propuestaEmergente")
@ViewScoped
public class PropuestaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta programas;

    @Inject
    private DonacionService donaciones;

    @Inject
    private AsignacionConsulta consulta;

    @Inject
    private AsignacionService asignaciones;

    private final String clave = UUID.randomUUID().toString();
    private String folio;
    private String articulo;
    private String cantidad = "1";
    private String motivo;
    private String[] elegidos = {};
    private List<Existencia> existencias;
    private PropuestaVista propuesta;

    /**
     * Reads what there is to give.
     *
     * @return the record instead, before any student is read, when nothing is proposed any more
     */
    public String load() {
        pantallas.captureEmergente();
        if (programas.find(folio).estado() != EstadoColecta.EN_CURSO) {
            return "/emergente/ficha?faces-redirect=true&folio=" + folio;
        }
        existencias = donaciones.stock(folio).stream()
                .filter(e -> e.disponible().signum() > 0)
                .toList();
        if (!existencias.isEmpty()) {
            articulo = existencias.get(0).clave();
        }
        return null;
    }

    /** Asks the order whom it would choose. */
    public void suggest() {
        propuesta = consulta.suggest(folio, read(List.of()));
        elegidos = propuesta.candidatos().stream()
                .limit(propuesta.alcanza())
                .map(c -> String.valueOf(c.numero()))
                .toArray(String[]::new);
    }

    /** Keeps the proposal; the titular decides on it. */
    public String propose() {
        if (elegidos.length == 0) {
            throw new RuleViolationException(new RuleViolation("emergentes.propuesta.nadie", "candidatos"));
        }
        int numero = asignaciones
                .propose(folio, read(Arrays.asList(elegidos)), clave)
                .numero();
        Avisos.next("emergentes.propuesta.guardada", numero);
        return "/emergente/asignacion?faces-redirect=true&folio=" + folio;
    }

    private DatosAsignacion read(List<String> numeros) {
        Existencia one = existencias.stream()
                .filter(e -> e.clave().equals(articulo))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.notFound", folio));
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        numeros.forEach(n -> chosen.add(Integer.parseInt(n)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("articulo", one.articulo())
                .add("unidad", one.unidad())
                .add("candidatos", chosen);
        Numeros.put(json, "cantidad", cantidad);
        Json.put(json, "motivo", motivo);
        List<RuleViolation> broken = new ArrayList<>();
        DatosAsignacion read = LectorEmergente.allocation(new LectorObjeto(json.build(), broken));
        RuleViolationException.throwIfAny(broken);
        return read;
    }

    /** Whether the order itself would choose a student. */
    public boolean suggested(CandidatoVista c) {
        return propuesta.candidatos().indexOf(c) < propuesta.alcanza();
    }

    public List<Existencia> getExistencias() {
        return existencias;
    }

    /** What the order says; null before it was asked. */
    public PropuestaVista getPropuesta() {
        return propuesta;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
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

    public String[] getElegidos() {
        return elegidos.clone();
    }

    public void setElegidos(String[] elegidos) {
        this.elegidos = elegidos == null ? new String[0] : elegidos.clone();
    }
}
