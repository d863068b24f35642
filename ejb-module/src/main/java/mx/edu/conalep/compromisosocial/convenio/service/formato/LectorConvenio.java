package mx.edu.conalep.compromisosocial.convenio.service.formato;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Rfc;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reads what is in a convenio from JSON, strictly: everything that does not read is told at once, under its path. */
public final class LectorConvenio {
    private static final int NOMBRE = 200;
    private static final int PERSONA = 160;
    private static final int OBJETO = 1000;
    private static final int SHA256 = 64;

    private LectorConvenio() {}

    /**
     * What was read, and what did not read.
     *
     * @param datos as far as they read
     * @param faltas what does not read
     */
    public record Leido(DatosConvenio datos, List<RuleViolation> faltas) {

        /** Everything that keeps the data from being kept: what does not read, and the rules that the rest breaks. */
        public List<RuleViolation> broken() {
            return LectorObjeto.told(faltas, ReglasConvenio.check(datos));
        }
    }

    /**
     * The data of an object.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     */
    public static Leido read(JsonObject json, Set<String> ignored) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(json, broken).ignore(ignored);
        DatosConvenio datos = new DatosConvenio(
                in.text("objeto", OBJETO),
                in.date("vigencia_inicio"),
                in.date("vigencia_fin"),
                in.objects("partes", ReglasConvenio.MAX_RENGLONES).stream()
                        .map(LectorConvenio::party)
                        .toList(),
                clauses(in.object("clausulas")),
                in.objects("apoyos", ReglasConvenio.MAX_RENGLONES).stream()
                        .map(LectorConvenio::support)
                        .toList(),
                in.objects("compromisos", ReglasConvenio.MAX_RENGLONES).stream()
                        .map(LectorConvenio::commitment)
                        .toList(),
                contact(in.object("contacto")));
        in.finish();
        return new Leido(datos, broken);
    }

    /** Who signed, when, where each clause stands in the signed PDF, and which PDF the person saw. */
    public static DatosSuscripcion signing(LectorObjeto in) {
        LocalDate fecha = in.date("fecha");
        List<Firmante> firmantes = in.objects("firmantes", ReglasConvenio.MAX_RENGLONES).stream()
                .map(LectorConvenio::signatory)
                .toList();
        return new DatosSuscripcion(
                firmantes, fecha, byClause(in.object("paginas"), LectorObjeto::whole), in.text("sha256", SHA256));
    }

    private static Firmante signatory(LectorObjeto in) {
        Firmante read = new Firmante(
                in.whole("parte"),
                in.text("nombre", PERSONA),
                in.text("cargo", PERSONA),
                in.text("documento", 300),
                in.date("documento_fecha"));
        in.finish();
        return read;
    }

    private static DatosParte party(LectorObjeto in) {
        DatosParte read = new DatosParte(
                in.one("tipo", TipoParte.class),
                in.text("nombre", NOMBRE),
                Rfc.normal(in.text("rfc", 30)),
                in.text("representante", PERSONA));
        in.finish();
        return read;
    }

    private static DatosApoyo support(LectorObjeto in) {
        DatosApoyo read = received(in);
        in.finish();
        return read;
    }

    /** A support among other names of an object, as one that was received has its date beside it. */
    public static DatosApoyo received(LectorObjeto in) {
        return new DatosApoyo(
                in.one("tipo", TipoApoyo.class),
                in.text("descripcion", 500),
                in.decimal("cantidad", 10, 3),
                in.text("unidad", 60),
                in.decimal("monto", 12, 2));
    }

    private static DatosCompromiso commitment(LectorObjeto in) {
        DatosCompromiso read = new DatosCompromiso(in.whole("parte"), in.text("descripcion", 1000), in.date("vence"));
        // an answer tells how each one goes on; a request may repeat that
        in.ignore(Set.of("orden", "estado", "cumplido_en", "cumplido_por")).finish();
        return read;
    }

    private static Contacto contact(LectorObjeto in) {
        Contacto read = new Contacto(in.text("nombre", PERSONA), in.text("correo", PERSONA), in.text("telefono", 40));
        in.finish();
        return read;
    }

    static Map<Clausula, String> clauses(LectorObjeto in) {
        return byClause(in, (object, letra) -> object.text(letra, Clausula.MAX));
    }

    private static <T> Map<Clausula, T> byClause(LectorObjeto in, BiFunction<LectorObjeto, String, T> read) {
        Map<Clausula, T> values = new EnumMap<>(Clausula.class);
        for (Clausula clausula : Clausula.values()) {
            T value = read.apply(in, clausula.letra());
            if (value != null) {
                values.put(clausula, value);
            }
        }
        in.finish();
        return values;
    }
}
