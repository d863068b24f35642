package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** The criteria of vulnerability as they are typed, a row each; the one that was taken out last comes back as it was. */
public class FormaCriterios implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<Map<String, String>> renglones = new ArrayList<>();
    private Map<String, String> quitado;
    private int lugarQuitado;
    private String foco;
    private List<Diferencia> ajenos = List.of();

    /** Of the criteria of a programme, or of an empty one. */
    static FormaCriterios of(List<Criterio> criterios) {
        FormaCriterios forma = new FormaCriterios();
        for (var criterio : EscritorEmergente.criteria(criterios).build()) {
            Map<String, String> row = JsonTecleado.texts(criterio.asJsonObject());
            row.put("peso", Numeros.plain(new BigDecimal(row.get("peso"))));
            forma.renglones.add(row);
        }
        if (forma.renglones.isEmpty()) {
            forma.add();
            forma.stay();
        }
        return forma;
    }

    /** What is typed. */
    Lectura<List<Criterio>> read() {
        List<RuleViolation> faltas = new ArrayList<>();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        renglones.forEach(row -> rows.add(typed(row)));
        LectorObjeto in = new LectorObjeto(
                Json.createObjectBuilder().add("criterios", rows).build(), faltas);
        return new Lectura<>(LectorEmergente.criteria(in), faltas);
    }

    /** Lays what was kept elsewhere beside what is typed; null for nothing. */
    void compare(List<Criterio> guardados) {
        ajenos = guardados == null ? List.of() : Diferencias.criteria(guardados, read().datos());
    }

    private static JsonObjectBuilder typed(Map<String, String> row) {
        JsonObjectBuilder json = JsonTecleado.object(row);
        Numeros.put(json, "peso", row.get("peso"));
        boolean escala = TipoCriterio.ESCALA.name().equals(row.get("tipo"));
        Numeros.put(json, "maximo", escala ? row.get("maximo") : null);
        return json;
    }

    /** Adds a criterion and goes to it. */
    public void add() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("tipo", TipoCriterio.SI_NO.name());
        renglones.add(row);
        foco = name(renglones.size() - 1);
    }

    /** Takes one out and goes to where it can be put back. */
    public void remove(int index) {
        quitado = renglones.remove(index);
        lugarQuitado = index;
        foco = "deshacer_criterios";
    }

    /** Puts back the one that was taken out last and goes to it. */
    public void undo() {
        if (quitado != null) {
            int index = Math.min(lugarQuitado, renglones.size());
            renglones.add(index, quitado);
            foco = name(index);
            quitado = null;
        }
    }

    private static String name(int index) {
        return "criterios:" + index + ":nombre";
    }

    /** The page goes nowhere by itself: something else was asked for. */
    void stay() {
        foco = null;
    }

    /** The number of the criterion that can be put back; 0 for none. */
    public int getDeshacible() {
        return quitado == null ? 0 : lugarQuitado + 1;
    }

    /** Whether there are as many as a programme may have. */
    public boolean isCompleta() {
        return renglones.size() >= ReglasCriterios.MAX_CRITERIOS;
    }

    /** The sum of the weights that read. */
    public BigDecimal getSuma() {
        return renglones.stream()
                .map(row -> row.get("peso"))
                .filter(Numeros::isDecimal)
                .map(text -> new BigDecimal(text.strip()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The id to which the page goes after a row was added, taken out or put back; null for none. */
    public String getFoco() {
        return foco;
    }

    /** The criteria that were kept elsewhere beside what is typed, where they differ. */
    public List<Diferencia> getAjenos() {
        return ajenos;
    }

    public List<Map<String, String>> getRenglones() {
        return renglones;
    }
}
