package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the trail tells of a draft that is gone (R27): since when it stood, what it was about and with whom. The trail holds no personal data,
 * so of a natural person, and of whom nothing proves to be a legal one, only the number is told, and the object without those names.
 */
public final class RastroBorrador {
    private static final int LARGO = 300;

    private RastroBorrador() {}

    /** The details, in their order: what it stood for comes before what was written in it, as the trail is cut where it is long. */
    public static List<String> of(Convenio borrador) {
        List<String> told = new ArrayList<>();
        told.add("comenzado=" + borrador.getCreadoEn());
        if (borrador.getOrigen() != null) {
            told.add("renovaba=" + borrador.getOrigen().getFolio());
        }
        if (borrador.getSustituye() != null) {
            told.add("sustituía=" + borrador.getSustituye().getFolio());
        }
        DatosConvenio datos = borrador.datos();
        if (datos.objeto() != null) {
            told.add("objeto=" + cut(withoutNames(datos)));
        }
        List<DatosParte> ajenas = datos.partes().stream()
                .filter(p -> p.tipo() == null || !p.tipo().isSistema())
                .toList();
        ajenas.stream().filter(RastroBorrador::isMoral).forEach(p -> told.add("parte=" + cut(p.nombre())));
        long personas = ajenas.stream().filter(p -> !isMoral(p)).count();
        if (personas > 0) {
            told.add("partes sin nombre=" + personas);
        }
        return told;
    }

    /** Whether it is a legal person by its RFC: the form begins with that kind, which alone proves nothing. */
    private static boolean isMoral(DatosParte parte) {
        return parte.tipo() == TipoParte.PERSONA_MORAL && parte.nombre() != null && parte.rfc() != null;
    }

    private static String withoutNames(DatosConvenio datos) {
        String text = datos.objeto();
        for (DatosParte parte : datos.partes()) {
            boolean hidden = (parte.tipo() == null || !parte.tipo().isSistema()) && !isMoral(parte);
            text = hidden ? hide(text, parte.nombre()) : text;
            text = hide(text, parte.representante());
        }
        return text;
    }

    private static String hide(String text, String nombre) {
        if (nombre == null || nombre.isBlank()) {
            return text;
        }
        String found = nombre.toLowerCase(Locale.ROOT);
        StringBuilder shown = new StringBuilder(text);
        int at = text.toLowerCase(Locale.ROOT).indexOf(found);
        while (at >= 0) {
            shown.replace(at, at + nombre.length(), "[persona]");
            at = shown.toString().toLowerCase(Locale.ROOT).indexOf(found, at + "[persona]".length());
        }
        return shown.toString();
    }

    private static String cut(String text) {
        return text.length() > LARGO ? text.substring(0, LARGO) : text;
    }
}
