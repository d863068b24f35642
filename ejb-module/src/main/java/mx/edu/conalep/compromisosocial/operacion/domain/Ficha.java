package mx.edu.conalep.compromisosocial.operacion.domain;

import java.io.Serializable;

/**
 * A lease held: its number grows each time the lease changes hands, so that a late write of a former holder is told.
 *
 * @param nombre what is leased
 * @param dueno  the server that holds it
 * @param numero the fencing token
 */
public record Ficha(String nombre, String dueno, long numero) implements Serializable {}
