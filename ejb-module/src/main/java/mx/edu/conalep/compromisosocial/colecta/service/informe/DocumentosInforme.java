package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository.Documento;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Adelanto;
import mx.edu.conalep.compromisosocial.shared.Sha256;

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

    Documento kept(VersionInforme version, Ambito ambito, Formato formato, Acto acto) {
        String alcance = ambito.isNacional() ? "" : ambito.parameter();
        return versiones.document(version, alcance, formato).orElseGet(() -> {
            versiones.keep(version, alcance, formato, write(gather(lectura.of(version, ambito)), formato), acto);
            return versiones.document(version, alcance, formato).orElseThrow();
        });
    }

    /** Has the national documents of a version made, each by a thread that is free, while the caller goes on. */
    Map<Formato, Adelanto<Documento>> begin(ContenidoInforme contenido) {
        DatosInformeColecta datos = gather(lectura.of(contenido));
        Map<Formato, Adelanto<Documento>> begun = new EnumMap<>(Formato.class);
        for (Formato formato : Formato.values()) {
            begun.put(formato, Adelanto.of(hilos, () -> write(datos, formato)));
        }
        return begun;
    }

    private static Documento write(DatosInformeColecta datos, Formato formato) {
        byte[] bytes =
                switch (formato) {
                    case PDF -> InformeColectaHtml.pdf(datos);
                    case XLSX -> InformeColectaXlsx.write(datos);
                };
        return new Documento(bytes, Sha256.of(bytes));
    }

    private DatosInformeColecta gather(InformeColectaVista vista) {
        Map<String, String> entidades =
                organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::nombre));
        return new DatosInformeColecta(vista.contenido(), vista.diferencia(), entidades);
    }
}
