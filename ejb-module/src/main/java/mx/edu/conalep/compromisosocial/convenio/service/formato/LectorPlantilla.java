package mx.edu.conalep.compromisosocial.convenio.service.formato;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosPlantilla;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reads a template of clauses from JSON as strictly as {@link LectorConvenio} a convenio. */
public final class LectorPlantilla {
    private LectorPlantilla() {}

    /**
     * What was read, and what did not read.
     *
     * @param datos as far as they read
     * @param faltas what does not read
     */
    public record Leida(DatosPlantilla datos, List<RuleViolation> faltas) {

        /** Everything that keeps it from being a template of the nation, or else of an entidad. */
        public List<RuleViolation> broken(boolean nacional) {
            return LectorObjeto.told(faltas, datos.check(nacional));
        }
    }

    /**
     * The template of an object.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     */
    public static Leida read(JsonObject json, Set<String> ignored) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(json, broken).ignore(ignored);
        DatosPlantilla datos = new DatosPlantilla(
                in.text("nombre", DatosPlantilla.NOMBRE_MAX),
                in.one("alcance", Alcance.class),
                LectorConvenio.clauses(in.object("clausulas")));
        in.finish();
        return new Leida(datos, broken);
    }
}
