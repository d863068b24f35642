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
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Solicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteService;
import mx.edu.conalep.compromisosocial.evidencia.domain.AlmacenEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.BarridoEvidencia;
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

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }
}
