package mx.edu.conalep.compromisosocial.actividad.service.exportacion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.ListaActividades;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.actividad.service.Listado;
import mx.edu.conalep.compromisosocial.actividad.service.formato.ColumnasLista;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** Lists of activities as files: what is filtered on screen, with every captured column. */
@Gated
@Stateless
public class ExportacionService {
    private static final int PAGE = 500;

    @Inject
    private ListaActividades lista;

    @Inject
    private Ajustes ajustes;

    /**
     * Writes all activities of the scope that a filter lets through, newest first; a page of them is in memory at a time.
     * What is captured or removed meanwhile neither repeats nor hides another row.
     *
     * @param out is not closed; nothing is written to it when the list is refused
     * @return rows written
     * @throws RuleViolationException when there are more than one file may carry
     */
    @Permit(groups = GrupoRol.LECTORES, action = "actividad.exportar", write = true)
    public int export(FiltroActividad filtro, Formato formato, OutputStream out) throws IOException {
        var condiciones = Listado.conditions(filtro);
        requireRoom(lista.count(condiciones, ActorActual.get().ambito()));
        int rows = 0;
        try (Hoja hoja = Hoja.of(formato, "Actividades", out)) {
            hoja.row(header());
            List<Actividad> page;
            Actividad last = null;
            do {
                page = lista.whole(condiciones, ActorActual.get().ambito(), last, PAGE);
                for (Actividad actividad : page) {
                    hoja.row(row(actividad));
                    last = actividad;
                }
                rows += page.size();
            } while (page.size() == PAGE);
        }
        return rows;
    }

    private void requireRoom(long rows) {
        long max = ajustes.get(ClaveAjuste.EXPORTACION_MAX_FILAS);
        if (rows > max) {
            throw new RuleViolationException(new RuleViolation("actividad.exportacion.tooMany", null, rows, max));
        }
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(ColumnasLista.PRIMERAS);
        Arrays.stream(CampoActividad.values()).map(CampoActividad::columna).forEach(header::add);
        return header;
    }

    private static List<Object> row(Actividad a) {
        List<Object> row = new ArrayList<>(Arrays.asList(
                a.getFolio(),
                a.getEstado(),
                a.getEntidad(),
                a.getPeriodo(),
                a.registro().isExtemporanea(),
                a.registro().getVence(),
                a.area().getDistanciaM(),
                a.area().getFuera()));
        var datos = a.datos();
        for (CampoActividad campo : CampoActividad.values()) {
            row.add(campo.get(datos));
        }
        return row;
    }
}
