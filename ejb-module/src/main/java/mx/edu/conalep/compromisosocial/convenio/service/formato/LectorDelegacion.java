package mx.edu.conalep.compromisosocial.convenio.service.formato;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosDelegacion;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reads who shall cover a legal area from JSON. */
public final class LectorDelegacion {
    private LectorDelegacion() {}

    /**
     * What was read, and what did not read.
     *
     * @param datos as far as they read
     * @param faltas what does not read
     */
    public record Leida(DatosDelegacion datos, List<RuleViolation> faltas) {}

    /** The delegation of an object. */
    public static Leida read(JsonObject json) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(json, broken);
        DatosDelegacion datos = new DatosDelegacion(
                in.text("delegado", 60),
                in.text("entidad", 2),
                in.date("desde"),
                in.date("hasta"),
                in.text("motivo", Motivo.MAX));
        in.finish();
        return new Leida(datos, broken);
    }
}
