package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.emergente.domain.AvisoPrivacidad;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoService;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Capturing a student, or correcting him (Art. 15): the least with which his plantel tells him apart, and an answer to each criterion. */
@Named("candidatoEmergente")
@ViewScoped
public class CandidatoBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CandidatoConsulta candidatos;

    @Inject
    private CandidatoService captura;

    private String folio;
    private Integer numero;
    private EmergenteVista vista;
    private CandidatoVista candidato;
    private final String clave = UUID.randomUUID().toString();
    private String matricula;
    private String iniciales;
    private AvisoTecleado aviso = new AvisoTecleado();
    private final List<Map<String, String>> respuestas = new ArrayList<>();

    /**
     * Reads the criteria, and the student when he is corrected.
     *
     * @return the record instead when it takes no candidates now, the list when he was withdrawn
     */
    public String load() {
        pantallas.captureEmergente();
        vista = consulta.find(folio);
        if (!AccionesEmergente.of(vista, ActorActual.get()).isCapturar()) {
            return "/emergente/ficha?faces-redirect=true&folio=" + folio;
        }
        vista.criterios().forEach(c -> respuestas.add(new LinkedHashMap<>()));
        if (numero != null) {
            candidato = candidatos.find(folio, numero);
            if (candidato.retiro() != null) {
                return "/emergente/candidatos?faces-redirect=true&folio=" + folio;
            }
            matricula = candidato.matricula();
            iniciales = candidato.iniciales();
            aviso = AvisoTecleado.of(candidato);
            for (int i = 0; i < respuestas.size(); i++) {
                int valor = candidato.lugar().puntaje().aportes().get(i).respuesta();
                respuestas.get(i).put("valor", String.valueOf(valor));
            }
        }
        return null;
    }

    /** Keeps him and goes to the list. */
    public String save() {
        keep();
        return "/emergente/candidatos?faces-redirect=true&folio=" + folio;
    }

    /** Keeps him and begins the next one. */
    public String saveAndNext() {
        keep();
        return "/emergente/candidato?faces-redirect=true&folio=" + folio;
    }

    private void keep() {
        aviso.requireFor(matricula, iniciales);
        DatosCandidato read = read();
        CandidatoVista kept = candidato == null
                ? captura.capture(folio, read, clave)
                : captura.correct(folio, numero, candidato.version(), read);
        Avisos.next(
                "emergentes.candidato.guardado",
                kept.numero(),
                Numeros.plain(kept.lugar().puntaje().total()),
                kept.lugar().lugar());
    }

    private DatosCandidato read() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Map<String, String> row : respuestas) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            Numeros.put(one, "valor", row.get("valor"));
            rows.add(one);
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "matricula", matricula);
        Json.put(json, "iniciales", iniciales);
        JsonObject typed =
                json.add("aviso", aviso.isDado()).add("respuestas", rows).build();
        List<RuleViolation> broken = new ArrayList<>();
        DatosCandidato read = LectorEmergente.candidate(new LectorObjeto(typed, broken));
        RuleViolationException.throwIfAny(broken);
        return read;
    }

    /** The student who is corrected; null to capture one. */
    public CandidatoVista getCandidato() {
        return candidato;
    }

    /** Version of the notice of privacy in force. */
    public String getVersionAviso() {
        return AvisoPrivacidad.VIGENTE;
    }

    public List<Map<String, String>> getRespuestas() {
        return respuestas;
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

    /** Number of the student who is corrected, null to capture one. */
    public Integer getNumero() {
        return numero;
    }

    public void setNumero(Integer numero) {
        this.numero = numero;
    }

    public String getMatricula() {
        return matricula;
    }

    public void setMatricula(String matricula) {
        this.matricula = matricula;
    }

    public String getIniciales() {
        return iniciales;
    }

    public void setIniciales(String iniciales) {
        this.iniciales = iniciales;
    }

    /** The box by which the notice of privacy is confirmed. */
    public AvisoTecleado getAviso() {
        return aviso;
    }
}
