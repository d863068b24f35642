package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;

/** The planteles of the actor, read once for the frame and the page in it. */
@RequestScoped
public class PlantelesAlaVista {

    @Inject
    private PlantelConsulta planteles;

    private Map<String, PlantelBreve> porClave;

    /** They by their keys, in the order of these. */
    public Map<String, PlantelBreve> porClave() {
        if (porClave == null) {
            porClave = planteles.brief().stream()
                    .collect(Collectors.toMap(
                            PlantelBreve::clave, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        }
        return porClave;
    }
}
