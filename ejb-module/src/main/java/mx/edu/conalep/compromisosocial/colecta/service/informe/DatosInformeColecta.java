package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.util.LinkedHashMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.PortadaInforme;

/**
 * What a document is made from.
 *
 * @param diferencia to the version before, null for the first one
 * @param entidades names by key
 */
record DatosInformeColecta(ContenidoInforme contenido, DiferenciaInforme diferencia, Map<String, String> entidades) {

    String entidad(String clave) {
        return entidades.getOrDefault(clave, clave);
    }

    /** Of what it is an extract, or the whole nation. */
    private String alcance() {
        if (contenido.ambito().isNacional()) {
            return Messages.text("colecta.informe.nacional");
        }
        String plantel = contenido.ambito().plantel();
        return plantel == null
                ? Messages.text(
                        "colecta.informe.extracto", entidad(contenido.ambito().entidad()))
                : Messages.text("colecta.informe.extracto.plantel", plantel, nombre(plantel));
    }

    /** What its documents say of the version first. */
    PortadaInforme portada() {
        VersionInforme v = contenido.version();
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("aliado", v.aliado());
        plan.put("convenio", v.convenio());
        plan.put("cerrada", Messages.date(v.cerradaEl()));
        return new PortadaInforme("colecta.informe.", v, alcance(), plan);
    }

    private String nombre(String plantel) {
        return contenido.planteles().stream()
                .filter(p -> p.plantel().equals(plantel))
                .map(p -> p.nombre())
                .findFirst()
                .orElse("");
    }
}
