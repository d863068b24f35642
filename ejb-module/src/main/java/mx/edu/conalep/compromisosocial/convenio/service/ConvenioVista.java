package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.domain.Revisor;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;

/**
 * A convenio as others read it.
 *
 * @param folio its yearly folio once registered, its file number before
 * @param vigencia how it stands today, hour of its entidad
 * @param fin last day in force, addenda included; null while a draft has none
 * @param hoy the day on which it was read, hour of its entidad
 * @param origen folio of the convenio that it renews, or null
 * @param origenTerminado whether that one was ended while this one was on its way, so that it goes no further
 * @param sustitucion whether it is written anew because it is not signed any more, or takes the place of such a one
 * @param plantilla where its clauses came from, or null
 * @param paginas page of each clause in the signed PDF, as far as told
 * @param propio whether the reader's own unit wrote it
 * @param redactado whether the reader wrote in it
 * @param revisa whether the reader's legal area, or one that he covers, answers for it
 */
public record ConvenioVista(
        String folio,
        String expediente,
        Alcance alcance,
        String entidad,
        String plantel,
        Revisor revisor,
        EstadoConvenio estado,
        Vigencia vigencia,
        LocalDate fin,
        LocalDate hoy,
        String origen,
        boolean origenTerminado,
        SustitucionVista sustitucion,
        PlantillaUsada plantilla,
        Map<Clausula, Integer> paginas,
        int version,
        DatosConvenio datos,
        List<CompromisoVista> compromisos,
        List<Firmante> firmantes,
        List<DocumentoVista> documentos,
        LocalDate suscritoEl,
        LocalDate terminadoEl,
        String causaTerminacion,
        Instant creadoEn,
        Instant modificadoEn,
        boolean propio,
        boolean redactado,
        boolean revisa)
        implements Serializable {

    /**
     * The template that the clauses came from.
     *
     * @param version number of its version then
     */
    public record PlantillaUsada(String clave, int version) implements Serializable {}

    static ConvenioVista of(
            Convenio c,
            List<DocumentoConvenio> documentos,
            LocalDate hoy,
            SustitucionVista sustitucion,
            boolean propio,
            boolean redactado,
            boolean revisa) {
        return new ConvenioVista(
                c.getFolio(),
                c.getExpediente(),
                c.getAlcance(),
                c.getEntidad(),
                c.getPlantel(),
                c.getRevisor(),
                c.getEstado(),
                c.vigencia(hoy),
                c.getFin(),
                hoy,
                c.getOrigen() == null ? null : c.getOrigen().getFolio(),
                c.isDetenido(),
                sustitucion,
                c.getPlantilla() == null ? null : new PlantillaUsada(c.getPlantilla(), c.getPlantillaVersion()),
                Map.copyOf(c.getPaginas()),
                c.getVersion(),
                c.datos(),
                c.getCompromisos().stream()
                        .map(one -> CompromisoVista.of(one, hoy))
                        .toList(),
                c.firmantes(),
                documentos.stream().map(DocumentoVista::of).toList(),
                c.getSuscritoEl(),
                c.getTerminadoEl(),
                c.getCausaTerminacion(),
                c.getCreadoEn(),
                c.getModificadoEn(),
                propio,
                redactado,
                revisa);
    }
}
