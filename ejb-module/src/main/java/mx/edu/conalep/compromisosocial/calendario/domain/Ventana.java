package mx.edu.conalep.compromisosocial.calendario.domain;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Whether something may be done now in a period, and why: a closed window says since or until when, and who
 * can help.
 *
 * @param abierta whether the act is possible now
 * @param codigoMotivo message code that explains it; its arguments are {@link #argumentos()}
 * @param periodo clave of the quarter
 * @param hasta open: last day; closed: the day on which it closed or on which it opens; null when unknown
 * @param hastaInstante open: first instant that is too late; else null
 * @param zona zone in which {@code hasta} ends
 * @param quienAyuda role that can open it, or that answers questions
 * @param porProrroga whether it is open only by an extension or reopening
 */
public record Ventana(
        boolean abierta,
        String codigoMotivo,
        String periodo,
        LocalDate hasta,
        Instant hastaInstante,
        ZoneId zona,
        Rol quienAyuda,
        boolean porProrroga)
        implements Serializable {

    static final String POR_ABRIR = "calendario.ventana.porAbrir";
    private static final String SIN_PROGRAMAR = "calendario.ventana.sinProgramar";

    /** Whether it was open once and no longer is: what was not done in it stays out of the quarter unless it is opened again. */
    public boolean isPasada() {
        return !abierta && !POR_ABRIR.equals(codigoMotivo) && !SIN_PROGRAMAR.equals(codigoMotivo);
    }

    /** Arguments of the message: period, date, name of the zone. */
    public Object[] argumentos() {
        return new Object[] {periodo, hasta, Zonas.nombre(zona)};
    }

    /** The Spanish sentence for the person. */
    public String texto() {
        return Messages.text(codigoMotivo, argumentos());
    }

    /** The refusal of an act for which this closed window stands. */
    public ConflictException refusal() {
        return new ConflictException(codigoMotivo, argumentos());
    }

    static Ventana open(String codigo, String periodo, LocalDate hasta, Instant fin, ZoneId zona, boolean prorroga) {
        return new Ventana(true, codigo, periodo, hasta, fin, zona, Rol.DVS, prorroga);
    }

    static Ventana closed(String codigo, String periodo, LocalDate desde, ZoneId zona, Rol quienAyuda) {
        return new Ventana(false, codigo, periodo, desde, null, zona, quienAyuda, false);
    }

    /** The answer for a quarter that nobody has programmed. */
    public static Ventana unknown(String periodo) {
        return closed(SIN_PROGRAMAR, periodo, null, Plazo.NACIONAL, Rol.DVS);
    }
}
