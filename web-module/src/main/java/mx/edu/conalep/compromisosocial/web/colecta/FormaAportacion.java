package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/** What stands in the form of a contribution, as typed: texts by the names of the API. It reads like the body of a call. */
public class FormaAportacion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String TIPO = "tipo";
    private static final String EVIDENCIA = "evidencia";
    private static final String DINERO = "DINERO";
    private static final String MONTO = "monto";
    private static final String CANTIDAD = "cantidad";
    private static final List<String> DE_DINERO =
            List.of(TIPO, EVIDENCIA, MONTO, "referencia_deposito", "fecha_deposito");
    private static final List<String> DE_ESPECIE = List.of(TIPO, EVIDENCIA, "articulo", CANTIDAD, "unidad", "fecha");

    private static final String QUE = "colectas.que";
    private static final String COMPROBANTE = "colectas.documento.COMPROBANTE";

    /** What the page calls the parts that are merged, in its order, and what each holds. */
    private static final Map<String, List<String>> CAMPOS = new LinkedHashMap<>();

    static {
        CAMPOS.put(QUE, List.of(TIPO, MONTO, "articulo", CANTIDAD, "unidad"));
        CAMPOS.put("colectas.referencia", List.of("referencia_deposito"));
        CAMPOS.put("colectas.fecha", List.of("fecha_deposito", "fecha"));
        CAMPOS.put(COMPROBANTE, List.of(EVIDENCIA));
    }

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

    /**
     * Takes what was kept elsewhere of what nobody touched here: what was given, its reference, its day and its proof, each as a whole;
     * all but the proof together where one of the three is of another kind.
     *
     * @param leido the contribution as the form read it
     * @param guardado as it is kept now
     * @return what it took, and what both changed, by the names of the page
     */
    TresVias<Object> join(DatosAportacion leido, DatosAportacion guardado) {
        FormaAportacion antes = of(leido, articulo.getMetas());
        FormaAportacion ahora = of(guardado, articulo.getMetas());
        boolean aparte = Stream.of(antes, ahora, this)
                        .map(f -> f.datos.get(TIPO))
                        .distinct()
                        .count()
                == 1;
        TresVias<Object> tres = TresVias.of(antes.fields(aparte), ahora.fields(aparte), fields(aparte));
        tres.tomados().forEach(campo -> take(campo, ahora, aparte));
        return tres;
    }

    private Map<String, Object> fields(boolean aparte) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!aparte) {
            fields.put(QUE, typed(DINERO.equals(datos.get(TIPO)) ? DE_DINERO : DE_ESPECIE));
            ((Map<?, ?>) fields.get(QUE)).remove(EVIDENCIA);
        }
        CAMPOS.forEach((campo, nombres) -> {
            if (campo.equals(COMPROBANTE) || aparte) {
                fields.put(campo, typed(nombres));
            }
        });
        return fields;
    }

    /** What is typed under some names, of its kind; an amount as it reads, so that the same in another form is the same. */
    private Map<String, String> typed(List<String> nombres) {
        Map<String, String> typed = new LinkedHashMap<>(datos);
        articulo.into(typed);
        DatosAportacion leida = read().datos();
        amount(leida.monto()).ifPresent(monto -> typed.put(MONTO, monto));
        amount(leida.cantidad()).ifPresent(cantidad -> typed.put(CANTIDAD, cantidad));
        typed.keySet().retainAll(nombres);
        typed.keySet().retainAll(DINERO.equals(datos.get(TIPO)) ? DE_DINERO : DE_ESPECIE);
        return typed;
    }

    private static Optional<String> amount(BigDecimal read) {
        return Optional.ofNullable(read).map(n -> n.stripTrailingZeros().toPlainString());
    }

    private void take(String campo, FormaAportacion ahora, boolean aparte) {
        if (campo.equals(QUE)) {
            articulo.setElegido(ahora.articulo.getElegido());
        }
        Stream<String> nombres = campo.equals(QUE) && !aparte
                ? Stream.concat(DE_DINERO.stream(), DE_ESPECIE.stream()).filter(n -> !n.equals(EVIDENCIA))
                : CAMPOS.get(campo).stream();
        nombres.forEach(nombre -> datos.put(nombre, ahora.datos.get(nombre)));
    }

    /** Whether that is its proof; null for none. */
    boolean isProvedBy(String sha256) {
        return Objects.equals(datos.get(EVIDENCIA), sha256);
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
