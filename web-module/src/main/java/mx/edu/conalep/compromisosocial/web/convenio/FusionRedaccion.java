package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/**
 * Joins the form of a convenio with what was kept of it elsewhere meanwhile, part by part as {@link BloquesConvenio} tells them. The days in
 * force, the contact and each list stand as a whole; commitments name their party by its number, so they go with the parties while those
 * differ.
 */
final class FusionRedaccion {
    private static final String VIGENCIA = "vigencia";
    private static final String PARTES = "partes";
    private static final String COMPROMISOS = "compromisos";
    private static final List<String> DIAS = List.of("vigencia_inicio", "vigencia_fin");

    private FusionRedaccion() {}

    /**
     * Puts into the form what was kept elsewhere of the parts that nobody touched in it.
     *
     * @param forma what is typed; changed
     * @param leido what the form was opened with
     * @param guardado what is kept now
     * @return which parts it took, and which both changed, each in another way
     */
    static TresVias<Object> join(FormaConvenio forma, DatosConvenio leido, DatosConvenio guardado) {
        FormaConvenio antes = FormaConvenio.of(leido);
        FormaConvenio ahora = FormaConvenio.of(guardado);
        boolean aparte = TresVias.same(antes.getPartes(), ahora.getPartes())
                && TresVias.same(antes.getPartes(), forma.getPartes());
        TresVias<Object> tres = TresVias.of(parts(antes, aparte), parts(ahora, aparte), parts(forma, aparte));
        tres.tomados().forEach(parte -> take(forma, ahora, parte));
        return tres;
    }

    /**
     * What both changed, as it is kept beside as it is typed.
     *
     * @param tecleado what is typed, as far as it reads
     */
    static List<Bloque> conflicts(TresVias<Object> tres, DatosConvenio guardado, DatosConvenio tecleado) {
        return BloquesConvenio.changes(guardado, tecleado).stream()
                .filter(b -> tres.enConflicto().contains(b.clave())
                        || COMPROMISOS.equals(b.clave()) && tres.enConflicto().contains(PARTES))
                .toList();
    }

    /** The parts that took what was kept elsewhere, in words; null for none. */
    static String taken(TresVias<Object> tres) {
        return tres.tomados().isEmpty()
                ? null
                : Messages.text(
                        "convenios.ajenos.tomado",
                        tres.tomados().stream().map(BloquesConvenio::title).collect(Collectors.joining("; ")));
    }

    private static Map<String, Object> parts(FormaConvenio forma, boolean aparte) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("objeto", forma.getDatos().get("objeto"));
        Map<String, String> dias = new LinkedHashMap<>(forma.getDatos());
        dias.keySet().retainAll(DIAS);
        parts.put(VIGENCIA, dias);
        parts.put(PARTES, aparte ? forma.getPartes() : List.of(forma.getPartes(), forma.getCompromisos()));
        parts.put("contacto", forma.getContacto());
        parts.putAll(forma.getClausulas());
        parts.put("apoyos", forma.getApoyos());
        if (aparte) {
            parts.put(COMPROMISOS, forma.getCompromisos());
        }
        return parts;
    }

    private static void take(FormaConvenio forma, FormaConvenio ahora, String parte) {
        switch (parte) {
            case "objeto" -> forma.getDatos().put(parte, ahora.getDatos().get(parte));
            case VIGENCIA ->
                DIAS.forEach(dia -> forma.getDatos().put(dia, ahora.getDatos().get(dia)));
            case "contacto" -> {
                forma.getContacto().clear();
                forma.getContacto().putAll(ahora.getContacto());
            }
            case PARTES -> {
                replace(forma, ahora, PARTES);
                replace(forma, ahora, COMPROMISOS);
            }
            case "apoyos", COMPROMISOS -> replace(forma, ahora, parte);
            default -> forma.getClausulas().put(parte, ahora.getClausulas().get(parte));
        }
    }

    private static void replace(FormaConvenio forma, FormaConvenio ahora, String lista) {
        forma.rows(lista).clear();
        forma.rows(lista).addAll(ahora.rows(lista));
    }
}
