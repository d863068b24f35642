package mx.edu.conalep.compromisosocial.evidencia.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoRecibido;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaGuardada;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaProcesada;
import mx.edu.conalep.compromisosocial.evidencia.domain.ExaminadorEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import mx.edu.conalep.compromisosocial.evidencia.domain.LimitesEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * Receives a file from its first byte to its row. No transaction is open while bytes arrive or are examined; permission and scope
 * are asked before them and again with the row. A kill at any point leaves either the row with its file, or at most a file
 * without a row, which is swept.
 */
@ApplicationScoped
public class RecepcionEvidencia {

    @Inject
    private EvidenciaService service;

    @Inject
    private AlmacenEvidencia almacen;

    @Inject
    private Ajustes ajustes;

    /**
     * Receives a file (Art. 11 VIII).
     *
     * @param folio of the activity, within the actor's scope
     * @param tipo code of the kind, as sent
     * @param nombre name of the file, as sent
     * @param contenido its bytes; read to the end, not closed
     * @return its row; the same content again gives the same row
     * @throws RuleViolationException with the reason when the file is refused
     * @throws AlmacenLlenoException when there is no room for it
     */
    public EvidenciaVista receive(String folio, String tipo, String nombre, InputStream contenido) {
        TipoEvidencia kind = TipoEvidencia.parse(tipo);
        service.requireReceivable(folio);
        LimitesEvidencia limites = limites();
        try {
            return service.register(folio, examine(kind, nombre, contenido, limites));
        } catch (IOException failure) {
            if (AlmacenLlenoException.isCause(failure)) {
                throw new AlmacenLlenoException();
            }
            throw new UncheckedIOException("Evidence could not be kept", failure);
        }
    }

    /** The limits in force. */
    public LimitesEvidencia limites() {
        return new LimitesEvidencia(
                ajustes.get(ClaveAjuste.FOTOGRAFIA_MAX_BYTES),
                ajustes.get(ClaveAjuste.VIDEO_MAX_BYTES),
                ajustes.get(ClaveAjuste.DOCUMENTO_MAX_BYTES),
                ajustes.get(ClaveAjuste.FOTOGRAFIA_MAX_PIXELES),
                (int) ajustes.get(ClaveAjuste.EVIDENCIAS_POR_ACTIVIDAD),
                LimitesEvidencia.LADO_PUBLICA,
                LimitesEvidencia.LADO_MINIATURA);
    }

    private EvidenciaGuardada examine(
            TipoEvidencia tipo, String nombre, InputStream contenido, LimitesEvidencia limites) throws IOException {
        Path carpeta = almacen.carpetaTemporal();
        try (ArchivoRecibido archivo = ArchivoRecibido.receive(contenido, carpeta, limites.bytesMax());
                EvidenciaProcesada clean = ExaminadorEvidencia.examine(tipo, nombre, archivo, limites, carpeta)) {
            long size = Files.size(clean.publica());
            String publica = keep(clean.publica());
            String miniatura = clean.miniatura() == null ? null : keep(clean.miniatura());
            return new EvidenciaGuardada(
                    tipo,
                    nombre,
                    clean.formato(),
                    archivo.tamano(),
                    archivo.sha256(),
                    clean.mimePublica(),
                    size,
                    publica,
                    miniatura,
                    clean.ancho(),
                    clean.alto(),
                    clean.captura());
        }
    }

    private String keep(Path file) throws IOException {
        String sha256 = Huella.of(file);
        almacen.keep(file, sha256);
        return sha256;
    }
}
