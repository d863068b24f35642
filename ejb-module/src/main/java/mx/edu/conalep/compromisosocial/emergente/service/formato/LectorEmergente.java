package mx.edu.conalep.compromisosocial.emergente.service.formato;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.emergente.domain.Solicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** Reads what is in a programme from JSON, strictly: everything that does not read is told at once, under its path. */
public final class LectorEmergente {
    private static final int NOMBRE = 200;
    private static final int CAUSA = 1000;
    private static final int ARTICULO = 160;
    private static final int UNIDAD = 60;
    private static final int PLANTELES = 500;
    private static final int ELEGIDOS = 5000;
    private static final Set<String> DE_RESPUESTA = Set.of("peso", "maximo", "puntos");

    private LectorEmergente() {}

    /**
     * The plan of an object.
     *
     * @param ignored names that the caller reads itself or that only answers carry
     */
    public static Lectura<DatosEmergente> read(JsonObject json, Set<String> ignored) {
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(json, broken).ignore(ignored);
        LectorObjeto quien = in.object("solicitante");
        Solicitante solicitante = new Solicitante(
                quien.one("tipo", TipoSolicitante.class),
                quien.text("nombre", NOMBRE),
                quien.text("oficio", 80),
                quien.date("fecha"));
        quien.finish();
        DatosEmergente datos = new DatosEmergente(
                solicitante,
                in.text("causa", CAUSA),
                in.text("peticion", CAUSA),
                in.date("inicio"),
                in.date("fin"),
                in.values("planteles", PLANTELES, (item, name) -> item.text(name, 6)));
        in.finish();
        return new Lectura<>(datos, broken);
    }

    /** The criteria of an object. The caller finishes it. */
    public static List<Criterio> criteria(LectorObjeto in) {
        return in.objects("criterios", ReglasCriterios.MAX_CRITERIOS).stream()
                .map(LectorEmergente::criterion)
                .toList();
    }

    private static Criterio criterion(LectorObjeto in) {
        String nombre = in.text("nombre", ARTICULO);
        TipoCriterio tipo = in.one("tipo", TipoCriterio.class);
        Integer dicho = in.whole("maximo");
        Integer maximo = tipo == TipoCriterio.SI_NO ? Integer.valueOf(1) : dicho;
        Criterio read = new Criterio(nombre, in.decimal("peso", 3, 2), tipo, maximo);
        in.finish();
        return read;
    }

    /** A donation. The caller finishes the object. */
    public static DatosDonacion donation(LectorObjeto in) {
        return new DatosDonacion(
                in.text("articulo", ARTICULO),
                in.decimal("cantidad", 10, 3),
                in.text("unidad", UNIDAD),
                in.text("origen", NOMBRE),
                in.date("fecha"));
    }

    /** A candidate, each answer with the criterion that it names, if it names one; capitals are made of his matrícula and initials. The caller finishes the object. */
    public static DatosCandidato candidate(LectorObjeto in) {
        List<Integer> respuestas = new ArrayList<>();
        List<String> criterios = new ArrayList<>();
        in.objects("respuestas", ReglasCriterios.MAX_CRITERIOS).forEach(r -> {
            criterios.add(r.text("criterio", ARTICULO));
            respuestas.add(r.ignore(DE_RESPUESTA).whole("valor"));
            r.finish();
        });
        return new DatosCandidato(
                capitals(in.text("matricula", 20)),
                capitals(in.text("iniciales", 5)),
                in.flag("aviso"),
                Collections.unmodifiableList(respuestas),
                Collections.unmodifiableList(criterios));
    }

    private static String capitals(String text) {
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }

    /** What is asked for in a choice. The caller finishes the object. */
    public static DatosAsignacion allocation(LectorObjeto in) {
        return new DatosAsignacion(
                in.text("articulo", ARTICULO),
                in.text("unidad", UNIDAD),
                in.decimal("cantidad", 10, 3),
                in.values("candidatos", ELEGIDOS, LectorObjeto::whole),
                in.text("motivo", 500));
    }

    /** A delivery. The caller finishes the object. */
    public static DatosEntrega delivery(LectorObjeto in) {
        return new DatosEntrega(in.date("fecha"), in.text("acuse", 64));
    }
}
