/**
 * What tests of the assembled product stand on: {@link mx.edu.conalep.compromisosocial.sistema.soporte.Sistema} (the
 * product in processes of its own), {@link mx.edu.conalep.compromisosocial.sistema.soporte.Api} (its REST face) and
 * {@link mx.edu.conalep.compromisosocial.sistema.soporte.Navegador} (a headless Chromium).
 */
package mx.edu.conalep.compromisosocial.sistema.soporte;
