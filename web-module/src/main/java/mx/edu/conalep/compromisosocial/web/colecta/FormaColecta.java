package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What stands in the form of a plan, as typed: texts by the names that the API gives them. It reads like the body of a call. */
public class FormaColecta implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TIPO = "tipo";
    private static final String DINERO = "DINERO";
    /** Which fields of a row of the goal belong to money, and which to goods. */
    private static final Set<String> DE_DINERO = Set.of(TIPO, "monto");

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> cronograma = new LinkedHashMap<>();
    private final List<Map<String, String>> cortes = new ArrayList<>();
    private final List<Map<String, String>> metas = new ArrayList<>();
    private final List<EntidadElegida> entidades = new ArrayList<>();

    /** An empty form that offers some entidades. */
    static FormaColecta empty(Iterable<String> claves) {
        FormaColecta forma = new FormaColecta();
        claves.forEach(clave -> forma.entidades.add(new EntidadElegida(clave)));
        return forma;
    }

    /**
     * Fills it with what is planned.
     *
     * @param cuantos how many planteles each entidad has
     */
    FormaColecta with(DatosColecta plan, Function<String, Integer> cuantos) {
        JsonObject json =
                EscritorColecta.write(Json.createObjectBuilder(), plan).build();
        for (String name : List.of("causa", "aliado", "convenio")) {
            datos.put(name, json.getString(name, null));
        }
        json.getJsonArray("metas").getValuesAs(JsonObject.class).forEach(m -> metas.add(JsonTecleado.texts(m)));
        cronograma.put("inicio", json.getJsonObject("cronograma").getString("inicio", null));
        cronograma.put("cierre", json.getJsonObject("cronograma").getString("cierre", null));
        plan.cronograma().cortes().forEach(corte -> addCut(corte.toString()));
        entidades.forEach(e -> e.choose(plan.entidades(), plan.planteles(), cuantos.apply(e.getClave())));
        return this;
    }

    /**
     * What is typed, read; what does not read is told in it. Rows in which nothing is written are left out.
     *
     * @param planteles the keys of the planteles of an entidad
     */
    Lectura<DatosColecta> read(Function<String, List<String>> planteles) {
        JsonObjectBuilder fechas = JsonTecleado.object(cronograma)
                .add(
                        "cortes",
                        Json.createArrayBuilder(cortesEscritos().rows().stream()
                                .map(c -> c.get("valor"))
                                .toList()));
        JsonObjectBuilder json = JsonTecleado.object(datos)
                .add(
                        "metas",
                        JsonTecleado.array(metasEscritas().rows().stream()
                                .map(FormaColecta::goal)
                                .toList()))
                .add("cronograma", fechas)
                .add("participantes", participants(planteles));
        return LectorColecta.read(json.build(), Set.of());
    }

    private RenglonesEscritos metasEscritas() {
        return new RenglonesEscritos("metas", metas, TIPO);
    }

    private RenglonesEscritos cortesEscritos() {
        return new RenglonesEscritos("cronograma.cortes", cortes, "");
    }

    /**
     * Sends what was read.
     *
     * @throws RuleViolationException what is wrong, each at the row where it stands
     */
    void send(Runnable act) {
        try {
            act.run();
        } catch (RuleViolationException refused) {
            throw cortesEscritos().atTheirPlaces(metasEscritas().atTheirPlaces(refused));
        }
    }

    private JsonObjectBuilder participants(Function<String, List<String>> planteles) {
        List<EntidadElegida> elegidas =
                entidades.stream().filter(EntidadElegida::isElegida).toList();
        return Json.createObjectBuilder()
                .add(
                        "entidades",
                        Json.createArrayBuilder(
                                elegidas.stream().map(EntidadElegida::getClave).toList()))
                .add(
                        "planteles",
                        Json.createArrayBuilder(elegidas.stream()
                                .flatMap(e -> e.isTodos()
                                        ? planteles.apply(e.getClave()).stream()
                                        : Arrays.stream(e.getPlanteles()))
                                .toList()));
    }

    /** A row of the goal without the fields that its kind does not have. */
    private static Map<String, String> goal(Map<String, String> row) {
        Map<String, String> fields = new LinkedHashMap<>(row);
        if (DINERO.equals(row.get(TIPO))) {
            fields.keySet().retainAll(DE_DINERO);
        } else {
            fields.remove("monto");
        }
        return fields;
    }

    /** Rests it on a convenio, whose parties are the ally unless one is written. */
    void rest(String convenio, String contrapartes) {
        datos.put("convenio", convenio);
        String aliado = datos.get("aliado");
        if (aliado == null || aliado.isBlank()) {
            datos.put("aliado", contrapartes);
        }
    }

    /** Adds a part of the goal, in money. */
    void addGoal() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(TIPO, DINERO);
        metas.add(row);
    }

    /** Adds a cut-off day. */
    void addCut(String fecha) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("valor", fecha);
        cortes.add(row);
    }

    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getCronograma() {
        return cronograma;
    }

    public List<Map<String, String>> getCortes() {
        return cortes;
    }

    public List<Map<String, String>> getMetas() {
        return metas;
    }

    public List<EntidadElegida> getEntidades() {
        return entidades;
    }
}
