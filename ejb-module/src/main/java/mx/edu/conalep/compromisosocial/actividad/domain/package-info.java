/**
 * An activity and its life cycle. The entity moves itself; the rules are {@code ReglasCaptura} (what even a draft
 * keeps: R3.3, R18, R22), {@code ReglaEnvio} (what is missing to submit: R3.7, R9, R10, R10.9, R11.2, R11.5, R11.6,
 * R11.8, R18, R22) and {@code ReglaValidacion} (R3.15, R23).
 */
package mx.edu.conalep.compromisosocial.actividad.domain;
