package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TransicionConvenio;

/** A line of the time line: who (and for whom, or null), when, from which state (null at first) to which, and why. */
public record LineaVista(EstadoConvenio de, EstadoConvenio a, String usuario, String suple, Instant en, String motivo)
        implements Serializable {

    /** What happened, as a name: the state it came to, or what became of it by another convenio. */
    public String hecho() {
        if (de != a) {
            return a.name();
        }
        return a == EstadoConvenio.DICTAMINADO ? "SUSTITUIDO" : "EXTENDIDO";
    }

    static LineaVista of(TransicionConvenio t) {
        return new LineaVista(t.getDe(), t.getA(), t.getUsuario(), t.getSuple(), t.getEn(), t.getMotivo());
    }
}
