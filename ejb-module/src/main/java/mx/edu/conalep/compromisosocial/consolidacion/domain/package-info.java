/**
 * What a consolidated version is: its states, its levels, its cells and measures, the rule that says when a new version may be
 * made, the canonical text that its hash is taken from, and the difference between two versions.
 */
package mx.edu.conalep.compromisosocial.consolidacion.domain;
