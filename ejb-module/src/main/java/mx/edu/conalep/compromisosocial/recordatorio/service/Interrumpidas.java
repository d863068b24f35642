package mx.edu.conalep.compromisosocial.recordatorio.service;

import java.io.Serializable;

/** What became of the mails that were being handed over when their server died. */
public record Interrumpidas(int salidas, int porEnviar, int inciertas) implements Serializable {

    /** Whether there were any. */
    public boolean isAlguna() {
        return salidas + porEnviar + inciertas > 0;
    }
}
