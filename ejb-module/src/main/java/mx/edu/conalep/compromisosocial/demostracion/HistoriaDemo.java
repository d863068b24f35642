package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.importacion.ImportacionService;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** A quarter of two years ago, imported as history and consolidated, so that frozen figures can be looked at. */
@Dependent
class HistoriaDemo {

    /** The one who imports, consolidates and registers. */
    static final Actor DVS =
            new Actor("dvs", "Dirección de Vinculación Social", Set.of(Rol.DVS), Ambito.nacional(), "demostración");

    private static final String COLUMNAS =
            "referencia,plantel,fecha_inicio,fecha_fin,servicio,descripcion,modalidad,sede,"
                    + "localidad,latitud,longitud,carreras,estudiantes,docentes,administrativos,supervisor,"
                    + "directos_adultas_mayores,directos_indigenas,directos_discapacidad,directos_general,indirectos,encuestas,"
                    + "medidas_seguridad,origen_materiales\n";
    private static final int ANIOS = 2;
    private static final int POR_PLANTEL = 3;
    /** One plantel in so many has reported. */
    private static final int CADA = 4;
    /** No batch execution has this number. */
    private static final long EJECUCION = 0;

    @Inject
    private ImportacionService importaciones;

    @Inject
    private ConsolidacionService consolidaciones;

    /** Imports and consolidates it. */
    void fill(Trimestre actual, List<PlantelVista> planteles) {
        Trimestre pasado = new Trimestre(actual.anio() - ANIOS, actual.numero());
        byte[] archivo = csv(pasado, planteles).getBytes(StandardCharsets.UTF_8);
        ActoresDemo.as(DVS, () -> importaciones.importHistory(archivo));
        ActoresDemo.as(DVS, () -> consolidate(pasado, planteles));
    }

    private boolean consolidate(Trimestre trimestre, List<PlantelVista> planteles) {
        consolidaciones.begin(trimestre, null, EJECUCION);
        consolidaciones.snapshot(
                trimestre,
                EJECUCION,
                planteles.stream().map(PlantelVista::entidad).distinct().toList());
        consolidaciones.rollup(trimestre, EJECUCION);
        consolidaciones.reconcile(trimestre, EJECUCION);
        return consolidaciones.publish(trimestre, EJECUCION) != null;
    }

    private static String csv(Trimestre trimestre, List<PlantelVista> planteles) {
        StringBuilder filas = new StringBuilder(COLUMNAS);
        for (int i = 0; i < planteles.size(); i += CADA) {
            for (int n = 0; n < POR_PLANTEL; n++) {
                LocalDate fecha = trimestre.inicio().plusDays(7L * (i % 5) + 20L * n);
                filas.append(row(PlantillasDemo.complete(planteles.get(i), fecha, i + n), "H-" + i + "-" + n));
            }
        }
        return filas.toString();
    }

    private static String row(DatosActividad d, String referencia) {
        return Stream.of(
                        referencia,
                        d.getPlantel(),
                        d.getFechaInicio(),
                        d.getFechaFin(),
                        d.getServicio(),
                        d.getDescripcion(),
                        d.getModalidad(),
                        d.getLugar().getSede(),
                        d.getLugar().getLocalidad(),
                        null,
                        null,
                        String.join(";", d.getCarreras()),
                        d.getParticipantes().getEstudiantes(),
                        d.getParticipantes().getDocentes(),
                        d.getParticipantes().getAdministrativos(),
                        String.join(";", d.getSupervisores()),
                        d.getBeneficiarios().getAdultasMayores().getTotal(),
                        d.getBeneficiarios().getIndigenas().getTotal(),
                        d.getBeneficiarios().getDiscapacidad().getTotal(),
                        d.getBeneficiarios().getGeneral().getTotal(),
                        d.getBeneficiarios().getIndirectos(),
                        d.getBeneficiarios().getEncuestas(),
                        d.getMedidasSeguridad(),
                        d.getOrigenMateriales())
                .map(value -> value == null ? "" : "\"" + value.toString().replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\n"));
    }
}
