package mx.edu.conalep.compromisosocial.emergente;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Solicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteService;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.service.ArchivoIntegro;
import mx.edu.conalep.compromisosocial.evidencia.service.BarridoEvidencia;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a programme keeps in the store stays there, byte by byte. */
@ContainerTest
@Tag("R15")
class ArchivosEmergenteIT {

    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");

    @Inject
    private EmergenteService emergentes;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private ArchivoIntegro integro;

    @Inject
    private Siembra siembra;

    @Inject
    private BarridoEvidencia barrido;

    @Inject
    private AlmacenEvidencia almacen;

    @Test
    void theSweepLeavesTheRequestAlone() throws Exception {
        byte[] pdf = pdf();
        DocumentoEmergenteVista row = ActorActual.callAs(DVS, () -> {
            Solicitante quien =
                    new Solicitante(TipoSolicitante.FEDERAL, "Dependencia", "O/1", LocalDate.of(2026, 1, 5));
            DatosEmergente plan = new DatosEmergente(quien, "Sismo", "Víveres", null, null, List.of());
            String folio = emergentes.create(Lectura.sound(plan), null).folio();
            return archivos.receive(folio, "SOLICITUD", "s.pdf", new ByteArrayInputStream(pdf));
        });
        ActorActual.callAs(Actor.sistema("prueba"), () -> barrido.sweep(Duration.ofSeconds(-5)));
        assertThat(almacen.contains(row.sha256())).isTrue();
        try (InputStream in = archivos.open(row)) {
            assertThat(in.readAllBytes()).isEqualTo(pdf);
        }
    }

    @Test
    @Tag("R25")
    void aReceiptThatNoDeliveryNamesGoesAfterItsTime() throws Exception {
        DatosEmergente plan = new DatosEmergente(
                new Solicitante(TipoSolicitante.FEDERAL, "Dependencia", "O/2", LocalDate.of(2026, 1, 5)),
                "Sismo",
                "Víveres",
                null,
                null,
                List.of());
        String folio = ActorActual.callAs(DVS, () -> emergentes.create(Lectura.sound(plan), null))
                .folio();
        String nadie = receipt(folio);
        String suya = receipt(folio);
        siembra.update(
                "set statement foreign_key_checks = 0 for insert into emergente_beneficio (asignacion_id, candidato_id,"
                        + " lugar, puntaje, acuse, entregado_el, entregado_por, entregado_en) values (-1, -1, 1, 1, ?, '2026-01-06',"
                        + " 'it', now(6))",
                suya);
        try {
            sweepTwice(BarridoEvidencia.GRACIA);
            assertThat(almacen.contains(nadie)).isTrue();
            sweepTwice(Duration.ofSeconds(-5));
        } finally {
            siembra.update("delete from emergente_beneficio where asignacion_id = -1");
        }
        assertThat(siembra.value(
                        "select group_concat(sha256) from emergente_documento where tipo = 'ACUSE' and emergente_id ="
                                + " (select id from emergente where folio = ?)",
                        folio))
                .isEqualTo(suya);
        assertThat(almacen.contains(nadie)).isFalse();
        assertThat(almacen.contains(suya)).isTrue();
    }

    /** The first one drops the rows, the second one their files. */
    private void sweepTwice(Duration gracia) throws Exception {
        for (int i = 0; i < 2; i++) {
            ActorActual.callAs(Actor.sistema("prueba"), () -> barrido.sweep(gracia));
        }
    }

    /** A receipt of a plantel as its upload leaves it. */
    private String receipt(String folio) throws IOException {
        ArchivoGuardado acuse =
                integro.keepPdf("acuse.pdf", new ByteArrayInputStream(pdf()), "emergente.documento.pdf");
        siembra.update(
                "insert into emergente_documento (emergente_id, tipo, plantel, entidad, nombre, mime, tamano, sha256, recibido_por,"
                        + " recibido_en) select id, 'ACUSE', '15-016', '15', 'acuse.pdf', 'application/pdf', ?, ?, 'it',"
                        + " utc_timestamp(6) from emergente where folio = ?",
                acuse.tamano(),
                acuse.sha256(),
                folio);
        return acuse.sha256();
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
