package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;

/**
 * A colecta as others read it.
 *
 * @param documentos lineamientos and receipts, also those that came with a delivery that was refused
 * @param totales what was collected inside the reader's scope
 * @param fuera what the close left out inside the reader's scope: numbers of contributions that were never validated
 * @param ceroRetirado zero declaration of the reader's plantel that a contribution withdrew last; null for none
 */
public record ColectaVista(
        String folio,
        EstadoColecta estado,
        int version,
        DatosColecta datos,
        List<DocumentoColectaVista> documentos,
        Totales totales,
        List<DatosEntrega> entregas,
        List<LineaColectaVista> historia,
        List<AportacionVista> fuera,
        CeroVista ceroRetirado,
        LocalDate difundidaEl,
        LocalDate iniciadaEl,
        LocalDate cerradaEl,
        String motivoCierre,
        Instant creadoEn,
        Instant modificadoEn)
        implements Serializable {

    /** The files that say something: a receipt only beside its delivery. */
    public List<DocumentoColectaVista> documentosVigentes() {
        return documentos.stream()
                .filter(d -> d.tipo() != DocumentoColecta.Tipo.RECIBO
                        || entregas.stream().anyMatch(e -> d.sha256().equals(e.recibo())))
                .toList();
    }
}
