package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Who takes part in a plan: planteles within the scope of the unit that received the request; a plantel's own plan is for itself. */
@Dependent
class Participantes {
    @Inject
    private PlantelConsulta organizacion;

    /**
     * The plan with its planteles.
     *
     * @throws RuleViolationException with everything that does not read and every rule that it breaks
     */
    DatosEmergente sound(Lectura<DatosEmergente> leido, LocalDate hoy) {
        Ambito ambito = ActorActual.get().ambito();
        DatosEmergente datos = leido.datos();
        if (ambito.plantel() != null && datos.planteles().isEmpty()) {
            datos = datos.withPlanteles(List.of(ambito.plantel()));
        }
        List<RuleViolation> broken = new ArrayList<>(ReglasEmergente.check(datos, hoy));
        Set<String> known =
                organizacion.brief().stream().map(PlantelBreve::clave).collect(Collectors.toSet());
        for (int i = 0; i < datos.planteles().size(); i++) {
            String clave = datos.planteles().get(i);
            if (!known.contains(clave)) {
                broken.add(new RuleViolation("emergente.participante.unknown", "planteles[" + i + "]", clave));
            }
        }
        RuleViolationException.throwIfAny(leido.broken(OrdenEmergente.PLAN, broken));
        return datos;
    }
}
