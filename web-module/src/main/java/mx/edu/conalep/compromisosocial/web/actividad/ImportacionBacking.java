package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ErrorFila;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ImportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.LectorTabla;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ResultadoImportacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.Formato;
import mx.edu.conalep.compromisosocial.web.marco.Marco;

/** Import of a file of activities: a dry run first, then all rows or none; the DVS imports history. */
@Named("importacionActividades")
@RequestScoped
public class ImportacionBacking {
    /** Errors that the page shows at most; the file has to be corrected anyway. */
    private static final int MOSTRADOS = 500;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ImportacionService importacion;

    @Inject
    private ArchivosRevisados revisados;

    @Inject
    private Marco marco;

    private Part archivo;
    private ResultadoImportacion resultado;

    /** Lets in whom the screen serves. */
    public void load() {
        pantallas.importFile();
    }

    /** Examines the file and imports nothing; a good one is kept for this session, so that it need not be chosen again. */
    public void examine() throws IOException {
        byte[] bytes = read();
        resultado = importacion.importDrafts(bytes, true);
        if (resultado.isClean()) {
            if (!revisados.keep(archivo.getSubmittedFileName(), resultado.aceptadas(), bytes)) {
                Avisos.warn("actividad.importar.sinConservar");
            }
        } else {
            revisados.discard();
        }
    }

    /** Imports the file, as history when the DVS does it. */
    public void importFile() throws IOException {
        byte[] bytes = read();
        resultado = isHistorico() ? importacion.importHistory(bytes) : importacion.importDrafts(bytes, false);
        revisados.discard();
    }

    /** Imports the file that was examined, which is examined again: what it meets may have changed. Not imported, it is still kept. */
    public void importReviewed() throws IOException {
        resultado = revisados
                .use(bytes -> importacion.importDrafts(bytes, false), ResultadoImportacion::isClean)
                .orElseThrow(() ->
                        new RuleViolationException(new RuleViolation("actividad.importacion.reviewGone", "archivo")));
    }

    /** Forgets the file that was examined. */
    public void chooseAnother() throws IOException {
        revisados.discard();
    }

    /** The examined file, ready to be imported; null without one. */
    public ArchivoRevisado getRevisado() {
        return revisados.current().orElse(null);
    }

    /** Until when it is kept, in the zone of the person's unit; null without one. */
    public String getHasta() {
        return revisados
                .current()
                .map(r -> Formato.instante(r.vence(), marco.getZona()))
                .orElse(null);
    }

    private byte[] read() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            throw new RuleViolationException(new RuleViolation("actividad.importacion.fileRequired", "archivo"));
        }
        try (InputStream in = archivo.getInputStream()) {
            return in.readNBytes(LectorTabla.MAX_BYTES + 1);
        }
    }

    /** Whether what is imported is history, which is the DVS's. */
    public boolean isHistorico() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** What is wrong with the file as a whole, in sentences. */
    public List<String> getDelArchivo() {
        return resultado.errores().stream()
                .filter(ErrorFila::isDelArchivo)
                .map(ErrorFila::mensaje)
                .toList();
    }

    /** The errors of rows to show. */
    public List<ErrorFila> getErrores() {
        return resultado.errores().stream()
                .filter(e -> !e.isDelArchivo())
                .limit(MOSTRADOS)
                .toList();
    }

    /** Whether there are more errors than are shown. */
    public boolean isMasErrores() {
        return resultado.errores().size() > MOSTRADOS;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    /** What the last examination or import found, or null. */
    public ResultadoImportacion getResultado() {
        return resultado;
    }
}
