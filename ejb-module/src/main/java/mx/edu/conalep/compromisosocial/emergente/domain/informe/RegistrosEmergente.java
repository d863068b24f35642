package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * What the records say today, row by row and without a student's data: the proof adds it up again.
 *
 * @param participantes keys of the planteles
 * @param candidatos the plantel of each student considered
 */
public record RegistrosEmergente(
        List<String> participantes, List<String> candidatos, List<Donacion> donaciones, List<Beneficio> beneficios)
        implements Serializable {

    /**
     * A donation.
     *
     * @param cantidad below zero when it takes another one back
     */
    public record Donacion(String plantel, String clave, BigDecimal cantidad) implements Serializable {}

    /**
     * What an approved choice gives a student.
     *
     * @param candidato row number, which tells one from another
     * @param revertido whether it was taken back after it was approved
     * @param entregado whether it was delivered
     */
    public record Beneficio(
            String plantel, long candidato, String clave, BigDecimal cantidad, boolean revertido, boolean entregado)
            implements Serializable {

        /** Whether it stands. */
        public boolean isVigente() {
            return !revertido;
        }
    }
}
