package mx.edu.conalep.compromisosocial.derivado.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the convenios of an entidad and a reach stand (Art. 20); of the nation without an entidad.
 *
 * @param entidad key, null for the nation
 * @param estado name of the entidad's state, null for the nation
 * @param alcance reach, by name
 * @param cuentas the counts, in the order of {@link Columna}
 * @param ofrecido value of the supports that registered ones offer, MXN
 * @param recibido value of the supports received, MXN
 */
public record RenglonConvenios(
        String entidad, String estado, String alcance, List<Long> cuentas, BigDecimal ofrecido, BigDecimal recibido)
        implements Serializable {

    /** What is counted. */
    public enum Columna {
        /**
         * Not registered yet: drafts, observed ones, those with the legal area, those to be signed or registered; no addenda of what was
         * ended.
         */
        EN_TRAMITE,
        /** Of those, the ones with the legal area. */
        EN_REVISION,
        /** Registered and not ended early. */
        REGISTRADOS,
        /** In force today. */
        VIGENTES,
        /** In force, and their last day is near. */
        POR_VENCER,
        /** Their last day is over. */
        VENCIDOS,
        /** Commitments still to be fulfilled. */
        COMPROMISOS_PENDIENTES,
        /** Of those, the ones that are late. */
        COMPROMISOS_VENCIDOS,
        /** Validated activities that derive from them. */
        ACTIVIDADES,
        /** Direct beneficiaries of those. */
        DIRECTOS,
        /** Indirect beneficiaries of those. */
        INDIRECTOS,
        /** Activities that are not validated yet. */
        ACTIVIDADES_POR_VALIDAR;

        /** Its name in files and in the API. */
        public String clave() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A row with immutable counts. */
    public RenglonConvenios {
        cuentas = List.copyOf(cuentas);
    }

    /** One count. */
    public long cuenta(Columna columna) {
        return cuentas.get(columna.ordinal());
    }

    /** The sum of rows, without entidad and reach. */
    public static RenglonConvenios total(List<RenglonConvenios> filas) {
        return new RenglonConvenios(
                null,
                null,
                null,
                Arrays.stream(Columna.values())
                        .map(c -> filas.stream().mapToLong(f -> f.cuenta(c)).sum())
                        .toList(),
                filas.stream().map(RenglonConvenios::ofrecido).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                filas.stream().map(RenglonConvenios::recibido).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
    }
}
