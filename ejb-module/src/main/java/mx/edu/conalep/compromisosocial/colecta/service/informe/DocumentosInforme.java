package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;

/** The documents of a version: made once for each part of the organisation, then kept and handed out as they are. */
@Dependent
class DocumentosInforme {
    @Resource
    private ManagedExecutorService hilos;

    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private LecturaInforme lectura;

    @Inject
    private PlantelConsulta organizacion;

    /** The document for a part of the organisation; whoever first asks has it made. */
    DocumentoInforme open(VersionInforme version, Ambito ambito, Formato formato, Acto acto) {
        String alcance = ambito.isNacional() ? "" : ambito.parameter();
        Impreso kept = versiones.document(
                version, alcance, formato, acto, () -> write(gather(lectura.of(version, ambito)), formato));
        String nombre = version.archivo(alcance) + "." + formato.extension();
        return new DocumentoInforme(nombre, formato.mime(), kept.sha256(), kept.contenido());
    }

    /** Has the national documents of a version made while the caller goes on. */
    Impreso.Tirada<Formato> begin(ContenidoInforme contenido) {
        DatosInformeColecta datos = gather(lectura.of(contenido));
        return new Impreso.Tirada<>(hilos, Formato.values(), formato -> write(datos, formato));
    }

    private static byte[] write(DatosInformeColecta datos, Formato formato) {
        return switch (formato) {
            case PDF -> InformeColectaHtml.pdf(datos);
            case XLSX -> InformeColectaXlsx.write(datos);
        };
    }

    private DatosInformeColecta gather(InformeColectaVista vista) {
        Map<String, String> entidades =
                organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::nombre));
        return new DatosInformeColecta(vista.contenido(), vista.diferencia(), entidades);
    }
}
