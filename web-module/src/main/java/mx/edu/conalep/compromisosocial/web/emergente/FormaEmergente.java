package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/** The plan of a programme as it is typed, by the names of the API, and its planteles as they are ticked. */
public class FormaEmergente implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PLANTELES = "planteles";
    private static final String DE_SOLICITANTE = "solicitante_";

    /** What the page calls a field, where it is not the field's own name. */
    private static final Map<String, String> TITULOS = Map.of(
            "solicitante_tipo", "emergentes.solicitante.tipo",
            "solicitante_nombre", "emergentes.solicitante.nombre",
            "solicitante_oficio", "emergentes.oficio",
            "solicitante_fecha", "emergentes.solicitud.fecha");

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> solicitante = new LinkedHashMap<>();
    private final List<GrupoPlanteles> grupos;
    private final Set<String> tomados = new LinkedHashSet<>();
    private List<Diferencia> ajenos = List.of();

    private FormaEmergente(List<GrupoPlanteles> grupos) {
        this.grupos = grupos;
    }

    /**
     * Of a new plan.
     *
     * @param planteles to choose from; none for a plantel, which plans for itself
     */
    static FormaEmergente empty(List<PlantelBreve> planteles) {
        return new FormaEmergente(GrupoPlanteles.of(planteles, List.of()));
    }

    /** Of a plan that is kept. */
    static FormaEmergente of(DatosEmergente plan, List<PlantelBreve> planteles) {
        FormaEmergente forma = new FormaEmergente(GrupoPlanteles.of(planteles, plan.planteles()));
        forma.write(plan);
        return forma;
    }

    private void write(DatosEmergente plan) {
        JsonObject json =
                EscritorEmergente.write(Json.createObjectBuilder(), plan).build();
        for (String name : List.of("causa", "peticion", "inicio", "fin")) {
            datos.put(name, json.getString(name, null));
        }
        solicitante.putAll(JsonTecleado.texts(json.getJsonObject("solicitante")));
    }

    /** What is typed. */
    Lectura<DatosEmergente> read() {
        JsonObject json = JsonTecleado.object(datos)
                .add("solicitante", JsonTecleado.object(solicitante))
                .add("planteles", Json.createArrayBuilder(elegidos()))
                .build();
        return LectorEmergente.read(json, Set.of());
    }

    /**
     * Takes what was kept elsewhere of what nobody touched here, and lays beside what is typed what both changed. A plantel types no
     * planteles.
     *
     * @param leido the plan as it was read, or when its conflict was last told
     * @param guardado the plan as it is kept now
     */
    void merge(DatosEmergente leido, DatosEmergente guardado) {
        if (!ajenos.isEmpty()) {
            tomados.clear();
        }
        TresVias<Object> tres = TresVias.of(fields(leido), fields(guardado), fields());
        tres.tomados().forEach(campo -> take(campo, tres.resultado().get(campo)));
        Set<String> titulos =
                tres.enConflicto().stream().map(FormaEmergente::title).collect(Collectors.toSet());
        ajenos = titulos.isEmpty()
                ? List.of()
                : Diferencias.plan(guardado, read().datos()).stream()
                        .filter(d -> titulos.contains(d.titulo()))
                        .toList();
        tres.tomados().stream().map(FormaEmergente::title).forEach(tomados::add);
    }

    /**
     * The same of the request that is on file: another one that was attached elsewhere is taken, or laid beside the one that waits here.
     *
     * @param leidas the requests on file as they were read, the one in force last
     * @param guardadas those on file now
     * @param presentada the one that waits here to be kept, or null
     */
    void mergeRequest(
            List<DocumentoEmergenteVista> leidas, List<DocumentoEmergenteVista> guardadas, ArchivoGuardado presentada) {
        if (guardadas.size() == leidas.size()) {
            return;
        }
        DocumentoEmergenteVista guardada = guardadas.get(guardadas.size() - 1);
        String titulo = Messages.text("emergentes.solicitud");
        if (presentada == null) {
            tomados.add(titulo);
        } else if (!guardada.sha256().equals(presentada.sha256())) {
            List<Diferencia> todos = new ArrayList<>(ajenos);
            todos.add(new Diferencia(titulo, guardada.nombre(), presentada.nombre()));
            ajenos = List.copyOf(todos);
        }
    }

    private Map<String, Object> fields(DatosEmergente plan) {
        FormaEmergente otra = new FormaEmergente(List.of());
        otra.write(plan);
        Map<String, Object> fields = otra.fields();
        if (!grupos.isEmpty()) {
            fields.put(PLANTELES, plan.planteles().stream().sorted().toList());
        }
        return fields;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>(datos);
        solicitante.forEach((name, text) -> fields.put(DE_SOLICITANTE + name, text));
        if (!grupos.isEmpty()) {
            fields.put(PLANTELES, elegidos().stream().sorted().toList());
        }
        return fields;
    }

    private void take(String campo, Object valor) {
        if (campo.equals(PLANTELES)) {
            List<String> claves = valor instanceof List<?> all
                    ? all.stream().map(String::valueOf).toList()
                    : List.of();
            grupos.forEach(g -> g.choose(claves));
        } else if (campo.startsWith(DE_SOLICITANTE)) {
            solicitante.put(campo.substring(DE_SOLICITANTE.length()), (String) valor);
        } else {
            datos.put(campo, (String) valor);
        }
    }

    private static String title(String campo) {
        return Messages.text(TITULOS.getOrDefault(campo, "emergentes." + campo));
    }

    private List<String> elegidos() {
        return grupos.stream().flatMap(g -> Arrays.stream(g.getElegidos())).toList();
    }

    /** What was taken from elsewhere and was not told yet, in words; null for nothing. */
    public String getTomado() {
        return tomados.isEmpty() ? null : Messages.text("emergentes.plan.tomados", String.join(", ", tomados));
    }

    /** What both changed, here and elsewhere, each in another way. */
    public List<Diferencia> getAjenos() {
        return ajenos;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getSolicitante() {
        return solicitante;
    }

    public List<GrupoPlanteles> getGrupos() {
        return grupos;
    }
}
