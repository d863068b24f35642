package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.persistence.ResultadosRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What was collected and not delivered yet, in the whole nation. */
@Dependent
class Saldos {
    @Inject
    private ResultadosRepository resultados;

    /** Money, MXN. */
    BigDecimal dinero(Colecta colecta) {
        BigDecimal saldo = Suma.ZERO;
        for (Suma suma : sums(colecta)) {
            saldo = suma.tipo() == TipoAportacion.DINERO ? saldo.add(suma.monto()) : saldo;
        }
        for (Object[] row : resultados.entregado(colecta)) {
            saldo = row[2] == null ? saldo : saldo.subtract((BigDecimal) row[2]);
        }
        return saldo;
    }

    /** Goods, by the key under which they count. */
    Map<String, BigDecimal> especie(Colecta colecta) {
        Map<String, BigDecimal> saldo = new HashMap<>();
        for (Suma suma : sums(colecta)) {
            if (suma.tipo() == TipoAportacion.ESPECIE) {
                saldo.put(suma.clave(), suma.cantidad());
            }
        }
        for (Object[] row : resultados.entregado(colecta)) {
            if (row[1] != null) {
                saldo.merge(row[1].toString(), ((BigDecimal) row[3]).negate(), BigDecimal::add);
            }
        }
        return saldo;
    }

    private List<Suma> sums(Colecta colecta) {
        return resultados.sumas(colecta, Nivel.NACIONAL, Ambito.nacional()).stream()
                .map(Suma::of)
                .toList();
    }
}
