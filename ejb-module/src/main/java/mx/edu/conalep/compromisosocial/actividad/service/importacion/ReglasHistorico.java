package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * What a row of history keeps beside the rules of every draft: it was validated elsewhere, so it names what the
 * consolidation counts by, counts everything, and belongs to a quarter that is over.
 */
final class ReglasHistorico {
    private static final List<CampoActividad> REQUERIDOS = List.of(
            CampoActividad.FECHA_INICIO,
            CampoActividad.FECHA_FIN,
            CampoActividad.SERVICIO,
            CampoActividad.MODALIDAD,
            CampoActividad.ESTUDIANTES,
            CampoActividad.DOCENTES,
            CampoActividad.ADMINISTRATIVOS,
            CampoActividad.DIRECTOS_ADULTAS_MAYORES,
            CampoActividad.DIRECTOS_INDIGENAS,
            CampoActividad.DIRECTOS_DISCAPACIDAD,
            CampoActividad.DIRECTOS_GENERAL,
            CampoActividad.INDIRECTOS,
            CampoActividad.ENCUESTAS);

    private ReglasHistorico() {}

    static Stream<RuleViolation> check(DatosActividad datos, LocalDate hoy) {
        Stream<RuleViolation> missing = REQUERIDOS.stream()
                .filter(campo -> campo.get(datos) == null)
                .map(campo -> new RuleViolation("actividad.importacion.required", campo.columna()));
        LocalDate fin = datos.getFechaFin();
        boolean over = fin == null || Trimestre.of(fin).compareTo(Trimestre.of(hoy)) < 0;
        return over
                ? missing
                : Stream.concat(
                        missing,
                        Stream.of(new RuleViolation(
                                "actividad.importacion.notPast",
                                "fecha_fin",
                                Trimestre.of(fin).clave())));
    }
}
