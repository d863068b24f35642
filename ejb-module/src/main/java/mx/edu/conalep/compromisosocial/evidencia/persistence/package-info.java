/** Rows of evidence, always asked for by scope, and the folder that keeps the files by their hash. */
package mx.edu.conalep.compromisosocial.evidencia.persistence;
