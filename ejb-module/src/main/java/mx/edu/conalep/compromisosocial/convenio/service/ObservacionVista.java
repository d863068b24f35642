package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.convenio.domain.ObservacionJuridica;

/** An observation of the legal area as others read it; {@code clausula} is a letter or {@code general}. */
public record ObservacionVista(String clausula, String texto, String hechaPor, Instant hechaEn)
        implements Serializable {

    static ObservacionVista of(ObservacionJuridica o) {
        return new ObservacionVista(o.getClausula(), o.getTexto(), o.getHechaPor(), o.getHechaEn());
    }
}
