package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Reserva;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.PortadaInforme;

/**
 * What a document is made from.
 *
 * @param diferencia to the version before, null for the first one
 * @param entidades names by key
 */
record DatosInformeEmergente(
        ContenidoEmergente contenido, DiferenciaEmergente diferencia, Map<String, String> entidades) {

    String entidad(String clave) {
        return entidades.getOrDefault(clave, clave);
    }

    /** Of what it is an extract, or the whole programme. */
    private String alcance() {
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

    /** What its documents say of the version first. */
    PortadaInforme portada() {
        VersionEmergente v = contenido.version();
        Map<String, String> plan = new LinkedHashMap<>();
        plan.put("solicitante", v.solicitante());
        plan.put("peticion", v.peticion());
        plan.put("cerrado", Messages.date(v.cerradoEl()));
        return new PortadaInforme("emergente.informe.", v, alcance(), plan);
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

    private String inWords(String code, Optional<Integer> count) {
        String known = "emergente.informe." + code + ".valor";
        String kept = "emergente.informe." + code + (contenido.isDeUna() ? ".una" : ".pocos");
        return count.map(n -> Messages.text(known, n)).orElseGet(() -> Messages.text(kept, Reserva.POCOS));
    }
}
