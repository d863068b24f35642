/**
 * Evidence in the browser: the upload that tells its progress, the serving of files within the scope, and the tiles and the viewer
 * that pages include (Art. 11 VIII, Art. 25).
 */
package mx.edu.conalep.compromisosocial.web.evidencia;
