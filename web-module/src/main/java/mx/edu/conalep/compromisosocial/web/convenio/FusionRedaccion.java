package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/**
 * Joins the form of a convenio with what was kept of it elsewhere meanwhile, part by part as {@link BloquesConvenio} tells them. Each
 * day in force and each field of the contact stands by itself, each list as a whole; commitments name their party by its number, so they go with the parties while those
 * differ.
 */
final class FusionRedaccion {
    private static final String VIGENCIA = "vigencia";
    private static final String PARTES = "partes";
    private static final String COMPROMISOS = "compromisos";
    private static final Map<String, String> DIAS =
            Map.of("vigencia_inicio", "convenios.vigencia.inicio", "vigencia_fin", "convenios.vigencia.fin");
    private static final String CONTACTO = "contacto";
    private static final String DE_CONTACTO = CONTACTO + "_";

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
                .filter(b ->
                        tres.enConflicto().stream().map(FusionRedaccion::block).anyMatch(b.clave()::equals)
                                || COMPROMISOS.equals(b.clave())
                                        && tres.enConflicto().contains(PARTES))
                .toList();
    }

    /** The parts that took what was kept elsewhere, in words; null for none. */
    static String taken(TresVias<Object> tres) {
        return tres.tomados().isEmpty()
                ? null
                : Messages.text(
                        "convenios.ajenos.tomado",
                        tres.tomados().stream().map(FusionRedaccion::title).collect(Collectors.joining("; ")));
    }

    private static Map<String, Object> parts(FormaConvenio forma, boolean aparte) {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("objeto", forma.getDatos().get("objeto"));
        DIAS.keySet().stream()
                .sorted()
                .forEach(dia -> parts.put(dia, forma.getDatos().get(dia)));
        parts.put(PARTES, aparte ? forma.getPartes() : List.of(forma.getPartes(), forma.getCompromisos()));
        forma.getContacto().forEach((campo, texto) -> parts.put(DE_CONTACTO + campo, texto));
        parts.putAll(forma.getClausulas());
        parts.put("apoyos", forma.getApoyos());
        if (aparte) {
            parts.put(COMPROMISOS, forma.getCompromisos());
        }
        return parts;
    }

    /** The block in which versions tell a part. */
    private static String block(String parte) {
        return DIAS.containsKey(parte) ? VIGENCIA : parte.startsWith(DE_CONTACTO) ? CONTACTO : parte;
    }

    private static String title(String parte) {
        if (DIAS.containsKey(parte)) {
            return Messages.text(DIAS.get(parte));
        }
        return parte.startsWith(DE_CONTACTO)
                ? Messages.text(
                        "convenios.bloque.tipo",
                        BloquesConvenio.title(CONTACTO),
                        Messages.text("convenios.contacto." + parte.substring(DE_CONTACTO.length())))
                : BloquesConvenio.title(parte);
    }

    private static void take(FormaConvenio forma, FormaConvenio ahora, String parte) {
        if (parte.startsWith(DE_CONTACTO)) {
            String campo = parte.substring(DE_CONTACTO.length());
            forma.getContacto().put(campo, ahora.getContacto().get(campo));
            return;
        }
        switch (parte) {
            case "objeto", "vigencia_inicio", "vigencia_fin" ->
                forma.getDatos().put(parte, ahora.getDatos().get(parte));
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
