package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.ReglasColecta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** What a plan keeps that other features know: its convenio is in force (R12), its participants exist. */
@Dependent
class Planes {
    @Inject
    private ConvenioConsulta convenios;

    @Inject
    private PlantelConsulta organizacion;

    /**
     * The plan, on the registered folio of its convenio.
     *
     * @throws RuleViolationException with everything that does not read and every rule that it breaks
     */
    DatosColecta sound(Lectura<DatosColecta> leido, LocalDate hoy) {
        DatosColecta datos = leido.datos();
        List<RuleViolation> broken = new ArrayList<>(ReglasColecta.broken(leido));
        broken.addAll(ReglasColecta.far(datos.cronograma(), hoy));
        unknown(
                datos.entidades(),
                organizacion.entidades().stream().map(EntidadVista::clave).collect(Collectors.toSet()),
                "participantes.entidades",
                broken);
        unknown(
                datos.planteles(),
                organizacion.brief().stream().map(PlantelBreve::clave).collect(Collectors.toSet()),
                "participantes.planteles",
                broken);
        String convenio = datos.convenio();
        if (convenio != null) {
            try {
                convenio = convenios.requireInForce(convenio, hoy).folio();
            } catch (RuleViolationException refused) {
                broken.addAll(refused.violations());
            }
        }
        RuleViolationException.throwIfAny(broken);
        return datos.withConvenio(convenio);
    }

    /** Why a convenio is not in force on a day; empty when it is. */
    List<RuleViolation> notInForce(String convenio, LocalDate hoy) {
        try {
            convenios.requireInForce(convenio, hoy);
            return List.of();
        } catch (RuleViolationException refused) {
            return refused.violations();
        }
    }

    private static void unknown(List<String> claves, Set<String> known, String path, List<RuleViolation> broken) {
        for (int i = 0; i < claves.size(); i++) {
            if (!known.contains(claves.get(i))) {
                broken.add(new RuleViolation("colecta.participante.unknown", path + "[" + i + "]", claves.get(i)));
            }
        }
    }
}
