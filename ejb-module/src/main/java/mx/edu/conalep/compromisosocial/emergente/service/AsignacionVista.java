package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;

/**
 * A choice as its plantel reads it.
 *
 * @param cantidad for each student
 * @param motivo why it departs from the order, null when it does not
 * @param observacion what is to be corrected, null unless it was sent back
 * @param beneficios its students by their places
 */
public record AsignacionVista(
        int numero,
        EstadoAsignacion estado,
        int version,
        String articulo,
        String unidad,
        BigDecimal cantidad,
        String motivo,
        String observacion,
        List<BeneficioVista> beneficios,
        String propuestaPor,
        Instant propuestaEn,
        String decididaPor,
        Instant decididaEn)
        implements Serializable {

    static AsignacionVista of(AsignacionEmergente a, Map<Integer, IdentidadCandidato> quienes) {
        return new AsignacionVista(
                a.getNumero(),
                a.getEstado(),
                a.getVersion(),
                a.getArticulo(),
                a.getUnidad(),
                a.getCantidad(),
                a.getMotivo(),
                a.getObservacion(),
                a.beneficios().stream()
                        .map(b -> BeneficioVista.of(
                                b, quienes.get(b.getCandidato().getNumero())))
                        .toList(),
                a.getPropuestaPor(),
                a.getPropuestaEn(),
                a.getDecididaPor(),
                a.getDecididaEn());
    }
}
