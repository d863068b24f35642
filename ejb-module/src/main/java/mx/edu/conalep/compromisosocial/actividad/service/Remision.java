package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Envio;
import mx.edu.conalep.compromisosocial.actividad.domain.Evidencias;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** Writes the numbered snapshot of a submission: what was said, what was attached, who, when and with which deadline. */
@Dependent
class Remision {
    @Inject
    private ActividadRepository repository;

    @Inject
    private PlantelConsulta planteles;

    /** The next snapshot of an activity, kept. */
    Envio write(Actividad actividad, Expediente expediente, Acto acto) {
        int numero = repository.envios(actividad).size() + 1;
        String contenido = content(actividad, expediente, numero, acto);
        Envio envio = new Envio(actividad, numero, contenido, Sha256.of(contenido), acto);
        repository.add(envio);
        return envio;
    }

    private String content(Actividad actividad, Expediente expediente, int numero, Acto acto) {
        PlantelVista plantel = planteles.find(actividad.getPlantel());
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("folio", actividad.getFolio())
                .add("envio", numero)
                .add("enviada_en", acto.en().toString())
                .add("enviada_por", acto.usuario())
                .add("zona", plantel.zona().getId())
                .add("plantel_nombre", plantel.nombre())
                .add("entidad", plantel.entidad())
                .add("entidad_nombre", plantel.entidadNombre())
                .add("periodo", actividad.getPeriodo())
                .add("extemporanea", actividad.registro().isExtemporanea());
        addNullable(json, "vence", actividad.registro().getVence());
        addNullable(json, "calendario_version", actividad.registro().getCalendarioVersion());
        addNullable(json, "motivo_extemporanea", actividad.registro().getMotivoExtemporanea());
        addNullable(json, "autorizada_por", actividad.getHuellas().getAutorizadaPor());
        EscritorJson.write(json, expediente.datos());
        return json.add("evidencias", files(expediente.evidencias())).build().toString();
    }

    private static JsonArrayBuilder files(Evidencias evidencias) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        evidencias
                .archivos()
                .forEach(a -> array.add(Json.createObjectBuilder()
                        .add("tipo", a.tipo())
                        .add("nombre", a.nombre())
                        .add("sha256", a.sha256())
                        .add("tamano", a.tamano())));
        return array;
    }

    private static void addNullable(JsonObjectBuilder json, String name, Object value) {
        if (value == null) {
            json.addNull(name);
        } else {
            json.add(name, value.toString());
        }
    }
}
