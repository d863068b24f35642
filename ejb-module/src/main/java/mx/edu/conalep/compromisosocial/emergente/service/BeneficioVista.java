package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.emergente.domain.BeneficioEmergente;

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

    static BeneficioVista of(BeneficioEmergente b, CandidatoVista quien) {
        return new BeneficioVista(
                b.getCandidato().getNumero(),
                quien.matricula(),
                quien.iniciales(),
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
