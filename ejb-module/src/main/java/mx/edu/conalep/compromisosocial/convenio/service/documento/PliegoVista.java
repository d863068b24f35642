package mx.edu.conalep.compromisosocial.convenio.service.documento;

/**
 * A document made from a convenio.
 *
 * @param nombre name of the file
 * @param contenido its bytes
 */
public record PliegoVista(String nombre, String mime, byte[] contenido) {}
