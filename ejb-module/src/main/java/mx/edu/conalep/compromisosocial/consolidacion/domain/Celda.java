package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;

/** One figure line of a version: a key, how the plantel answered, and the measures. */
public record Celda(ClaveCelda clave, Situacion situacion, Medidas medidas) implements Serializable {}
