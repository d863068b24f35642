package mx.edu.conalep.compromisosocial.derivado.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoCompromiso;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.CompromisoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.derivado.domain.CifrasDerivadas;
import mx.edu.conalep.compromisosocial.derivado.domain.ColectaDerivada;

/**
 * What derives from a convenio, inside the reader's scope (Art. 19, 20).
 *
 * @param cifras its activities by state
 * @param colectas with what was collected
 * @param apoyos supports received, annulled ones included
 */
public record DerivadosVista(
        ConvenioVista convenio, CifrasDerivadas cifras, List<ColectaDerivada> colectas, List<ApoyoRecibidoVista> apoyos)
        implements Serializable {

    /** Value of the supports received, MXN; annulled ones do not count. */
    public BigDecimal recibido() {
        return apoyos.stream()
                .filter(a -> !a.anulado() && a.datos().monto() != null)
                .map(a -> a.datos().monto())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Value of the supports offered, MXN. */
    public BigDecimal ofrecido() {
        return convenio.datos().apoyos().stream()
                .filter(a -> a.monto() != null)
                .map(a -> a.monto())
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    /** Commitments still to be fulfilled, in their order. */
    public List<CompromisoVista> pendientes() {
        return convenio.compromisos().stream()
                .filter(c -> c.estado() == EstadoCompromiso.PENDIENTE)
                .toList();
    }
}
