package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
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

    private final Map<String, String> datos;
    private final ArticuloElegido articulo;

    private FormaAportacion(Map<String, String> datos, List<DatosMeta> metas) {
        this.datos = new LinkedHashMap<>(datos);
        this.articulo = new ArticuloElegido(metas, datos);
    }

    /** The form of a new contribution, in money until another kind is chosen; its article is chosen among those of the goal. */
    static FormaAportacion empty(List<DatosMeta> metas) {
        return new FormaAportacion(Map.of(TIPO, DINERO), metas);
    }

    /** The form of one that is corrected. */
    static FormaAportacion of(DatosAportacion anterior, List<DatosMeta> metas) {
        return new FormaAportacion(
                JsonTecleado.texts(EscritorColecta.write(Json.createObjectBuilder(), anterior)
                        .build()),
                metas);
    }

    /** What is typed, read; what does not read is told in it. Of what was typed for the other kind nothing is taken. */
    Lectura<DatosAportacion> read() {
        Map<String, String> fields = new LinkedHashMap<>(datos);
        articulo.into(fields);
        fields.keySet().retainAll(DINERO.equals(datos.get(TIPO)) ? DE_DINERO : DE_ESPECIE);
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(JsonTecleado.object(fields).build(), broken);
        DatosAportacion read = LectorColecta.contribution(in);
        in.finish();
        return new Lectura<>(read, broken);
    }

    /** Takes a proof that was received. */
    void prove(String sha256) {
        datos.put(EVIDENCIA, sha256);
    }

    /** Whether that is its proof; null for none. */
    boolean isProvedBy(String sha256) {
        return Objects.equals(datos.get(EVIDENCIA), sha256);
    }

    /**
     * Takes over the proof that was kept elsewhere, unless another was received here.
     *
     * @param leido SHA-256 of the proof that the form was read with, or null
     * @param guardado that of the proof that is kept now, or null
     */
    void follow(String leido, String guardado) {
        if (isProvedBy(leido)) {
            datos.put(EVIDENCIA, guardado);
        }
    }

    /**
     * Sends what was read.
     *
     * @throws RuleViolationException what is wrong, each at the field that the page shows for it
     */
    <T> T send(Supplier<T> act) {
        return DINERO.equals(datos.get(TIPO)) ? act.get() : articulo.send(act);
    }

    /** The article, chosen among those of the goal. */
    public ArticuloElegido getArticulo() {
        return articulo;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }
}
