package mx.edu.conalep.compromisosocial.colecta.service.formato;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reads what is in a colecta from JSON, strictly: everything that does not read is told at once, under its path. */
public final class LectorColecta {
    private static final int NOMBRE = 200;
    private static final int CAUSA = 1000;
    private static final int ARTICULO = 160;
    private static final int UNIDAD = 60;
    private static final int UNIDADES = 500;
    private static final int CLAVE = 6;
    private static final int HUELLA = 64;
    private static final Set<String> DE_ALGUN_TIPO =
            Set.of("monto", "referencia_deposito", "fecha_deposito", "articulo", "cantidad", "unidad", "fecha");

    private LectorColecta() {}

    /**
     * The plan of an object.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     */
    public static Lectura<DatosColecta> read(JsonObject json, Set<String> ignored) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(json, broken).ignore(ignored);
        String causa = in.text("causa", CAUSA);
        String aliado = in.text("aliado", NOMBRE);
        String convenio = in.text("convenio", 32);
        List<DatosMeta> metas = in.objects("metas", ReglasColecta.MAX_RENGLONES).stream()
                .map(LectorColecta::goal)
                .toList();
        Cronograma cronograma = dates(in.object("cronograma"));
        LectorObjeto participantes = in.object("participantes");
        List<String> entidades = participantes.values("entidades", UNIDADES, (item, name) -> item.text(name, CLAVE));
        List<String> planteles = participantes.values("planteles", UNIDADES, (item, name) -> item.text(name, CLAVE));
        participantes.finish();
        in.finish();
        return new Lectura<>(
                new DatosColecta(causa, aliado, convenio, metas, cronograma, entidades, planteles), broken);
    }

    private static Cronograma dates(LectorObjeto in) {
        Cronograma read = new Cronograma(
                in.date("inicio"),
                in.values("cortes", ReglasColecta.MAX_RENGLONES, LectorObjeto::date),
                in.date("cierre"));
        in.finish();
        return read;
    }

    private static DatosMeta goal(LectorObjeto in) {
        TipoAportacion tipo = in.one("tipo", TipoAportacion.class);
        if (tipo == null) {
            in.ignore(Set.of("monto"));
        }
        DatosMeta read = tipo == TipoAportacion.DINERO
                ? new DatosMeta(tipo, in.decimal("monto", 12, 2), null, null, null)
                : new DatosMeta(
                        tipo,
                        null,
                        in.text("articulo", ARTICULO),
                        in.decimal("cantidad", 10, 3),
                        in.text("unidad", UNIDAD));
        in.finish();
        return read;
    }

    /**
     * A contribution: the names of money for money, of goods for goods; without a kind none of them says anything yet. The caller finishes
     * the object.
     */
    public static DatosAportacion contribution(LectorObjeto in) {
        TipoAportacion tipo = in.one("tipo", TipoAportacion.class);
        String comprobante = in.text("evidencia", HUELLA);
        if (tipo == null) {
            in.ignore(DE_ALGUN_TIPO);
            return new DatosAportacion(null, null, null, null, null, null, null, comprobante);
        }
        if (tipo == TipoAportacion.DINERO) {
            return new DatosAportacion(
                    tipo,
                    in.decimal("monto", 12, 2),
                    in.text("referencia_deposito", UNIDAD),
                    in.date("fecha_deposito"),
                    null,
                    null,
                    null,
                    comprobante);
        }
        return new DatosAportacion(
                tipo,
                null,
                null,
                in.date("fecha"),
                in.text("articulo", ARTICULO),
                in.decimal("cantidad", 10, 3),
                in.text("unidad", UNIDAD),
                comprobante);
    }

    /** An act of sensitising. The caller finishes the object. */
    public static DatosSensibilizacion sensitising(LectorObjeto in) {
        return new DatosSensibilizacion(in.date("fecha"), in.text("descripcion", CAUSA), in.whole("asistentes"));
    }

    /** A delivery. The caller finishes the object. */
    public static DatosEntrega delivery(LectorObjeto in) {
        return new DatosEntrega(
                in.date("fecha"),
                in.text("recibe", ARTICULO),
                in.text("recibo", HUELLA),
                in.decimal("monto", 12, 2),
                in.objects("articulos", ReglasColecta.MAX_RENGLONES).stream()
                        .map(LectorColecta::article)
                        .toList());
    }

    private static DatosEntrega.ArticuloEntregado article(LectorObjeto in) {
        DatosEntrega.ArticuloEntregado read = new DatosEntrega.ArticuloEntregado(
                in.text("articulo", ARTICULO), in.decimal("cantidad", 10, 3), in.text("unidad", UNIDAD));
        in.finish();
        return read;
    }
}
