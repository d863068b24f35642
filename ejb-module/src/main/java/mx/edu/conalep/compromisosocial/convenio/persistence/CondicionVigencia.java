package mx.edu.conalep.compromisosocial.convenio.persistence;

import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;

/**
 * How a convenio stands on a day, as a condition on the alias {@code c} of plain SQL; it says what {@link Vigencia#of} says.
 *
 * @param sql the condition, with a {@code ?} for each value
 * @param valores the values in order
 */
public record CondicionVigencia(String sql, List<Object> valores) {
    /** What does not renew a convenio that was ended while it was on its way (R19). */
    static final String VIVO =
            "not exists (select 1 from convenio o where o.id = c.origen_id and o.estado = 'TERMINADO')";

    /**
     * What was found good and is not signed any more waits for no signature (R19): the days on which it could be are over, its own or those
     * of the one that it renews, or another draft takes its place. One value: today.
     */
    static final String FIRMABLE =
            "(c.estado <> 'DICTAMINADO' or coalesce((select o.fin from convenio o where o.id = c.origen_id), c.fin) >="
                    + " ? and not exists (select 1 from convenio s where s.sustituye_id = c.id))";

    /** The condition of those on their way: not registered, and nothing keeps them from it. */
    public static CondicionVigencia onTheirWay(LocalDate hoy) {
        return new CondicionVigencia("c.folio is null and " + VIVO + " and " + FIRMABLE, List.of(hoy));
    }

    /** The condition of those that stand so on a day. */
    public static CondicionVigencia of(Vigencia vigencia, LocalDate hoy) {
        return switch (vigencia) {
            case SIN_REGISTRO -> new CondicionVigencia("c.folio is null", List.of());
            case TERMINADO -> new CondicionVigencia("c.estado = 'TERMINADO'", List.of());
            case POR_INICIAR ->
                new CondicionVigencia("c.estado = 'REGISTRADO' and c.vigencia_inicio > ?", List.of(hoy));
            case VENCIDO -> new CondicionVigencia("c.estado = 'REGISTRADO' and c.fin < ?", List.of(hoy));
            case VIGENTE ->
                new CondicionVigencia(
                        "c.estado = 'REGISTRADO' and c.vigencia_inicio <= ? and c.fin >= ?", List.of(hoy, hoy));
        };
    }
}
