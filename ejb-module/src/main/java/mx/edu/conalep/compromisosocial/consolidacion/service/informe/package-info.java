/**
 * The report for the Junta Directiva (R24) as PDF and XLSX, made from one frozen version and nothing else, so that it says what
 * the version says. Knows no database and no actor.
 */
package mx.edu.conalep.compromisosocial.consolidacion.service.informe;
