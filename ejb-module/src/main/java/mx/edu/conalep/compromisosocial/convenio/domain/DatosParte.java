package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;

/**
 * A party of a convenio (Art. 19).
 *
 * @param nombre name or denomination
 * @param rfc of a person of the sector productivo, in capitals; null for CONALEP and a Colegio Estatal
 * @param representante who speaks for it, or null
 */
public record DatosParte(TipoParte tipo, String nombre, String rfc, String representante) implements Serializable {}
