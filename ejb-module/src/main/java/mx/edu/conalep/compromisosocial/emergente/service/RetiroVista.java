package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;

/** That a student was withdrawn, as his plantel reads it: why, by whom, when. */
public record RetiroVista(String motivo, String usuario, Instant en) implements Serializable {

    /** Of a candidate, null while he stands. */
    static RetiroVista of(CandidatoEmergente c) {
        return c.isRetirado() ? new RetiroVista(c.getMotivoRetiro(), c.getRetiradoPor(), c.getRetiradoEn()) : null;
    }
}
