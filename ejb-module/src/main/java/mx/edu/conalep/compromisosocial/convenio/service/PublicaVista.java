package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;

/** A public version as those inside read it, with what is reserved and why. */
public record PublicaVista(
        int numero,
        EstadoPublico estado,
        String sha256,
        int paginas,
        List<DatosMarca> marcas,
        String propuestaPor,
        Instant propuestaEn,
        String aprobadaPor,
        Instant aprobadaEn)
        implements Serializable {

    static PublicaVista of(VersionPublica v) {
        return new PublicaVista(
                v.getNumero(),
                v.getEstado(),
                v.getSha256(),
                v.getPaginas(),
                v.marcas(),
                v.getPropuestaPor(),
                v.getPropuestaEn(),
                v.getAprobadaPor(),
                v.getAprobadaEn());
    }
}
