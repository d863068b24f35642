package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/**
 * What is typed of a student (Art. 15): the least with which his plantel tells him apart, an answer to each criterion as it was asked, and the
 * tick that he got the notice of privacy.
 */
public class FormaCandidato implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String VALOR = "valor";
    private static final String MATRICULA = "emergentes.matricula";
    private static final String INICIALES = "emergentes.iniciales";

    private List<Criterio> criterios;
    private List<Map<String, String>> respuestas = new ArrayList<>();
    private String matricula;
    private String iniciales;
    private AvisoTecleado aviso = new AvisoTecleado();
    private CandidatoVista guardado;
    private final Set<String> tomados = new LinkedHashSet<>();
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
        if (!ajenos.isEmpty()) {
            tomados.clear();
        }
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

    /**
     * Somebody else corrected him, or withdrew him. What nobody touched here takes what is kept now, what both changed is laid side by side,
     * and the notice of privacy is on record for who he is now.
     */
    void follow(CandidatoVista ahora) {
        CandidatoVista leido = guardado;
        guardado = ahora;
        if (ahora.retiro() != null) {
            return;
        }
        TresVias<String> tres = TresVias.of(fields(leido), fields(ahora), fields());
        write(tres.resultado());
        aviso.follow(ahora, matricula, iniciales);
        tomados.addAll(tres.tomados());
        ajenos = Diferencias.candidate(criterios, ahora, read().datos()).stream()
                .filter(d -> tres.enConflicto().contains(d.titulo()))
                .toList();
    }

    /** What is kept of him, by the names of the page. */
    private Map<String, String> fields(CandidatoVista candidato) {
        Map<String, String> fields = who(candidato.matricula(), candidato.iniciales());
        for (Puntaje.Aporte aporte : candidato.lugar().puntaje().aportes()) {
            for (int i = 0; i < criterios.size(); i++) {
                if (isSame(criterios.get(i), aporte.criterio())) {
                    fields.put(Diferencias.question(i, criterios.get(i)), String.valueOf(aporte.respuesta()));
                }
            }
        }
        return fields;
    }

    /** What is typed, by the same names. */
    private Map<String, String> fields() {
        Map<String, String> fields = who(matricula, iniciales);
        for (int i = 0; i < criterios.size(); i++) {
            fields.put(
                    Diferencias.question(i, criterios.get(i)), respuestas.get(i).get(VALOR));
        }
        return fields;
    }

    private static Map<String, String> who(String matricula, String iniciales) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(Messages.text(MATRICULA), matricula);
        fields.put(Messages.text(INICIALES), iniciales);
        return fields;
    }

    /** Whether an answer to one is an answer to the other; what it weighs does not matter. */
    private static boolean isSame(Criterio uno, Criterio otro) {
        return uno.nombre().equals(otro.nombre()) && uno.maximo().equals(otro.maximo());
    }

    private void write(Map<String, String> fields) {
        matricula = fields.get(Messages.text(MATRICULA));
        iniciales = fields.get(Messages.text(INICIALES));
        for (int i = 0; i < criterios.size(); i++) {
            respuestas.get(i).put(VALOR, fields.get(Diferencias.question(i, criterios.get(i))));
        }
    }

    /** What was taken from elsewhere and was not told yet, in words; null for nothing. */
    public String getTomado() {
        return tomados.isEmpty() ? null : Messages.text("emergentes.plan.tomados", String.join("; ", tomados));
    }

    /** Version of the student who is corrected. */
    int getVersion() {
        return guardado.version();
    }

    /** The student who is corrected, as he is kept; null to capture one. */
    public CandidatoVista getGuardado() {
        return guardado;
    }

    /** What was corrected both here and elsewhere, each in another way: as it is kept beside as it is typed. */
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
