package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;

/**
 * What waits in a programme.
 *
 * @param causa its cause
 * @param numero number of the choice to be approved or proposed anew, or how many deliveries are to be made; else 0
 */
public record EmergentePendiente(String folio, String causa, int numero) implements Serializable {

    static EmergentePendiente of(Object[] r) {
        return new EmergentePendiente((String) r[0], (String) r[1], ((Number) r[2]).intValue());
    }
}
