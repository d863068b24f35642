package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.calendario.domain.CalendarioVersion;

/** A version of the calendar as others read it: what it changed, who made it and when (UTC). */
public record VersionVista(int numero, String motivo, String creadaPor, Instant creadaEn) implements Serializable {

    static VersionVista of(CalendarioVersion v) {
        return new VersionVista(v.getNumero(), v.getMotivo(), v.getCreadaPor(), v.getCreadaEn());
    }
}
