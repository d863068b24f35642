package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.time.ZoneId;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * What a document is made from.
 *
 * @param diferencia to the version before, null for the first one
 * @param entidades names by key
 */
record DatosInformeColecta(ContenidoInforme contenido, DiferenciaInforme diferencia, Map<String, String> entidades) {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    String entidad(String clave) {
        return entidades.getOrDefault(clave, clave);
    }

    /** Of what it is an extract, or the whole nation. */
    String alcance() {
        if (contenido.ambito().isNacional()) {
            return Messages.text("colecta.informe.nacional");
        }
        String plantel = contenido.ambito().plantel();
        return plantel == null
                ? Messages.text(
                        "colecta.informe.extracto", entidad(contenido.ambito().entidad()))
                : Messages.text("colecta.informe.extracto.plantel", plantel, nombre(plantel));
    }

    /** When the version was published, Mexico City. */
    String publicada() {
        return Messages.text(
                "colecta.informe.instante",
                contenido.version().publicadaEn().atZone(NACIONAL).toLocalDateTime());
    }

    private String nombre(String plantel) {
        return contenido.planteles().stream()
                .filter(p -> p.plantel().equals(plantel))
                .map(p -> p.nombre())
                .findFirst()
                .orElse("");
    }
}
