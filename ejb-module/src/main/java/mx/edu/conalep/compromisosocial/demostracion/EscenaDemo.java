package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.DeclaracionCeroService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * What the demonstration's quarter looks like: one plantel with an activity in every state, some that report, some that
 * declare zero, and most that have not reported yet. Some activities derive from a convenio.
 */
@Dependent
class EscenaDemo {

    /** Plantel whose screens show every state. */
    static final String COMPLETO = "15-016";

    private static final Set<String> REPORTAN = Set.of("15-020", "15-001", "09-001", "09-014", "11-001");
    private static final Set<String> SIN_VALIDAR = Set.of("15-003", "09-002", "11-002");
    private static final Set<String> EN_CERO = Set.of("15-005", "09-003");
    private static final String ENTIDAD = COMPLETO.substring(0, 2);
    private static final int DIAS_TARDE = 13;

    @Inject
    private ActividadesDemo actividades;

    @Inject
    private DeclaracionCeroService ceros;

    @Inject
    private Clock clock;

    /** The plantel whose screens show every state. */
    static PlantelVista complete(List<PlantelVista> planteles) {
        return planteles.stream()
                .filter(p -> p.clave().equals(COMPLETO))
                .findFirst()
                .orElseThrow();
    }

    /** Fills the quarter, which is open. */
    void fill(Trimestre trimestre, List<PlantelVista> planteles, ConveniosDemo.Vigentes convenios) {
        int n = 0;
        for (PlantelVista plantel : planteles) {
            n++;
            if (plantel.clave().equals(COMPLETO)) {
                everyState(trimestre, plantel, convenios);
            } else if (REPORTAN.contains(plantel.clave()) && plantel.clave().startsWith(ENTIDAD)) {
                LocalDate fecha = date(trimestre, plantel, 5);
                actividades.validated(plantel, deriving(PlantillasDemo.health(plantel, fecha, n), convenios.salud()));
                actividades.submitted(
                        plantel, PlantillasDemo.complete(plantel, date(trimestre, plantel, 2), n + 3), null);
            } else if (REPORTAN.contains(plantel.clave())) {
                actividades.validated(plantel, PlantillasDemo.complete(plantel, date(trimestre, plantel, 5), n));
                actividades.submitted(
                        plantel, PlantillasDemo.complete(plantel, date(trimestre, plantel, 2), n + 3), null);
            } else if (SIN_VALIDAR.contains(plantel.clave())) {
                actividades.submitted(plantel, PlantillasDemo.complete(plantel, date(trimestre, plantel, 6), n), null);
                actividades.draft(plantel, PlantillasDemo.incomplete(plantel, date(trimestre, plantel, 1)));
            } else if (EN_CERO.contains(plantel.clave())) {
                ActoresDemo.as(ActoresDemo.titular(plantel), () -> ceros.declare(plantel.clave(), trimestre));
            }
        }
    }

    private void everyState(Trimestre trimestre, PlantelVista p, ConveniosDemo.Vigentes convenios) {
        actividades.validated(p, deriving(PlantillasDemo.health(p, date(trimestre, p, 7), 0), convenios.salud()));
        actividades.validated(p, PlantillasDemo.complete(p, date(trimestre, p, 6), 3));
        actividades.submitted(p, PlantillasDemo.complete(p, date(trimestre, p, 4), 1), null);
        actividades.submitted(p, PlantillasDemo.complete(p, date(trimestre, p, 3), 5), null);
        actividades.returned(p, PlantillasDemo.complete(p, date(trimestre, p, 5), 2));
        actividades.ready(p, PlantillasDemo.complete(p, date(trimestre, p, 2), 4));
        actividades.ready(p, PlantillasDemo.others(p, date(trimestre, p, 2)));
        actividades.draft(p, PlantillasDemo.incomplete(p, date(trimestre, p, 0)));
        actividades.cancelled(p, PlantillasDemo.complete(p, date(trimestre, p, 1), 6));
        LocalDate tarde = today(p).minusDays(DIAS_TARDE);
        if (trimestre.contains(tarde)) {
            actividades.submitted(
                    p,
                    deriving(PlantillasDemo.electric(p, tarde), convenios.electrico()),
                    "El plantel estuvo sin servicio de internet por una falla del proveedor.");
        }
    }

    private static DatosActividad deriving(DatosActividad datos, String convenio) {
        datos.setConvenio(convenio);
        return datos;
    }

    /** A day so many days ago, within the quarter: on its first days, its first day. */
    private LocalDate date(Trimestre trimestre, PlantelVista plantel, int dias) {
        LocalDate fecha = today(plantel).minusDays(dias);
        return fecha.isBefore(trimestre.inicio()) ? trimestre.inicio() : fecha;
    }

    private LocalDate today(PlantelVista plantel) {
        return LocalDate.now(clock.withZone(plantel.zona()));
    }
}
