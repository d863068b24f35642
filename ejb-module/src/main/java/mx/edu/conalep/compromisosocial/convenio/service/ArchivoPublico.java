package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.convenio.domain.Testado;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenLlenoException;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;

/** Makes the public document of a convenio and hands it out. No transaction is open while pages are drawn. */
@ApplicationScoped
public class ArchivoPublico {
    @Inject
    private PublicacionService service;

    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private AlmacenEvidencia almacen;

    /**
     * Proposes a public version (Art. 21 IV).
     *
     * @param propuesta what is reserved, possibly nothing
     * @param vista number of the last version that the person read, 0 when there was none; null when he does not tell
     * @param clave repeated calls with the same key and proposal answer with the same version; null for none
     * @throws AlmacenLlenoException when there is no room for it
     * @throws mx.edu.conalep.compromisosocial.shared.RuleViolationException when the signed document cannot be drawn
     * @throws mx.edu.conalep.compromisosocial.shared.ConflictException when another version came after the one that was read
     * @throws mx.edu.conalep.compromisosocial.shared.OcupadoException when others are drawing
     */
    public PublicaVista propose(String folio, PropuestaPublica propuesta, Integer vista, String clave) {
        DocumentoVista firmado = service.requireProposable(folio, propuesta);
        try {
            Path carpeta = almacen.carpetaTemporal();
            Path original = Files.createTempFile(carpeta, "firmado-", ".tmp");
            Path publico = Files.createTempFile(carpeta, "publico-", ".tmp");
            try (InputStream in = archivos.open(firmado)) {
                Files.copy(in, original, StandardCopyOption.REPLACE_EXISTING);
                DocumentoDibujable.draw(() -> Testado.make(original, propuesta.marcas(), publico));
                long tamano = Files.size(publico);
                String sha256 = Huella.of(publico);
                almacen.keep(publico, sha256);
                return service.propose(folio, propuesta, vista, sha256, tamano, clave);
            } finally {
                Files.deleteIfExists(original);
                Files.deleteIfExists(publico);
            }
        } catch (IOException failure) {
            if (AlmacenLlenoException.isCause(failure)) {
                throw new AlmacenLlenoException();
            }
            throw new UncheckedIOException("The public document could not be made", failure);
        }
    }

    /**
     * The bytes of a published document.
     *
     * @param publico as anybody got it from {@link ConveniosPublicosConsulta#find}
     * @return the stream, to be closed by the caller
     */
    public InputStream open(ConvenioPublico publico) throws IOException {
        return almacen.open(publico.sha256(), 0);
    }
}
