package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.emergente.domain.BeneficioEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;

/**
 * What a student gets of a choice.
 *
 * @param candidato his number
 * @param lugar his place when he was chosen
 * @param puntaje his score then
 * @param motivoReversion why it was taken back, null otherwise
 * @param acuse SHA-256 of his receipt, null while it is not delivered
 */
public record BeneficioVista(
        int candidato,
        String matricula,
        String iniciales,
        int lugar,
        BigDecimal puntaje,
        String motivoReversion,
        String revertidoPor,
        String acuse,
        LocalDate entregadoEl,
        String entregadoPor)
        implements Serializable {

    /** What he gets; who he is is null once his personal data were deleted. */
    static BeneficioVista of(BeneficioEmergente b, IdentidadCandidato quien) {
        return new BeneficioVista(
                b.getCandidato().getNumero(),
                quien == null ? null : quien.getMatricula(),
                quien == null ? null : quien.getIniciales(),
                b.getLugar(),
                b.getPuntaje(),
                b.getMotivoReversion(),
                b.getRevertidoPor(),
                b.getAcuse(),
                b.getEntregadoEl(),
                b.getEntregadoPor());
    }

    public boolean isRevertido() {
        return motivoReversion != null;
    }

    public boolean isEntregado() {
        return acuse != null;
    }
}
