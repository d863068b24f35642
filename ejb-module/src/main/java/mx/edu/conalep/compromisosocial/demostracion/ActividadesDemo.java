package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Observacion;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** Brings one activity of a plantel into a state, step by step and as the persons who take each step. */
@Dependent
class ActividadesDemo {

    @Inject
    private ActividadService actividades;

    @Inject
    private ValidacionService validaciones;

    @Inject
    private RecepcionEvidencia evidencias;

    private final AtomicInteger numero = new AtomicInteger();

    /** A draft without evidence. */
    String draft(PlantelVista plantel, DatosActividad datos) {
        return ActoresDemo.as(
                ActoresDemo.plantel(plantel),
                () -> actividades.create(datos, null).folio());
    }

    /** A draft with its photograph and its list, ready to be submitted. */
    String ready(PlantelVista plantel, DatosActividad datos) {
        String folio = draft(plantel, datos);
        int n = numero.incrementAndGet();
        receive(plantel, folio, TipoEvidencia.FOTOGRAFIA, "actividad.jpg", ArchivosDemo.photo(plantel.nombre(), n));
        int asistentes = datos.getParticipantes().getEstudiantes();
        receive(
                plantel,
                folio,
                TipoEvidencia.LISTA_ASISTENCIA,
                "lista.pdf",
                ArchivosDemo.list(plantel.clave() + " / " + n, asistentes));
        return folio;
    }

    /** Submitted; with a reason when it is late. */
    String submitted(PlantelVista plantel, DatosActividad datos, String motivoExtemporanea) {
        String folio = ready(plantel, datos);
        return ActoresDemo.as(
                ActoresDemo.plantel(plantel),
                () -> actividades.submit(folio, null, motivoExtemporanea).folio());
    }

    /** Submitted and validated. */
    String validated(PlantelVista plantel, DatosActividad datos) {
        String folio = submitted(plantel, datos, null);
        return ActoresDemo.as(
                ActoresDemo.entidad(plantel),
                () -> validaciones.validate(folio, null).folio());
    }

    /** Submitted and sent back with observations. */
    String returned(PlantelVista plantel, DatosActividad datos) {
        String folio = submitted(plantel, datos, null);
        List<Observacion> observaciones = List.of(
                new Observacion("descripcion", "Diga qué hizo cada carrera y cuánto duró la atención."),
                new Observacion("directos_general", "No coincide con la lista de asistencia: revise la cuenta."));
        return ActoresDemo.as(
                ActoresDemo.entidad(plantel),
                () -> validaciones.returnWith(folio, null, observaciones).folio());
    }

    /** Withdrawn by the plantel. */
    String cancelled(PlantelVista plantel, DatosActividad datos) {
        String folio = draft(plantel, datos);
        return ActoresDemo.as(ActoresDemo.plantel(plantel), () -> actividades
                .cancel(folio, null, "Se registró dos veces la misma jornada.")
                .folio());
    }

    private void receive(PlantelVista plantel, String folio, TipoEvidencia tipo, String nombre, InputStream contenido) {
        ActoresDemo.as(ActoresDemo.plantel(plantel), () -> evidencias.receive(folio, tipo.name(), nombre, contenido));
    }
}
