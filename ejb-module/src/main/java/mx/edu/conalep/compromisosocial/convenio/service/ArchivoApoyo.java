package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The proofs of received supports: their bytes, in and out. No transaction is open while they arrive or are examined. */
@ApplicationScoped
public class ArchivoApoyo {
    @Inject
    private ApoyosRecibidosService apoyos;

    @Inject
    private ArchivoIntegro archivos;

    /**
     * Keeps a proof before its support is taken down, so that what is missing elsewhere, or is asked, never asks for it again. Until a support
     * mentions it, it goes with the files that nobody mentions (ADR 0017).
     *
     * @param nombre name of the file, as sent; null for none
     * @param contenido a picture or a PDF; read to the end, not closed
     * @throws RuleViolationException on {@code archivo} when it is refused
     */
    public ArchivoGuardado keep(String folio, String nombre, InputStream contenido) {
        apoyos.requireReceivable(folio);
        return archivos.keepClean(nombre == null ? "comprobante" : nombre, contenido);
    }

    /**
     * Takes a support down together with its proof; a proof that is refused keeps nothing.
     *
     * @param nombre name of the file, as sent; null for none
     * @param contenido a picture or a PDF; read to the end, not closed; null for none yet
     * @param clave repeated calls with the same key and data answer with the same record
     * @throws RuleViolationException with every datum that is missing or wrong, on {@code archivo} for the file
     */
    public ApoyoRecibidoVista receive(
            String folio, LocalDate fecha, DatosApoyo datos, String nombre, InputStream contenido, String clave) {
        apoyos.requireReceivable(folio);
        return apoyos.receive(
                folio, fecha, datos, contenido == null ? null : archivos.keepClean(nombre, contenido), clave);
    }

    /**
     * Gives a support its proof.
     *
     * @param nombre name of the file, as sent; null for none
     * @param contenido a picture or a PDF; read to the end, not closed
     */
    public ApoyoRecibidoVista prove(String folio, int numero, String nombre, InputStream contenido) {
        apoyos.requireReceivable(folio);
        return apoyos.prove(folio, numero, archivos.keepClean(nombre == null ? "comprobante" : nombre, contenido));
    }

    /**
     * The support whose proof is asked for, for who reads the convenio.
     *
     * @throws NotFoundException when there is none within the scope, or it has no proof
     */
    public ApoyoRecibidoVista find(String folio, int numero) {
        return apoyos.list(folio).stream()
                .filter(a -> a.numero() == numero && a.comprobante() != null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("convenio.apoyoRecibido.notFound", numero));
    }

    /**
     * The bytes of a proof, as they are kept.
     *
     * @param apoyo as the reader got it from {@link #find}
     * @return the stream, to be closed by the caller
     * @throws ConflictException {@code convenio.documento.altered} when its hash is no longer that of its row
     */
    public InputStream open(ApoyoRecibidoVista apoyo) throws IOException {
        return archivos.open(apoyo.comprobante().getSha256(), "convenio.documento.altered");
    }
}
