package mx.edu.conalep.compromisosocial.evidencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.evidencia.domain.Riesgo;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaRenglon;
import mx.edu.conalep.compromisosocial.evidencia.service.OrdenCharola;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tray on rows of an entidad that no other test uses. */
@ContainerTest
@Tag("R23")
class CharolaIT {

    private static final Actor PLANTEL =
            new Actor("it.charola", "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel("11-016", "11"), "prueba");
    private static final Actor ENTIDAD =
            new Actor("it.charola.e", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("11"), "prueba");

    @Inject
    private ActividadService actividades;

    @Inject
    private CharolaConsulta charola;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Resource
    private UserTransaction transaction;

    @Test
    void tellsEachRiskOfWhatWaitsAndNothingElse() throws Exception {
        String plain = pending("latitud = 17.06, longitud = -96.72, distancia_m = 100, fuera_area = false");
        String late = pending(
                "extemporanea = true, fuera_area = true, latitud = 17.06, longitud = -96.72, distancia_m = 900");
        String nowhere = pending("modalidad = 'EXTERNA'");
        String online = pending("modalidad = 'EN_LINEA'");
        String many = pending("modalidad = 'EN_LINEA', directos_general = 1001");
        String pictures = pending("modalidad = 'EN_LINEA'");
        file(pictures, "f1", "'2026-01-05 10:00:00'", "2000");
        file(plain, "f2", "'2026-02-28 23:59:00'", "550");
        file(online, "same", "null", "null");
        file(nowhere, "same", "null", "null");
        String draft = draft();

        assertRisks(plain);
        assertRisks(late, Riesgo.EXTEMPORANEA, Riesgo.FUERA_AREA);
        assertRisks(nowhere, Riesgo.SIN_COORDENADAS, Riesgo.REPETIDA);
        assertRisks(online, Riesgo.REPETIDA);
        assertRisks(many, Riesgo.CIFRAS);
        assertRisks(pictures, Riesgo.FOTO_LEJANA, Riesgo.FOTO_FECHA);
        assertThat(list(OrdenCharola.PLAZO)).extracting(CharolaRenglon::folio).doesNotContain(draft);
        assertThat(as(ENTIDAD, () -> charola.fileRisks(pictures)).values())
                .containsExactly(Set.of(Riesgo.FOTO_LEJANA, Riesgo.FOTO_FECHA));
    }

    @Test
    void highFiguresAreThoseFarAboveTheLastFourQuarters() throws Exception {
        Trimestre current = Trimestre.of(LocalDate.now(clock.withZone(ZoneId.of("America/Mexico_City"))));
        Trimestre oldest = current.previous().previous().previous().previous();
        String above = draftOf("11-001");
        String usual = draftOf("11-001");
        String newcomer = draftOf("11-002");
        validated("11-001", oldest, 5, 10);
        validated("11-001", oldest.previous(), 50, 900);
        validated("11-002", oldest.previous(), 5, 10);
        waits(above, "modalidad = 'EN_LINEA', directos_general = 41");
        waits(usual, "modalidad = 'EN_LINEA', directos_general = 40");
        waits(newcomer, "modalidad = 'EN_LINEA', directos_general = 41");

        assertRisks(above, Riesgo.CIFRAS);
        assertRisks(usual);
        assertRisks(newcomer);
    }

    @Test
    void theClosestLookComesFirst() throws Exception {
        pending("modalidad = 'EN_LINEA'");
        pending("modalidad = 'EXTERNA', extemporanea = true");
        List<CharolaRenglon> rows = list(OrdenCharola.RIESGO);
        assertThat(rows)
                .isSortedAccordingTo((a, b) -> b.riesgos().size() - a.riesgos().size());
        assertThat(list(OrdenCharola.PLANTEL))
                .isSortedAccordingTo((a, b) -> a.plantelNombre().compareTo(b.plantelNombre()));
        assertThat(rows).allSatisfy(r -> assertThat(r.plantel()).startsWith("11-"));
    }

    @Test
    void isForTheEntidadOnly() {
        assertThatThrownBy(() -> as(PLANTEL, () -> charola.list(OrdenCharola.PLAZO)))
                .isInstanceOf(ForbiddenException.class);
    }

    private void assertRisks(String folio, Riesgo... expected) throws Exception {
        CharolaRenglon row = list(OrdenCharola.PLAZO).stream()
                .filter(r -> r.folio().equals(folio))
                .findFirst()
                .orElseThrow();
        assertThat(row.riesgos()).as(folio).containsExactlyInAnyOrder(expected);
    }

    private List<CharolaRenglon> list(OrdenCharola orden) throws Exception {
        return as(ENTIDAD, () -> charola.list(orden));
    }

    private String draft() throws Exception {
        return draftOf("11-016");
    }

    private String draftOf(String plantel) throws Exception {
        Actor actor =
                new Actor("it.charola", "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel(plantel, "11"), "prueba");
        DatosActividad datos = new DatosActividad();
        datos.setPlantel(plantel);
        datos.setFechaInicio(LocalDate.of(2026, 2, 27));
        datos.setFechaFin(LocalDate.of(2026, 2, 27));
        return as(actor, () -> actividades.create(datos, null)).folio();
    }

    /** An activity that waits for validation with some of its columns set. */
    private String pending(String columns) throws Exception {
        String folio = draft();
        waits(folio, columns);
        return folio;
    }

    private void waits(String folio, String columns) throws Exception {
        run(
                "update actividad set estado = 'EN_VALIDACION', servicio = 'I', enviada_en = utc_timestamp(6), "
                        + columns + " where folio = ?1",
                folio);
    }

    /** Activities of a quarter that were validated with some beneficiaries each. */
    private void validated(String plantel, Trimestre periodo, int rows, int beneficiarios) throws Exception {
        transaction.begin();
        em.createNativeQuery(
                        "insert into actividad (folio, plantel, entidad, periodo, fecha_inicio, fecha_fin, servicio, modalidad,"
                                + " directos_general, estado, capturada_por, creada_en, modificada_en) with recursive n as (select 1 i"
                                + " union all select i + 1 from n where i < ?1) select concat('C-', ?2, '-', ?3, '-', i), ?2, '11', ?3,"
                                + " ?4, ?4, 'I', 'EN_LINEA', ?5, 'VALIDADA', 'it', utc_timestamp(6), utc_timestamp(6) from n")
                .setParameter(1, rows)
                .setParameter(2, plantel)
                .setParameter(3, periodo.clave())
                .setParameter(4, periodo.fin())
                .setParameter(5, beneficiarios)
                .executeUpdate();
        transaction.commit();
    }

    private void file(String folio, String content, String taken, String distance) throws Exception {
        String hash = content.repeat(64).substring(0, 64);
        run(
                "insert into evidencia (actividad_id, tipo, nombre_original, mime, tamano, sha256, mime_publica, tamano_publica,"
                        + " sha256_publica, tomada_en, distancia_m, recibida_en, recibida_por) select id, 'FOTOGRAFIA', 'a.jpg', 'image/jpeg',"
                        + " 1, '" + hash + "', 'image/jpeg', 1, '" + UUID.randomUUID() + "', " + taken + ", " + distance
                        + ", utc_timestamp(6), 'it' from actividad where folio = ?1",
                folio);
    }

    private void run(String sql, String folio) throws Exception {
        transaction.begin();
        Query query = em.createNativeQuery(sql).setParameter(1, folio);
        assertThat(query.executeUpdate()).isEqualTo(1);
        transaction.commit();
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ActorActual.callAs(actor, work);
    }
}
