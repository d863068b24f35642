package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.AprobacionPublicaService;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;

/** What follows a convenio of the demonstration: its public version without the signatures, and a support that was received. */
@Dependent
class DerivadosDemo {
    private static final DatosMarca FIRMAS = new DatosMarca(1, 90, 190, 560, 50, "Firmas de personas físicas");

    @Inject
    private ArchivoPublico publicos;

    @Inject
    private AprobacionPublicaService aprobaciones;

    @Inject
    private ArchivoApoyo apoyos;

    /**
     * Publishes a registered convenio and takes a support down.
     *
     * @param autora of the unit that wrote it
     * @param juridico of the legal area that reviewed it
     * @param recibido day of the support, after the signing
     */
    void fill(String folio, Actor autora, Actor juridico, LocalDate recibido) {
        PropuestaPublica propuesta = new PropuestaPublica(List.of(FIRMAS), null);
        PublicaVista version = ActoresDemo.as(juridico, () -> publicos.propose(folio, propuesta, null, null));
        ActoresDemo.as(HistoriaDemo.DVS, () -> aprobaciones.approve(folio, version.numero()));
        DatosApoyo apoyo = new DatosApoyo(
                TipoApoyo.ESPECIE, "Paquetes de material", new BigDecimal("20"), "paquetes", new BigDecimal("4500.00"));
        ActoresDemo.as(
                autora,
                () -> apoyos.receive(folio, recibido, apoyo, "recibo.pdf", ArchivosDemo.agreement(folio), null));
    }
}
