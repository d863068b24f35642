package mx.edu.conalep.compromisosocial.web.bandeja;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.web.marco.Semaforo;

/**
 * A task as a card.
 *
 * @param titulo what it is about
 * @param texto what to do
 * @param ruta address that opens the task, without the context path
 * @param folio folio, or empty
 * @param vence its last day, or null
 * @param luz its traffic light, or null without a deadline
 * @param plazo the light in words
 */
public record Tarjeta(
        String titulo, String texto, String ruta, String folio, LocalDate vence, Semaforo luz, String plazo)
        implements Serializable {

    /** Its deadline's light, told on a day. */
    static Tarjeta of(String titulo, String texto, String ruta, String folio, LocalDate vence, LocalDate hoy) {
        return new Tarjeta(
                titulo,
                texto,
                ruta,
                folio,
                vence,
                vence == null ? null : Semaforo.of(vence, hoy),
                vence == null ? "" : Semaforo.texto(vence, hoy));
    }
}
