package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.informe.SerieInformes;

/** Versions of a programme's report and their kept documents (R14). Whoever writes one holds the programme's row. */
@Dependent
public class InformeEmergenteRepository extends SerieInformes<VersionEmergente> {
    private static final String PLAN = "o.folio, o.causa, o.solicitante, o.peticion, o.inicio, o.fin, o.cerrado_el";
    /** Its results were only noted and never put into a version. */
    private static final String POR_REHACER =
            "not exists (select 1 from informe_emergente i where i.emergente_id = o.id and i.estado = 'PUBLICADA')";

    InformeEmergenteRepository() {
        super("emergente", PLAN, POR_REHACER, InformeEmergenteRepository::version);
    }

    private static VersionEmergente version(Object[] r) {
        return new VersionEmergente(
                ((Number) r[0]).longValue(),
                text(r[1]),
                text(r[2]),
                text(r[3]),
                text(r[4]),
                date(r[5]),
                date(r[6]),
                date(r[7]),
                ((Number) r[8]).intValue(),
                text(r[9]),
                ((Number) r[10]).longValue(),
                text(r[11]),
                instant(r[12]));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }

    private static Instant instant(Object value) {
        return InstantConverter.instant(value instanceof Timestamp t ? t.toLocalDateTime() : (LocalDateTime) value);
    }
}
