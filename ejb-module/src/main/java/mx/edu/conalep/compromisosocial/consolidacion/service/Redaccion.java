package mx.edu.conalep.compromisosocial.consolidacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.InformeRepository.Guardado;
import mx.edu.conalep.compromisosocial.consolidacion.service.informe.DatosInforme;
import mx.edu.conalep.compromisosocial.consolidacion.service.informe.InformeHtml;
import mx.edu.conalep.compromisosocial.consolidacion.service.informe.InformeXlsx;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Gathers what a report says from its frozen version, and has it written. */
@Dependent
class Redaccion {

    @Inject
    private ConsolidacionRepository lectura;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private PeriodoService periodos;

    Guardado write(Consolidacion version, Ambito ambito, Formato formato) {
        DatosInforme datos = gather(version, ambito);
        byte[] bytes =
                switch (formato) {
                    case PDF -> InformeHtml.pdf(datos);
                    case XLSX -> InformeXlsx.write(datos);
                };
        return new Guardado(bytes, sha256(bytes));
    }

    private DatosInforme gather(Consolidacion version, Ambito ambito) {
        long id = version.id();
        Map<String, String> entidades =
                organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::nombre));
        Diferencia difference = lectura.published(version.periodo(), version.version() - 1)
                .map(earlier -> Diferencia.between(
                        lectura.cells(earlier.id(), Nivel.PLANTEL, ambito),
                        lectura.cells(id, Nivel.PLANTEL, ambito),
                        lectura.activities(earlier.id(), ambito),
                        lectura.activities(id, ambito)))
                .orElse(null);
        return new DatosInforme(
                version,
                ambito.isNacional() ? null : entidades.get(ambito.entidad()),
                periodos.find(version.periodo()).informeVence(),
                lectura.cells(id, ambito),
                lectura.activities(id, ambito),
                lectura.planteles(id, ambito),
                entidades,
                difference);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
