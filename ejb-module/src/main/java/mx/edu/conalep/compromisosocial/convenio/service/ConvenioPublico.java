package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPublica;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A convenio as anybody reads it (Art. 21 IV): no internal number, no name of a natural person, no RFC.
 *
 * @param entidad key of its entidad, null when it is national
 * @param partes names of its parties; a natural person is told as such
 * @param sha256 hash of the public document
 */
public record ConvenioPublico(
        String folio,
        String entidad,
        String objeto,
        List<String> partes,
        LocalDate vigenciaInicio,
        LocalDate vigenciaFin,
        int paginas,
        long tamano,
        String sha256)
        implements Serializable {

    static ConvenioPublico of(VersionPublica v) {
        var convenio = v.getConvenio();
        var datos = convenio.datos();
        return new ConvenioPublico(
                convenio.getFolio(),
                convenio.getEntidad(),
                datos.objeto(),
                datos.partes().stream().map(ConvenioPublico::name).toList(),
                datos.vigenciaInicio(),
                convenio.getTerminadoEl() == null ? datos.vigenciaFin() : convenio.getTerminadoEl(),
                v.getPaginas(),
                v.getTamano(),
                v.getSha256());
    }

    private static String name(DatosParte parte) {
        return parte.tipo() == TipoParte.PERSONA_FISICA
                ? Messages.text("convenio.publico.personaFisica")
                : parte.nombre();
    }
}
