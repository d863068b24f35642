package mx.edu.conalep.compromisosocial.colecta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.PlanConLineamientosService;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.evidencia.service.BarridoEvidencia;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a colecta keeps in the store stays there, byte by byte. */
@ContainerTest
@Tag("R12")
class ArchivosColectaIT {

    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final String CONVENIO = "CC-1998-00001";

    @Inject
    private ColectaService colectas;

    @Inject
    private PlanConLineamientosService planes;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private ArchivoColecta archivos;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private DocumentoColectaService documentos;

    @Inject
    private BarridoEvidencia barrido;

    @Inject
    private AlmacenEvidencia almacen;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Test
    void theSweepLeavesTheLineamientosAlone() throws Exception {
        convenio();
        byte[] pdf = pdf();
        DocumentoColectaVista row = ActorActual.callAs(DVS, () -> {
            DatosColecta plan = new DatosColecta("Causa", "Aliado", CONVENIO, List.of(), null, List.of(), List.of());
            String folio = colectas.create(Lectura.sound(plan), null).folio();
            return archivos.receive(folio, "LINEAMIENTOS", "l.pdf", new ByteArrayInputStream(pdf));
        });
        ActorActual.callAs(Actor.sistema("prueba"), () -> barrido.sweep(Duration.ofSeconds(-5)));
        assertThat(almacen.contains(row.sha256())).isTrue();
        try (InputStream in = archivos.open(row)) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    void aPlanAndItsLineamientosAreKeptTogetherOrNotAtAll() throws Exception {
        convenio();
        String causa = "Causa de " + UUID.randomUUID();
        DatosColecta sound = new DatosColecta(causa, "Aliado", CONVENIO, List.of(), null, List.of(), List.of());
        DatosColecta wrong = new DatosColecta(null, causa, CONVENIO, List.of(), null, List.of(), List.of());
        ArchivoPresentado fake = present("no es un PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(fake.guardado()).isNull();
        assertThat(fields(wrong, fake)).containsExactlyInAnyOrder("archivo", "causa");
        assertThat(fields(sound, fake)).containsExactly("archivo");
        ArchivoPresentado good = present(pdf());
        assertThat(fields(wrong, good)).containsExactly("causa");
        assertThat(ActorActual.callAs(DVS, () -> consulta.list(null, causa, PageRequest.of(0, 1)))
                        .total())
                .isZero();

        String folio = ActorActual.callAs(DVS, () -> planes.create(Lectura.sound(sound), good, null));
        assertThat(ActorActual.callAs(DVS, () -> consulta.find(folio)).documentos())
                .extracting(DocumentoColectaVista::sha256)
                .containsExactly(good.guardado().sha256());
    }

    @Test
    @Tag("R25")
    void aReceiptOfADeliveryThatWasRefusedGoesAfterItsTimeAndThatOfADoneOneStays() throws Exception {
        String folio = closed();
        String refused = receipt(folio);
        String done = receipt(folio);
        assertThatThrownBy(() -> deliver(folio, refused, "100.01")).isInstanceOf(RuleViolationException.class);
        deliver(folio, done, "100.00");

        sweepTwice(BarridoEvidencia.GRACIA);
        assertThat(receipts(folio)).containsExactly(refused, done);
        assertThat(almacen.contains(refused)).isTrue();
        sweepTwice(Duration.ofSeconds(-5));
        assertThat(receipts(folio)).containsExactly(done);
        assertThat(almacen.contains(refused)).isFalse();
        assertThat(almacen.contains(done)).isTrue();
    }

    @Test
    @Tag("R25")
    void aReceiptThatCameAgainHasItsDayFromThenOn() throws Exception {
        String folio = closed();
        byte[] pdf = pdf();
        String otra = receipt(folio);
        String suya = receive(folio, pdf);
        age(folio);
        assertThat(receive(folio, pdf)).isEqualTo(suya);
        sweepTwice(BarridoEvidencia.GRACIA);
        assertThat(receipts(folio)).containsExactly(suya);
        assertThatThrownBy(() -> deliver(folio, otra, "100.00"))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(RuleViolation::field)
                        .containsExactly("recibo"));
        deliver(folio, suya, "100.00");
    }

    /** As if all its files had come 25 hours before. */
    private void age(String folio) throws Exception {
        transaction.begin();
        em.createNativeQuery("update colecta_documento d join colecta c on c.id = d.colecta_id"
                        + " set d.recibido_en = d.recibido_en - interval 25 hour where c.folio = ?1")
                .setParameter(1, folio)
                .executeUpdate();
        transaction.commit();
    }

    /** The first one drops the rows, the second one their files. */
    private void sweepTwice(Duration gracia) throws Exception {
        for (int i = 0; i < 2; i++) {
            ActorActual.callAs(Actor.sistema("prueba"), () -> barrido.sweep(gracia));
        }
    }

    private String receipt(String folio) throws Exception {
        return receive(folio, pdf());
    }

    private String receive(String folio, byte[] pdf) throws Exception {
        return ActorActual.callAs(DVS, () -> archivos.receive(folio, "RECIBO", "r.pdf", new ByteArrayInputStream(pdf)))
                .sha256();
    }

    private List<String> receipts(String folio) throws Exception {
        return ActorActual.callAs(DVS, () -> documentos.list(folio)).stream()
                .map(DocumentoColectaVista::sha256)
                .toList();
    }

    private void deliver(String folio, String recibo, String monto) throws Exception {
        DatosEntrega datos =
                new DatosEntrega(LocalDate.of(2026, 2, 3), "Almacén", recibo, new BigDecimal(monto), List.of());
        ActorActual.callAs(DVS, () -> ciclo.deliver(folio, null, Lectura.sound(datos)));
    }

    /** A closed colecta with 100.00 to deliver. */
    private String closed() throws Exception {
        convenio();
        DatosColecta plan = new DatosColecta("Causa", "Aliado", CONVENIO, List.of(), null, List.of(), List.of());
        String folio = ActorActual.callAs(DVS, () -> colectas.create(Lectura.sound(plan), null))
                .folio();
        transaction.begin();
        em.createNativeQuery(
                        "update colecta set estado = 'CERRADA', inicio = '2026-01-01', cierre = '2026-02-01',"
                                + " difundida_el = '2026-01-01', iniciada_el = '2026-01-01', cerrada_el = '2026-02-02' where folio = ?1")
                .setParameter(1, folio)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, estado,"
                                + " capturada_por, capturada_en, validada_por, validada_en) select c.id, 1, '15-016', '15', 'DINERO', 100,"
                                + " '2026-01-10', 'VALIDADA', 'it', now(6), 'it', now(6) from colecta c where c.folio = ?1")
                .setParameter(1, folio)
                .executeUpdate();
        em.getEntityManagerFactory().getCache().evictAll();
        transaction.commit();
        return folio;
    }

    private ArchivoPresentado present(byte[] bytes) throws Exception {
        return ActorActual.callAs(DVS, () -> archivos.present(null, "l.pdf", new ByteArrayInputStream(bytes)));
    }

    private List<String> fields(DatosColecta plan, ArchivoPresentado lineamientos) {
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class,
                () -> ActorActual.callAs(DVS, () -> planes.create(Lectura.sound(plan), lineamientos, null)));
        return refused.violations().stream().map(RuleViolation::field).toList();
    }

    /** A registered convenio that is in force. */
    private void convenio() throws Exception {
        transaction.begin();
        em.createNativeQuery("insert ignore into convenio (expediente, folio, alcance, revisor, vigencia_inicio,"
                        + " vigencia_fin, estado, busqueda, creado_en, modificado_en) values ('EX-1998-00-00001',"
                        + " ?1, 'NACIONAL', 'JURIDICO_NACIONAL', ?2, ?3, 'REGISTRADO', '', now(6), now(6))")
                .setParameter(1, CONVENIO)
                .setParameter(2, LocalDate.now().minusDays(30))
                .setParameter(3, LocalDate.now().plusDays(30))
                .executeUpdate();
        transaction.commit();
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            document.save(out);
            return out.toByteArray();
        }
    }
}
