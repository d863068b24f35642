package mx.edu.conalep.compromisosocial.actividad.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.actividad.domain.ObservacionHecha;

/**
 * An observation that was made on a submission (R23).
 *
 * @param envio number of the submission
 * @param campo column name of the field, or {@code evidencias}
 * @param vigente whether it belongs to the last return, the one that the plantel answers
 */
public record ObservacionVista(int envio, String campo, String texto, String usuario, Instant en, boolean vigente)
        implements Serializable {
    static ObservacionVista of(ObservacionHecha o, int ultimoEnvio) {
        return new ObservacionVista(
                o.getEnvioNumero(),
                o.getCampo(),
                o.getTexto(),
                o.getHechaPor(),
                o.getHechaEn(),
                o.getEnvioNumero() == ultimoEnvio);
    }
}
