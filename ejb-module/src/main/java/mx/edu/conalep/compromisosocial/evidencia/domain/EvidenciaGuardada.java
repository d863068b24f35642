package mx.edu.conalep.compromisosocial.evidencia.domain;

/**
 * A file that passed the examination and lies in the store; its row is still to be written.
 *
 * @param tipo kind it was handed in as
 * @param nombre name given by the person, as it came
 * @param formato what it is
 * @param tamano bytes received
 * @param sha256 hash of the bytes received
 * @param mimePublica media type of what is served
 * @param tamanoPublica bytes of what is served
 * @param sha256Publica hash of what is served, its key in the store
 * @param sha256Miniatura key of the thumbnail, or null
 * @param ancho pixels of what is served, or null
 * @param alto pixels of what is served, or null
 * @param captura when and where it was taken
 */
public record EvidenciaGuardada(
        TipoEvidencia tipo,
        String nombre,
        FormatoEvidencia formato,
        long tamano,
        String sha256,
        String mimePublica,
        long tamanoPublica,
        String sha256Publica,
        String sha256Miniatura,
        Integer ancho,
        Integer alto,
        Captura captura) {}
