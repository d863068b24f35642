package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;

/** The documents of a version: made once for each part of the organisation, then kept and handed out as they are. */
@Dependent
class DocumentosEmergente {
    @Resource
    private ManagedExecutorService hilos;

    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private LecturaEmergente lectura;

    @Inject
    private PlantelConsulta organizacion;

    /** The document for a part of the organisation; whoever first asks has it made. */
    DocumentoInforme open(VersionEmergente version, Ambito ambito, Formato formato, Acto acto) {
        String alcance = ambito.isNacional() ? "" : ambito.parameter();
        Impreso kept = versiones.document(
                version, alcance, formato, acto, () -> write(gather(lectura.of(version, ambito)), formato));
        String nombre = version.archivo(alcance) + "." + formato.extension();
        return new DocumentoInforme(nombre, formato.mime(), kept.sha256(), kept.contenido());
    }

    /** Has the national documents of a version made while the caller goes on. */
    Impreso.Tirada<Formato> begin(ContenidoEmergente contenido) {
        DatosInformeEmergente datos = gather(lectura.of(contenido));
        return new Impreso.Tirada<>(hilos, Formato.values(), formato -> write(datos, formato));
    }

    private static byte[] write(DatosInformeEmergente datos, Formato formato) {
        return switch (formato) {
            case PDF -> InformeEmergenteHtml.pdf(datos);
            case XLSX -> InformeEmergenteXlsx.write(datos);
        };
    }

    private DatosInformeEmergente gather(InformeEmergenteVista vista) {
        Map<String, String> entidades =
                organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::nombre));
        return new DatosInformeEmergente(vista.contenido(), vista.diferencia(), entidades);
    }
}
