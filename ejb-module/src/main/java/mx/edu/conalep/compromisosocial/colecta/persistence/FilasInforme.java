package mx.edu.conalep.compromisosocial.colecta.persistence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.EntregaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.MetaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.SumaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Rows of the report's tables as values. */
final class FilasInforme {

    private FilasInforme() {}

    static VersionInforme version(Object[] r) {
        return new VersionInforme(
                ((Number) r[0]).longValue(),
                text(r[1]),
                text(r[2]),
                text(r[3]),
                text(r[4]),
                DiaSql.of(r[5]),
                DiaSql.of(r[6]),
                DiaSql.of(r[7]),
                number(r[8]),
                text(r[9]),
                ((Number) r[10]).longValue(),
                text(r[11]),
                instant(r[12]));
    }

    static PlantelInforme plantel(Object[] r) {
        return new PlantelInforme(
                text(r[0]),
                text(r[1]),
                text(r[2]),
                Situacion.valueOf(text(r[3])),
                number(r[4]),
                number(r[5]),
                number(r[6]));
    }

    static MetaInforme meta(Object[] r) {
        Cosa cosa = thing(r, 0);
        return new MetaInforme(cosa, amount(cosa, r[4]));
    }

    static AportacionInforme aportacion(Object[] r) {
        Cosa cosa = thing(r, 4);
        return new AportacionInforme(
                number(r[0]),
                text(r[1]),
                text(r[2]),
                DiaSql.of(r[3]),
                cosa,
                amount(cosa, r[8]),
                EstadoAportacion.valueOf(text(r[9])),
                r[10] == null ? null : number(r[10]),
                text(r[11]));
    }

    static SumaInforme suma(Object[] r) {
        Cosa cosa = thing(r, 3);
        return new SumaInforme(Nivel.valueOf(text(r[0])), text(r[1]), text(r[2]), cosa, amount(cosa, r[7]));
    }

    static EntregaInforme entrega(Object[] r) {
        Cosa cosa = thing(r, 4);
        return new EntregaInforme(
                ((Number) r[0]).longValue(), DiaSql.of(r[1]), text(r[2]), text(r[3]), cosa, amount(cosa, r[8]));
    }

    private static Cosa thing(Object[] r, int first) {
        return new Cosa(
                TipoAportacion.valueOf(text(r[first])), text(r[first + 1]), text(r[first + 2]), text(r[first + 3]));
    }

    private static BigDecimal amount(Cosa cosa, Object value) {
        return ((BigDecimal) value).setScale(cosa.decimales(), RoundingMode.UNNECESSARY);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Instant instant(Object value) {
        return InstantConverter.instant(value instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) value);
    }
}
