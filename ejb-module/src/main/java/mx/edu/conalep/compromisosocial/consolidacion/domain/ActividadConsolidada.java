package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An activity as a version froze it.
 *
 * @param clave its cell at plantel level
 * @param envio number of the submission that it comes from, null for history
 * @param envioSha256 hash of that submission, null for history
 * @param fechaFin last day, local date of the plantel
 * @param medidas one activity and its counts
 */
public record ActividadConsolidada(
        String folio, ClaveCelda clave, Integer envio, String envioSha256, LocalDate fechaFin, Medidas medidas)
        implements Serializable {}
