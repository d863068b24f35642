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

    /** The condition of those on their way: not registered, and nothing keeps them from it. */
    public static CondicionVigencia onTheirWay() {
        return new CondicionVigencia("c.folio is null and " + VIVO, List.of());
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
