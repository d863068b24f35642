package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;

/** The goal of a campaign in one thing. */
public record MetaInforme(Cosa cosa, BigDecimal cantidad) implements Serializable {

    /** The goal of a plan, parts of the same thing added up, money first. */
    public static List<MetaInforme> of(List<DatosMeta> metas) {
        Map<Cosa, BigDecimal> sums = new TreeMap<>();
        for (DatosMeta meta : metas) {
            boolean dinero = meta.tipo() == TipoAportacion.DINERO;
            Cosa cosa = new Cosa(meta.tipo(), dinero ? "" : meta.clave(), meta.articulo(), meta.unidad());
            sums.merge(cosa, dinero ? meta.monto() : meta.cantidad(), BigDecimal::add);
        }
        List<MetaInforme> goal = new ArrayList<>();
        sums.forEach((cosa, cantidad) -> goal.add(new MetaInforme(cosa, cantidad)));
        return goal;
    }
}
