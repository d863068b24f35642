package mx.edu.conalep.compromisosocial.evidencia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import mx.edu.conalep.compromisosocial.evidencia.domain.Variante;
import mx.edu.conalep.compromisosocial.evidencia.service.BarridoEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaService;
import mx.edu.conalep.compromisosocial.evidencia.service.EvidenciaVista;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContainerTest
@Tag("R11.8")
class EvidenciaIT {

    private static final Actor PLANTEL = plantel("15-016", "15");
    private static final Actor AJENO = plantel("15-001", "15");
    private static final Actor ENTIDAD =
            new Actor("it.entidad", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("15"), "prueba");
    private static final Actor OTRA_ENTIDAD =
            new Actor("it.otra", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("09"), "prueba");

    @Inject
    private ActividadService actividades;

    @Inject
    private RecepcionEvidencia recepcion;

    @Inject
    private EvidenciaService service;

    @Inject
    private EvidenciaConsulta consulta;

    @Inject
    private BarridoEvidencia barrido;

    @Inject
    private AlmacenEvidencia almacen;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Test
    void everyRowHasItsFilesUnderTheirHash() throws Exception {
        EvidenciaVista row = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        for (Variante variante : Variante.values()) {
            String key = as(ENTIDAD, () -> consulta.open(row.folio(), row.id(), variante))
                    .clave();
            try (InputStream in = almacen.open(key, 0)) {
                Path copy = Files.createTempFile("it", ".jpg");
                Files.write(copy, in.readAllBytes());
                assertThat(Huella.of(copy)).isEqualTo(key);
                Files.delete(copy);
            }
        }
    }

    @Test
    void theSameContentManyTimesAtOnceIsOneRow() throws Exception {
        String folio = as(PLANTEL, this::draft);
        byte[] photo = photo();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<EvidenciaVista>> answers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            answers.add(threads.submit(() -> as(PLANTEL, () -> receive(folio, "FOTOGRAFIA", photo))));
        }
        Set<Long> ids = new HashSet<>();
        for (Future<EvidenciaVista> answer : answers) {
            ids.add(answer.get().id());
        }
        threads.shutdown();
        assertThat(ids).hasSize(1);
        assertThat(as(PLANTEL, () -> consulta.list(folio))).hasSize(1);
    }

    @Test
    void oneContentIsNotTwoKindsOfEvidence() throws Exception {
        String folio = as(PLANTEL, this::draft);
        byte[] photo = photo();
        as(PLANTEL, () -> receive(folio, "FOTOGRAFIA", photo));
        assertThatThrownBy(() -> as(PLANTEL, () -> receive(folio, "LISTA_ASISTENCIA", photo)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("evidencia.archivo.otherTipo");
    }

    @Test
    void aWithdrawnFileCountsNoMoreAndMayComeBack() throws Exception {
        String folio = as(PLANTEL, this::draft);
        byte[] photo = photo();
        EvidenciaVista first = as(PLANTEL, () -> receive(folio, "FOTOGRAFIA", photo));
        as(PLANTEL, () -> {
            service.remove(folio, first.id());
            return null;
        });
        assertThat(as(PLANTEL, () -> consulta.list(folio))).isEmpty();
        assertThatThrownBy(() -> as(PLANTEL, () -> consulta.open(folio, first.id(), Variante.PUBLICA)))
                .isInstanceOf(NotFoundException.class);
        EvidenciaVista again = as(PLANTEL, () -> receive(folio, "FOTOGRAFIA", photo));
        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(number("select count(*) from evidencia where id = ?1 and retirada_por = 'it.15-016'", first.id()))
                .isEqualTo(1);
    }

    @Test
    void outsideTheScopeThereIsNothing() throws Exception {
        EvidenciaVista row = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        for (Actor stranger : List.of(AJENO, OTRA_ENTIDAD)) {
            assertThatThrownBy(() -> as(stranger, () -> consulta.list(row.folio())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(stranger, () -> consulta.open(row.folio(), row.id(), Variante.PUBLICA)))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> as(AJENO, () -> receive(row.folio(), "FOTOGRAFIA", photo())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(ENTIDAD, () -> receive(row.folio(), "FOTOGRAFIA", photo())))
                .isInstanceOf(ForbiddenException.class);
        EvidenciaVista other = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        assertThatThrownBy(() -> as(PLANTEL, () -> consulta.open(row.folio(), other.id(), Variante.PUBLICA)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void oncePassedOnItsEvidenceStays() throws Exception {
        EvidenciaVista row = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        as(PLANTEL, () -> actividades.cancel(row.folio(), null, "Captura repetida"));
        assertThatThrownBy(() -> as(PLANTEL, () -> receive(row.folio(), "FOTOGRAFIA", photo())))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> as(PLANTEL, () -> {
                    service.remove(row.folio(), row.id());
                    return null;
                }))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("R25")
    void everyViewOfARestrictedFileIsWrittenDown() throws Exception {
        EvidenciaVista photo = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        as(ENTIDAD, () -> consulta.open(photo.folio(), photo.id(), Variante.PUBLICA));
        assertThat(number(
                        "select count(*) from evidencia_lectura where evidencia_id = ?1 and usuario = 'it.entidad'"
                                + " and variante = 'PUBLICA'",
                        photo.id()))
                .isEqualTo(1);
        EvidenciaVista report = as(PLANTEL, () -> receive(draft(), "RELATORIA", photo()));
        as(ENTIDAD, () -> consulta.open(report.folio(), report.id(), Variante.PUBLICA));
        assertThat(number("select count(*) from evidencia_lectura where evidencia_id = ?1", report.id()))
                .isZero();
    }

    @Test
    void sweepsWhatHasNoRowAndNothingElse() throws Exception {
        EvidenciaVista row = as(PLANTEL, () -> receive(draft(), "FOTOGRAFIA", photo()));
        Path orphan = Files.createTempFile(almacen.carpetaTemporal(), "publica-", ".tmp");
        Files.writeString(orphan, "interrupted " + ThreadLocalRandom.current().nextLong());
        String key = Huella.of(orphan);
        almacen.keep(orphan, key);

        Actor sistema = Actor.sistema("prueba");
        as(sistema, () -> barrido.sweep(BarridoEvidencia.GRACIA));
        assertThat(almacen.contains(key)).as("too young to be swept").isTrue();
        as(sistema, () -> barrido.sweep(Duration.ofSeconds(-5)));
        assertThat(almacen.contains(key)).isFalse();
        assertThat(almacen.contains(row.sha256Publica())).isTrue();
    }

    private String draft() {
        DatosActividad datos = new DatosActividad();
        datos.setPlantel("15-016");
        datos.setFechaInicio(LocalDate.of(2026, 2, 27));
        datos.setFechaFin(LocalDate.of(2026, 2, 27));
        return actividades.create(datos, null).folio();
    }

    private EvidenciaVista receive(String folio, String tipo, byte[] file) {
        return recepcion.receive(folio, tipo, "plaza.png", new ByteArrayInputStream(file));
    }

    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 40; i++) {
            image.setRGB(i, i % 30, ThreadLocalRandom.current().nextInt());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private long number(String sql, long id) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, id).getSingleResult()).longValue();
    }

    private static Actor plantel(String clave, String entidad) {
        return new Actor("it." + clave, "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel(clave, entidad), "prueba");
    }

    private static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ActorActual.callAs(actor, work);
    }
}
