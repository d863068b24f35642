package mx.edu.conalep.compromisosocial.web.actividad;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ErrorFila;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ImportacionService;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.LectorTabla;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ResultadoImportacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

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

    private Part archivo;
    private ResultadoImportacion resultado;

    /** Lets in whom the screen serves. */
    public void load() {
        pantallas.importFile();
    }

    /** Examines the file and keeps nothing. */
    public void examine() throws IOException {
        resultado = importacion.importDrafts(read(), true);
    }

    /** Imports the file, as history when the DVS does it. */
    public void importFile() throws IOException {
        resultado = isHistorico() ? importacion.importHistory(read()) : importacion.importDrafts(read(), false);
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

    /** The names of the columns, in order. */
    public List<String> getColumnas() {
        return Arrays.stream(CampoActividad.values())
                .filter(CampoActividad::isInCsv)
                .map(CampoActividad::columna)
                .toList();
    }

    /** The errors to show. */
    public List<ErrorFila> getErrores() {
        return resultado.errores().stream().limit(MOSTRADOS).toList();
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
