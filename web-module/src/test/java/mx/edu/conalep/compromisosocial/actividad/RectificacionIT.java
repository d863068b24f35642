package mx.edu.conalep.compromisosocial.actividad;

import static mx.edu.conalep.compromisosocial.actividad.Escenario.DVS;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.ENTIDAD;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.OTRA_ENTIDAD;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.as;
import static mx.edu.conalep.compromisosocial.actividad.Escenario.vinculacion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoRectificacion;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadVista;
import mx.edu.conalep.compromisosocial.actividad.service.CambioVista;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionService;
import mx.edu.conalep.compromisosocial.actividad.service.RectificacionVista;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Corrections of consolidated activities: two hands, a new snapshot, the earlier ones untouched. */
@ContainerTest
@Tag("R24")
class RectificacionIT {
    @Inject
    private Escenario escenario;

    @Inject
    private ActividadService actividades;

    @Inject
    private ValidacionService validacion;

    @Inject
    private ActividadConsulta consulta;

    @Inject
    private RectificacionService rectificaciones;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void theEntidadAsksAndTheDvsAuthorises() throws Exception {
        String folio = consolidated("15-013");
        String before = as(DVS, () -> consulta.submissions(folio)).get(0).contenido();
        DatosActividad corregidos = as(DVS, () -> consulta.find(folio)).datos();
        assertThatThrownBy(() -> as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "sin cambio")))
                .isInstanceOf(RuleViolationException.class);
        corregidos.getParticipantes().setEstudiantes(11);
        assertThatThrownBy(() -> as(OTRA_ENTIDAD, () -> rectificaciones.request(folio, corregidos, "error")))
                .isInstanceOf(NotFoundException.class);
        RectificacionVista asked =
                as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "Se contaron dos veces"));
        assertThat(asked.cambios()).containsExactly(new CambioVista("estudiantes", "12", "11"));
        assertThatThrownBy(() -> as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "otra vez")))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(ENTIDAD, () -> rectificaciones.authorize(asked.id())))
                .isInstanceOf(ForbiddenException.class);
        assertThat(as(DVS, () -> consulta.find(folio))
                        .datos()
                        .getParticipantes()
                        .getEstudiantes())
                .isEqualTo(12);
        as(DVS, () -> rectificaciones.authorize(asked.id()));
        ActividadVista after = as(DVS, () -> consulta.find(folio));
        assertThat(after.estado()).isEqualTo(EstadoActividad.CONSOLIDADA);
        assertThat(after.datos().getParticipantes().getEstudiantes()).isEqualTo(11);
        assertThat(as(DVS, () -> consulta.submissions(folio))).hasSize(2);
        assertThat(as(DVS, () -> consulta.submissions(folio)).get(0).contenido())
                .isEqualTo(before);
        assertThatThrownBy(() -> as(DVS, () -> rectificaciones.authorize(asked.id())))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aRefusalChangesNothing() throws Exception {
        String folio = consolidated("15-014");
        DatosActividad corregidos = as(DVS, () -> consulta.find(folio)).datos();
        corregidos.getLugar().setSede("Otra");
        RectificacionVista asked = as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "error"));
        as(DVS, () -> rectificaciones.reject(asked.id(), "No se acredita"));
        assertThat(as(DVS, () -> consulta.find(folio)).datos().getLugar().getSede())
                .isEqualTo("Plaza cívica");
        assertThat(as(ENTIDAD, () -> rectificaciones.list(EstadoRectificacion.RECHAZADA)))
                .anyMatch(r -> r.folio().equals(folio) && "No se acredita".equals(r.resolucion()));
    }

    @Test
    @Tag("R10.9")
    void otherServicesThatNobodyAuthorisedAreRefusedAtTheRequestAndAtTheResolution() throws Exception {
        String folio = consolidated("15-029");
        DatosActividad corregidos = as(DVS, () -> consulta.find(folio)).datos();
        corregidos.getParticipantes().setEstudiantes(11);
        RectificacionVista asked = as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "error"));
        assertThat(as(ENTIDAD, () -> rectificaciones.isWaiting(folio))).isTrue();
        transaction.begin();
        em.createNativeQuery(
                        "update rectificacion set contenido = json_set(contenido, '$.servicio', 'IX') where id = ?1")
                .setParameter(1, asked.id())
                .executeUpdate();
        transaction.commit();
        assertThatThrownBy(() -> as(DVS, () -> rectificaciones.authorize(asked.id())))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.code())
                        .containsExactly("actividad.rectificacion.unauthorised"));
        as(DVS, () -> rectificaciones.reject(asked.id(), "No se acredita"));
        assertThat(as(ENTIDAD, () -> rectificaciones.isWaiting(folio))).isFalse();
        corregidos.setServicio(Servicio.IX);
        assertThatThrownBy(() -> as(ENTIDAD, () -> rectificaciones.request(folio, corregidos, "error")))
                .isInstanceOf(RuleViolationException.class);
    }

    /** Brings an activity to its last state; the consolidation itself is another test's matter. */
    private String consolidated(String plantel) throws Exception {
        escenario.open();
        String folio = as(vinculacion(plantel), () -> {
            String nuevo = actividades.create(escenario.datos(plantel), null).folio();
            escenario.attach(nuevo);
            return actividades.submit(nuevo, null, null).folio();
        });
        as(ENTIDAD, () -> validacion.validate(folio, null));
        transaction.begin();
        em.createNativeQuery("update actividad set estado = 'CONSOLIDADA', version = version + 1 where folio = ?1")
                .setParameter(1, folio)
                .executeUpdate();
        transaction.commit();
        return folio;
    }
}
