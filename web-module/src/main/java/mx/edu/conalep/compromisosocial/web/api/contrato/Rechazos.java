package mx.edu.conalep.compromisosocial.web.api.contrato;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** How a call may be refused, by what it takes and answers; each refusal is a problem of RFC 9457 that the document tells once. */
final class Rechazos {
    private static final Map<Integer, String> NOMBRES = new TreeMap<>(Map.ofEntries(
            Map.entry(400, "NoSeEntiende"),
            Map.entry(401, "SinToken"),
            Map.entry(403, "SinPermiso"),
            Map.entry(404, "NoHallado"),
            Map.entry(406, "FormatoNoOfrecido"),
            Map.entry(409, "Conflicto"),
            Map.entry(413, "MuyGrande"),
            Map.entry(415, "FormatoNoAdmitido"),
            Map.entry(422, "Faltas"),
            Map.entry(429, "Demasiadas"),
            Map.entry(500, "Inesperado"),
            Map.entry(503, "Ocupado")));

    /** Readings that ask for nothing, of a document that may not be readable or a quarter that may be none. */
    private static final Set<String> EXAMINAN =
            Set.of("/convenios/{folio}/paginas", "/convenios/{folio}/documento.{formato}", "/periodos/{periodo}");

    /** Calls that name a plantel or an entidad in what they take. */
    private static final Set<String> NOMBRAN = Set.of("POST /actividades", "GET /calendario/plazos");

    private Rechazos() {}

    /** The statuses of its refusals with the names of their responses. */
    static Map<Integer, String> of(Trato trato) {
        Map<Integer, String> named = new TreeMap<>();
        estados(trato).forEach(estado -> named.put(estado, NOMBRES.get(estado)));
        if (trato.isEntrada()) {
            named.put(401, "AccesoRechazado");
        }
        if (trato.isTabla()) {
            named.put(422, "FilasRechazadas");
        }
        return named;
    }

    private static Set<Integer> estados(Trato trato) {
        Set<Integer> estados = new TreeSet<>(Set.of(400, 406, 500, 503));
        estados.addAll(callers(trato));
        if (trato.isDeRegistro() || NOMBRAN.contains(trato.metodo() + " " + trato.ruta())) {
            estados.add(404);
        }
        if (trato.cuerpo() != null) {
            estados.addAll(Set.of(413, 415));
        }
        if (isConflicting(trato)) {
            estados.add(409);
        }
        if (isExamined(trato)) {
            estados.add(422);
        }
        return estados;
    }

    private static Set<Integer> callers(Trato trato) {
        if (trato.isEntrada()) {
            return Set.of(401);
        }
        return trato.isPublico() ? Set.of(429) : Set.of(401, 403);
    }

    /** A change of a record may meet another one, and a kept file may be gone. */
    private static boolean isConflicting(Trato trato) {
        boolean changes = trato.metodo() != HttpMethod.GET && (trato.cuerpo() != null || trato.isDeRegistro());
        return changes && !trato.isEntrada() || trato.isArchivo();
    }

    /** What is asked or sent may break rules. */
    private static boolean isExamined(Trato trato) {
        return trato.cuerpo() != null && !trato.isEntrada()
                || !trato.consulta().isEmpty()
                || EXAMINAN.contains(trato.ruta());
    }
}
