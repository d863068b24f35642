package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.AsignacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.EstadoAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/**
 * A choice as its plantel reads it.
 *
 * @param cantidad for each student
 * @param motivo why it departs from the order, null when it does not
 * @param observacion what is to be corrected, null unless it was sent back
 * @param beneficios its students by their places
 * @param propia whether the reader proposed it, or captured, corrected or withdrew one of its students, so that somebody else approves it
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
        Instant decididaEn,
        boolean propia)
        implements Serializable {

    static AsignacionVista of(AsignacionEmergente a, Map<Integer, IdentidadCandidato> quienes, String lector) {
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
                a.getDecididaEn(),
                a.isOf(lector));
    }

    /** Whether something of what it gives has been told since it was proposed: a delivery, a reversal, a withdrawal. */
    public boolean isSeguida() {
        return estado == EstadoAsignacion.APROBADA || beneficios.stream().anyMatch(BeneficioVista::isRevertido);
    }

    /**
     * What a student gets of it.
     *
     * @throws NotFoundException when he is not in it
     */
    public BeneficioVista beneficio(int candidato) {
        return beneficios.stream()
                .filter(b -> b.candidato() == candidato)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("emergente.beneficio.notFound", candidato));
    }

    /** Whether what a student gets of it was approved and stands. */
    public boolean isVigente(int candidato) {
        return estado == EstadoAsignacion.APROBADA && !beneficio(candidato).isRevertido();
    }
}
