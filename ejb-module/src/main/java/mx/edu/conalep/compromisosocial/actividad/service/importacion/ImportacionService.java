package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.Revision.Aceptada;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.Revision.Dictamen;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.Sha256;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * Import of activities (requirements §5): all rows or none, every error of every bad row at once. One audit entry per
 * call, with the hash of the file.
 */
@Gated
@Stateless
public class ImportacionService {
    @Inject
    private Revision revision;

    @Inject
    private Asiento asiento;

    @Inject
    private MovimientoPeriodoService periodos;

    @Inject
    private Event<ImportacionEscrita> escrita;

    /**
     * Imports drafts, which may be incomplete but not malformed.
     *
     * @param archivo CSV (UTF-8) or XLSX, told by its content
     * @param simulacro examines and keeps nothing
     * @return what was done; with an error nothing is kept
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD},
            action = "actividad.importar",
            write = true)
    public ResultadoImportacion importDrafts(byte[] archivo, boolean simulacro) {
        Dictamen dictamen = revision.examine(archivo, (datos, hoy) -> Stream.empty());
        return finish(archivo, dictamen, simulacro, false);
    }

    /**
     * Imports history: rows of past quarters, validated elsewhere, without evidence. Their periods exist or are made,
     * closed; a quarter that is open here or already consolidated takes no history.
     *
     * @param archivo CSV (UTF-8) or XLSX, told by its content
     */
    @Permit(roles = Rol.DVS, action = "actividad.importarHistorico", write = true)
    public ResultadoImportacion importHistory(byte[] archivo) {
        Dictamen dictamen = revision.examine(archivo, ReglasHistorico::check);
        if (dictamen.errores().isEmpty()) {
            dictamen = requireClosed(dictamen);
        }
        return finish(archivo, dictamen, false, true);
    }

    private Dictamen requireClosed(Dictamen dictamen) {
        Set<Trimestre> ajenos = Asiento.quarters(dictamen.aceptadas()).stream()
                .filter(q -> periodos.ensure(q, true).estado() != EstadoPeriodo.CERRADO)
                .collect(Collectors.toSet());
        List<ErrorFila> errores = new ArrayList<>();
        for (Trimestre ajeno : ajenos) {
            RuleViolation why = new RuleViolation("actividad.importacion.periodNotClosed", "fecha_fin", ajeno.clave());
            errores.add(ErrorFila.of(0, why, ajeno.clave()));
        }
        int rechazadas = (int) dictamen.aceptadas().stream()
                .map(a -> Trimestre.of(a.datos().getFechaFin()))
                .filter(ajenos::contains)
                .count();
        return new Dictamen(dictamen.aceptadas(), rechazadas, errores);
    }

    private ResultadoImportacion finish(byte[] archivo, Dictamen dictamen, boolean simulacro, boolean historia) {
        List<Aceptada> buenas = dictamen.aceptadas();
        boolean clean = dictamen.errores().isEmpty();
        List<String> folios = clean && !simulacro ? asiento.write(buenas, historia) : List.of();
        escrita.fire(new ImportacionEscrita(folios.size()));
        Rastro.objeto(historia ? "historico" : "borradores");
        Rastro.detalle("sha256 " + Sha256.of(archivo));
        Rastro.detalle(buenas.size() + " buenas, " + dictamen.rechazadas() + " rechazadas"
                + (simulacro ? ", simulacro" : "") + (clean ? "" : ", nada importado"));
        return new ResultadoImportacion(
                clean || simulacro ? buenas.size() : 0, dictamen.rechazadas(), dictamen.errores(), simulacro, folios);
    }
}
