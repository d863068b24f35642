package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LecturaColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** What stands in the form of a contribution, as typed: texts by the names of the API. It reads like the body of a call. */
public class FormaAportacion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TIPO = "tipo";
    private static final String EVIDENCIA = "evidencia";
    private static final String DINERO = "DINERO";
    private static final List<String> DE_DINERO =
            List.of(TIPO, EVIDENCIA, "monto", "referencia_deposito", "fecha_deposito");
    private static final List<String> DE_ESPECIE = List.of(TIPO, EVIDENCIA, "articulo", "cantidad", "unidad", "fecha");

    private final Map<String, String> datos = new LinkedHashMap<>();

    /** The form of a new contribution, in money until another kind is chosen. */
    static FormaAportacion empty() {
        FormaAportacion forma = new FormaAportacion();
        forma.datos.put(TIPO, DINERO);
        return forma;
    }

    /** The form of one that is corrected. */
    static FormaAportacion of(DatosAportacion anterior) {
        FormaAportacion forma = new FormaAportacion();
        forma.datos.putAll(JsonTecleado.texts(
                EscritorColecta.write(Json.createObjectBuilder(), anterior).build()));
        return forma;
    }

    /** What is typed, read; what does not read is told in it. Of what was typed for the other kind nothing is taken. */
    LecturaColecta<DatosAportacion> read() {
        Map<String, String> fields = new LinkedHashMap<>(datos);
        fields.keySet().retainAll(DINERO.equals(datos.get(TIPO)) ? DE_DINERO : DE_ESPECIE);
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(JsonTecleado.object(fields).build(), broken);
        DatosAportacion read = LectorColecta.contribution(in);
        in.finish();
        return new LecturaColecta<>(read, broken);
    }

    /** Takes a proof that was received. */
    void prove(String sha256) {
        datos.put(EVIDENCIA, sha256);
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }
}
