package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Keeps drafts for the form: what reads and breaks no rule is saved, the rest is told. */
@Dependent
public class BorradorWeb {

    @Inject
    private ActividadService service;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private EstadoCaptura estado;

    /** A new draft of the actor's plantel; a repeated call with the same key answers with the same draft. */
    JsonObject create(JsonObject valores, String clave) {
        Lectura lectura = Lectura.of(valores);
        CampoActividad.PLANTEL.set(lectura.datos(), ActorActual.get().ambito().plantel());
        return tell(lectura, datos -> service.create(datos, clave));
    }

    /** The draft with what was typed. */
    JsonObject keep(String folio, int version, JsonObject valores) {
        Lectura lectura = Lectura.of(valores);
        CampoActividad.PLANTEL.set(lectura.datos(), null);
        return tell(lectura, datos -> service.update(folio, version, datos));
    }

    private JsonObject tell(Lectura lectura, Function<DatosActividad, ActividadVista> save) {
        ActividadVista vista;
        try {
            vista = save.apply(lectura.datos());
        } catch (RuleViolationException broken) {
            if (!lectura.drop(broken.violations())) {
                throw broken;
            }
            vista = save.apply(lectura.datos());
        }
        return estado.tell(vista, lectura.rotas());
    }

    /** How a draft stands, with its values. */
    JsonObject read(String folio) {
        ActividadVista vista = consulta.find(folio);
        return Json.createObjectBuilder(estado.tell(vista, List.of()))
                .add("valores", estado.values(vista.datos()))
                .build();
    }

    /** Submits; the answer names the page of the acuse. */
    JsonObject submit(String folio, int version, String motivo) {
        ActividadVista vista = service.submit(folio, version, motivo);
        return Json.createObjectBuilder()
                .add("folio", vista.folio())
                .add("version", vista.version())
                .add("estado", vista.estado().name())
                .build();
    }
}
