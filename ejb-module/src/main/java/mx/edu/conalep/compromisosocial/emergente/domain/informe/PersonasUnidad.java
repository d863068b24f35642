package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;

/**
 * How many took part in a unit; never who (R25).
 *
 * @param nombre of the plantel, empty above it
 * @param planteles that take part
 * @param donaciones received and not taken back
 * @param candidatos students considered, less those who were withdrawn
 * @param beneficiados students with something approved that stands
 * @param entregas deliveries that stand
 * @param reversiones approved awards that were taken back; what a proposal freed before its approval is none
 */
public record PersonasUnidad(
        Unidad unidad,
        String nombre,
        int planteles,
        int donaciones,
        int candidatos,
        int beneficiados,
        int entregas,
        int reversiones)
        implements Serializable {

    /** Whether anything was noted there; what is not known is no zero. */
    public boolean isConRegistro() {
        return donaciones + candidatos + beneficiados + reversiones > 0;
    }

    /** Students considered who received nothing. */
    public int noElegidos() {
        return candidatos - beneficiados;
    }

    /** The same numbers, whatever the plantel is called. */
    public boolean isSame(PersonasUnidad otra) {
        return planteles == otra.planteles
                && donaciones == otra.donaciones
                && candidatos == otra.candidatos
                && beneficiados == otra.beneficiados
                && entregas == otra.entregas
                && reversiones == otra.reversiones;
    }
}
