package mx.edu.conalep.compromisosocial.web.colecta;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/**
 * A part of the goal beside what was collected of it: the bar says nothing that its text does not say.
 *
 * @param concepto money, or the article
 * @param recaudado how much, in words
 * @param meta the goal in words; null without one
 * @param parte how much of the goal in whole hundredths, rounded down; null without a goal
 */
public record AvanceColecta(String concepto, String recaudado, String meta, Long parte) {
    private static final BigDecimal CIEN = new BigDecimal(100);

    /** Money first, then each article. */
    static List<AvanceColecta> of(Totales totales) {
        List<AvanceColecta> all = new ArrayList<>();
        if (totales.metaDinero() != null || totales.dinero().signum() != 0) {
            all.add(new AvanceColecta(
                    Messages.text("colectas.dinero"),
                    Formato.moneda(totales.dinero()),
                    totales.metaDinero() == null ? null : Formato.moneda(totales.metaDinero()),
                    part(totales.dinero(), totales.metaDinero())));
        }
        for (Totales.Especie e : totales.especie()) {
            all.add(new AvanceColecta(
                    e.articulo(),
                    amount(e.cantidad(), e.unidad()),
                    e.meta() == null ? null : amount(e.meta(), e.unidad()),
                    part(e.cantidad(), e.meta())));
        }
        return all;
    }

    /** An amount without the zeros behind it, with its unit. */
    static String amount(BigDecimal cantidad, String unidad) {
        return Formato.cantidad(cantidad) + " " + unidad;
    }

    private static Long part(BigDecimal recaudado, BigDecimal meta) {
        return meta == null
                ? null
                : recaudado.multiply(CIEN).divide(meta, 0, RoundingMode.DOWN).longValue();
    }

    /** Length of the bar in thousandths, from nothing to full. */
    public long ancho() {
        return parte == null ? 0 : Math.max(0, Math.min(100, parte)) * 10;
    }
}
