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

    /** Readings without parameters that examine a document, and so may find that it cannot be read. */
    private static final Set<String> EXAMINAN =
            Set.of("/convenios/{folio}/paginas", "/convenios/{folio}/documento.{formato}");

    private Rechazos() {}

    /** The statuses of its refusals with the names of their responses. */
    static Map<Integer, String> of(Trato trato) {
        Set<Integer> estados = new TreeSet<>(Set.of(400, 406, 500, 503));
        estados.addAll(trato.isPublico() ? Set.of(429) : Set.of(401, 403));
        if (trato.isDeRegistro()) {
            estados.add(404);
        }
        if (trato.metodo() != HttpMethod.GET) {
            estados.addAll(Set.of(409, 422));
        }
        if (trato.cuerpo() != null) {
            estados.addAll(Set.of(413, 415));
        }
        if (!trato.consulta().isEmpty() || EXAMINAN.contains(trato.ruta())) {
            estados.add(422);
        }
        if (trato.isArchivo()) {
            estados.add(409);
        }
        Map<Integer, String> named = new TreeMap<>();
        estados.forEach(estado -> named.put(estado, NOMBRES.get(estado)));
        return named;
    }
}
