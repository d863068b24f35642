package mx.edu.conalep.compromisosocial.derivado.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
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

    /** Value of the supports received, money and goods together, MXN; annulled ones do not count. */
    public BigDecimal recibido() {
        return ReglasApoyo.value(received(), TipoApoyo.values());
    }

    /** Value of the supports offered, money and goods together, MXN. */
    public BigDecimal ofrecido() {
        return ReglasApoyo.value(offered(), TipoApoyo.values());
    }

    /** What was received in money, MXN. */
    public BigDecimal dineroRecibido() {
        return ReglasApoyo.value(received(), TipoApoyo.DINERO);
    }

    /** What was offered in money, MXN. */
    public BigDecimal dineroOfrecido() {
        return ReglasApoyo.value(offered(), TipoApoyo.DINERO);
    }

    /** Value of the goods that were received, as far as one was told, MXN. */
    public BigDecimal especieRecibida() {
        return ReglasApoyo.value(received(), TipoApoyo.ESPECIE);
    }

    /** Value of the goods that were offered, as far as one was told, MXN. */
    public BigDecimal especieOfrecida() {
        return ReglasApoyo.value(offered(), TipoApoyo.ESPECIE);
    }

    private List<DatosApoyo> received() {
        return apoyos.stream()
                .filter(a -> !a.anulado())
                .map(ApoyoRecibidoVista::datos)
                .toList();
    }

    private List<DatosApoyo> offered() {
        return convenio.datos().apoyos();
    }

    /** Commitments still to be fulfilled, in their order. */
    public List<CompromisoVista> pendientes() {
        return convenio.compromisos().stream()
                .filter(c -> c.estado() == EstadoCompromiso.PENDIENTE)
                .toList();
    }
}
