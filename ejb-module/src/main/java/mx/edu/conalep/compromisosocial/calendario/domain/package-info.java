/**
 * Working days, deadlines and the capture periods of the Bases: pure rules and their entities.
 *
 * <p>Rules kept here: R22 (registration within 10 calendar days), R17.g (the Semana's report within 10
 * business days, extension of 1 to 5 more), R24 (the quarterly report within 10 business days) and R23 (the
 * validation's date in the period's calendar).
 *
 * <p>Dates are local dates; a date becomes an instant only through {@link
 * mx.edu.conalep.compromisosocial.calendario.domain.Plazo#endOf}, which names the zone. Nothing here reads a
 * clock: the moment of a decision is always an argument.
 */
package mx.edu.conalep.compromisosocial.calendario.domain;
