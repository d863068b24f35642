package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Parties, supports and commitments told in a line, as screens, templates and documents tell them. */
public final class TextoConvenio {
    private TextoConvenio() {}

    /** A party: its name, its RFC, who speaks for it. */
    public static String party(DatosParte parte) {
        return told(
                parte.nombre(),
                parte.rfc() == null ? null : Messages.text("convenio.texto.rfc", parte.rfc()),
                parte.representante() == null
                        ? null
                        : Messages.text("convenio.texto.representante", parte.representante()));
    }

    /** A support: what, how much, its value. */
    public static String support(DatosApoyo apoyo) {
        return told(
                apoyo.descripcion(),
                apoyo.cantidad() == null
                        ? null
                        : (Messages.decimal(apoyo.cantidad()) + " " + Objects.toString(apoyo.unidad(), "")).strip(),
                apoyo.monto() == null ? null : Messages.money(apoyo.monto()));
    }

    /** A commitment: whose, what, until when. */
    public static String commitment(DatosCompromiso compromiso) {
        return Messages.text(
                "convenio.texto.compromiso",
                compromiso.parte(),
                withoutPoint(compromiso.descripcion()),
                compromiso.vence());
    }

    /** Whom to write to. */
    public static String contact(Contacto contacto) {
        return told(contacto.getNombre(), contacto.getCorreo(), contacto.getTelefono());
    }

    /** Several in one sentence; null when there is none. */
    static String sentence(List<String> lines) {
        return lines.isEmpty() ? null : String.join("; ", lines);
    }

    private static String told(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    /** The sentence goes on after it. */
    private static String withoutPoint(String text) {
        return text == null || text.endsWith("..") || !text.endsWith(".") ? text : text.substring(0, text.length() - 1);
    }
}
