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
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Lists of activities as files: what is filtered on screen, with every captured column. */
@Gated
@Stateless
public class ExportacionService {
    /** Rows that one file carries at most. */
    public static final int MAX = 100_000;

    private static final int PAGE = 500;
    private static final List<String> PRIMERAS =
            List.of("folio", "estado", "entidad", "periodo", "extemporanea", "vence", "distancia_m", "fuera_area");

    @Inject
    private ListaActividades lista;

    /**
     * Writes the activities of the scope that a filter lets through, newest first.
     *
     * @param out is not closed
     * @return rows written, {@value #MAX} at most
     */
    @Permit(groups = GrupoRol.LECTORES, action = "actividad.exportar", write = true)
    public int export(FiltroActividad filtro, Formato formato, OutputStream out) throws IOException {
        int rows = 0;
        try (Hoja hoja = Hoja.of(formato, out)) {
            hoja.row(header());
            List<Actividad> page;
            do {
                page = lista.whole(Listado.conditions(filtro), ActorActual.get().ambito(), rows, PAGE);
                for (Actividad actividad : page) {
                    hoja.row(row(actividad));
                }
                rows += page.size();
            } while (page.size() == PAGE && rows < MAX);
        }
        return rows;
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(PRIMERAS);
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
