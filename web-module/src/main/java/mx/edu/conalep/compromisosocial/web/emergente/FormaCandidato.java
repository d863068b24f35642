package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What is typed of a student (Art. 15): the least with which his plantel tells him apart, an answer to each criterion as it was asked, and the
 * tick that he got the notice of privacy.
 */
public class FormaCandidato implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String VALOR = "valor";

    private List<Criterio> criterios;
    private List<Map<String, String>> respuestas = new ArrayList<>();
    private String matricula;
    private String iniciales;
    private AvisoTecleado aviso = new AvisoTecleado();
    private CandidatoVista guardado;
    private List<Diferencia> ajenos = List.of();

    private FormaCandidato(List<Criterio> criterios) {
        this.criterios = List.copyOf(criterios);
        criterios.forEach(c -> respuestas.add(new LinkedHashMap<>()));
    }

    /** Of a student who is captured. */
    static FormaCandidato empty(List<Criterio> criterios) {
        return new FormaCandidato(criterios);
    }

    /** Of a student who is corrected. */
    static FormaCandidato of(List<Criterio> criterios, CandidatoVista candidato) {
        FormaCandidato forma = new FormaCandidato(criterios);
        forma.guardado = candidato;
        forma.matricula = candidato.matricula();
        forma.iniciales = candidato.iniciales();
        forma.aviso = AvisoTecleado.of(candidato);
        for (int i = 0; i < criterios.size(); i++) {
            int valor = candidato.lugar().puntaje().aportes().get(i).respuesta();
            forma.respuestas.get(i).put(VALOR, String.valueOf(valor));
        }
        return forma;
    }

    /** What is typed; each answer names the criterion that it was given to, so that it counts for no other one. */
    Lectura<DatosCandidato> read() {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (int i = 0; i < criterios.size(); i++) {
            JsonObjectBuilder one = Json.createObjectBuilder();
            Json.put(one, "criterio", criterios.get(i).nombre());
            Numeros.put(one, VALOR, respuestas.get(i).get(VALOR));
            rows.add(one);
        }
        JsonObjectBuilder json = Json.createObjectBuilder();
        Json.put(json, "matricula", matricula);
        Json.put(json, "iniciales", iniciales);
        List<RuleViolation> faltas = new ArrayList<>(aviso.check(matricula, iniciales));
        JsonObject typed =
                json.add("aviso", aviso.isDado()).add("respuestas", rows).build();
        DatosCandidato datos = LectorEmergente.candidate(new LectorObjeto(typed, faltas));
        return new Lectura<>(datos, faltas);
    }

    /**
     * The criteria of the programme as they are now; what was told of another change is not told again. Where one of them is as it was asked,
     * its answer stays.
     *
     * @return whether any of them changed
     */
    boolean follow(List<Criterio> ahora) {
        ajenos = List.of();
        if (criterios.equals(ahora)) {
            return false;
        }
        List<Map<String, String>> otras = new ArrayList<>();
        for (Criterio criterio : ahora) {
            int antes = criterios.indexOf(criterio);
            otras.add(antes < 0 ? new LinkedHashMap<>() : respuestas.get(antes));
        }
        criterios = List.copyOf(ahora);
        respuestas = otras;
        return true;
    }

    /** Somebody else corrected him, or withdrew him: the notice of privacy is on record for who he is now. */
    void follow(CandidatoVista ahora) {
        guardado = ahora;
        if (ahora.retiro() == null) {
            aviso.follow(ahora, matricula, iniciales);
            ajenos = Diferencias.candidate(criterios, ahora, read().datos());
        }
    }

    /** Version of the student who is corrected. */
    int getVersion() {
        return guardado.version();
    }

    /** The student who is corrected, as he is kept; null to capture one. */
    public CandidatoVista getGuardado() {
        return guardado;
    }

    /** What is kept of a student who was corrected elsewhere beside what is typed, where they differ. */
    public List<Diferencia> getAjenos() {
        return ajenos;
    }

    /** The criteria that he is asked, in the order of his answers. */
    public List<Criterio> getCriterios() {
        return criterios;
    }

    /** His answers, each under {@code valor}. */
    public List<Map<String, String>> getRespuestas() {
        return respuestas;
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
