package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.Lectura;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** The plan of a programme as it is typed, by the names of the API, and its planteles as they are ticked. */
public class FormaEmergente implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> solicitante = new LinkedHashMap<>();
    private final List<GrupoPlanteles> grupos;
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
        JsonObject json =
                EscritorEmergente.write(Json.createObjectBuilder(), plan).build();
        for (String name : List.of("causa", "peticion", "inicio", "fin")) {
            forma.datos.put(name, json.getString(name, null));
        }
        forma.solicitante.putAll(JsonTecleado.texts(json.getJsonObject("solicitante")));
        return forma;
    }

    /** What is typed. */
    Lectura<DatosEmergente> read() {
        List<String> elegidos =
                grupos.stream().flatMap(g -> Arrays.stream(g.getElegidos())).toList();
        JsonObject json = JsonTecleado.object(datos)
                .add("solicitante", JsonTecleado.object(solicitante))
                .add("planteles", Json.createArrayBuilder(elegidos))
                .build();
        return LectorEmergente.read(json, Set.of());
    }

    /** Lays a plan that was kept elsewhere beside what is typed; null for none. A plantel types no planteles. */
    void compare(DatosEmergente guardado) {
        ajenos = List.of();
        if (guardado != null) {
            DatosEmergente tecleado = read().datos();
            ajenos = Diferencias.plan(
                    guardado, grupos.isEmpty() ? tecleado.withPlanteles(guardado.planteles()) : tecleado);
        }
    }

    /** What was kept of the plan elsewhere beside what is typed, where they differ. */
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
