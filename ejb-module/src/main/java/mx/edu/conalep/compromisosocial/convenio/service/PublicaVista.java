package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;

/**
 * A public version as those inside read it, with what is reserved and why.
 *
 * @param objeto the text of the object that it publishes in place of the written one; null for none
 * @param motivo why it was returned or withdrawn; null when it was not, or another one took its place
 */
public record PublicaVista(
        int numero,
        EstadoPublico estado,
        String sha256,
        int paginas,
        List<DatosMarca> marcas,
        String propuestaPor,
        Instant propuestaEn,
        String aprobadaPor,
        Instant aprobadaEn,
        String objeto,
        String motivo,
        String retiradaPor,
        Instant retiradaEn)
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
                v.getAprobadaEn(),
                v.getObjeto(),
                v.getMotivo(),
                v.getRetiradaPor(),
                v.getRetiradaEn());
    }

    /** Whether anybody reads it. */
    public boolean publicada() {
        return estado == EstadoPublico.APROBADA;
    }
}
