package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * What a document is made from.
 *
 * @param diferencia to the version before, null for the first one
 * @param entidades names by key
 */
record DatosInformeEmergente(
        ContenidoEmergente contenido, DiferenciaEmergente diferencia, Map<String, String> entidades) {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    String entidad(String clave) {
        return entidades.getOrDefault(clave, clave);
    }

    /** Of what it is an extract, or the whole programme. */
    String alcance() {
        if (contenido.ambito().isNacional()) {
            return Messages.text("emergente.informe.nacional");
        }
        String plantel = contenido.ambito().plantel();
        return plantel == null
                ? Messages.text(
                        "emergente.informe.extracto", entidad(contenido.ambito().entidad()))
                : Messages.text(
                        "emergente.informe.extracto.plantel",
                        plantel,
                        contenido.total().map(p -> p.nombre()).orElse(""));
    }

    /** When the version was published, Mexico City. */
    String publicada() {
        return Messages.text(
                "emergente.informe.instante",
                contenido.version().publicadaEn().atZone(NACIONAL).toLocalDateTime());
    }

    /** Students who were considered and received nothing, in words; null where it is not told. */
    String noElegidos() {
        return contenido.ambito().isNacional() ? inWords("noElegidos", contenido.noElegidos()) : null;
    }

    /** Awards that were taken back, in words; where that is not told, what vouches for a delivery. */
    String reversiones() {
        return contenido.ambito().isNacional()
                ? inWords("reversiones", contenido.reversiones())
                : Messages.text("emergente.informe.entregas.bajo");
    }

    private static String inWords(String code, Optional<Integer> count) {
        String known = "emergente.informe." + code + ".valor";
        String few = "emergente.informe." + code + ".pocos";
        return count.map(n -> Messages.text(known, n)).orElseGet(() -> Messages.text(few, ContenidoEmergente.POCOS));
    }
}
