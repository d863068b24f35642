package mx.edu.conalep.compromisosocial.web.calendario;

import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;

/**
 * The band of one quarter.
 *
 * @param clave "2026-T1"
 * @param periodo its dates and state; null when nobody has programmed it
 * @param meses its three months
 */
public record TrimestreFila(String clave, PeriodoVista periodo, List<MesVista> meses) {

    public String getClave() {
        return clave;
    }

    public PeriodoVista getPeriodo() {
        return periodo;
    }

    public List<MesVista> getMeses() {
        return meses;
    }
}
