package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository.Documento;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** The documents of a version: made once for each part of the organisation, then kept and handed out as they are. */
@Dependent
class DocumentosInforme {
    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private LecturaInforme lectura;

    @Inject
    private PlantelConsulta organizacion;

    Documento kept(VersionInforme version, Ambito ambito, Formato formato, Acto acto) {
        String alcance = ambito.isNacional() ? "" : ambito.parameter();
        return versiones.document(version, alcance, formato).orElseGet(() -> {
            byte[] bytes = write(gather(version, ambito), formato);
            versiones.keep(version, alcance, formato, new Documento(bytes, Sha256.of(bytes)), acto);
            return versiones.document(version, alcance, formato).orElseThrow();
        });
    }

    private static byte[] write(DatosInformeColecta datos, Formato formato) {
        return switch (formato) {
            case PDF -> InformeColectaHtml.pdf(datos);
            case XLSX -> InformeColectaXlsx.write(datos);
        };
    }

    private DatosInformeColecta gather(VersionInforme version, Ambito ambito) {
        Map<String, String> entidades =
                organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::nombre));
        InformeColectaVista vista = lectura.of(version, ambito);
        return new DatosInformeColecta(vista.contenido(), vista.diferencia(), entidades);
    }
}
