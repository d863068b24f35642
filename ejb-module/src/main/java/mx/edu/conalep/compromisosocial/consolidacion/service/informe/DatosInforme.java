package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;

/**
 * What a report is made from.
 *
 * @param alcance null for the nation, else the name of the entidad of which it is an extract
 * @param vence last day for the report (R24), hour of Mexico City
 * @param celdas cells of all levels in scope, in order
 * @param detalle activities in scope, in order
 * @param entidades names by key
 * @param diferencia to the version before, null for the first one; its cells are of plantel level
 */
public record DatosInforme(
        Consolidacion version,
        String alcance,
        LocalDate vence,
        List<Celda> celdas,
        List<ActividadConsolidada> detalle,
        List<PlantelConsolidado> planteles,
        Map<String, String> entidades,
        Diferencia diferencia) {

    List<Celda> at(Nivel nivel) {
        return celdas.stream().filter(c -> c.clave().nivel() == nivel).toList();
    }

    List<PlantelConsolidado> thatAre(Situacion situacion) {
        return planteles.stream().filter(p -> p.situacion() == situacion).toList();
    }

    String entidad(String clave) {
        return entidades.getOrDefault(clave, clave);
    }
}
