package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;
import mx.edu.conalep.compromisosocial.shared.informe.AperturaInforme;
import mx.edu.conalep.compromisosocial.shared.informe.DecisionInforme;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;
import mx.edu.conalep.compromisosocial.shared.informe.PorInformar;
import mx.edu.conalep.compromisosocial.shared.informe.SerieInformes;

/** Versions of a programme's report and their kept documents (R14). Whoever writes one holds the programme's row. */
@Dependent
public class InformeEmergenteRepository {
    private static final String VERSION = "select i.id, p.folio, p.causa, p.solicitante, p.peticion, p.inicio, p.fin,"
            + " p.cerrado_el, i.version, i.motivo, i.ejecucion, i.sha256, i.publicada_en from informe_emergente i"
            + " join emergente p on p.id = i.emergente_id where i.emergente_id = ?1";
    /** Closed ones, and those whose results were only noted and never put into a version. */
    private static final String POR_HACER = "select p.folio, p.causa from emergente p where p.estado = 'CERRADA'"
            + " or p.estado = 'INFORMADA' and not exists (select 1 from informe_emergente i where i.emergente_id = p.id"
            + " and i.estado = 'PUBLICADA') order by p.id";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The unfinished version of a programme. */
    public Optional<VersionEmergente> unfinished(ProgramaEmergente programa) {
        return versions(VERSION + " and i.pendiente = ?1", programa).stream().findFirst();
    }

    /** The published versions, the one in force first. */
    public List<VersionEmergente> published(ProgramaEmergente programa) {
        return versions(VERSION + " and i.estado = 'PUBLICADA' order by i.version desc", programa);
    }

    /** A published version. */
    public Optional<VersionEmergente> published(ProgramaEmergente programa, int version) {
        return published(programa).stream().filter(v -> v.version() == version).findFirst();
    }

    private List<VersionEmergente> versions(String sql, ProgramaEmergente programa) {
        List<?> rows =
                em.createNativeQuery(sql).setParameter(1, programa.getId()).getResultList();
        return rows.stream().map(row -> version((Object[]) row)).toList();
    }

    /** Opens the next version, or hands the unfinished one to an execution. */
    public AperturaInforme begin(
            ProgramaEmergente programa,
            DecisionInforme decision,
            int vigente,
            String motivo,
            long ejecucion,
            Acto acto) {
        return serie().begin(programa.getId(), decision, vigente, motivo, ejecucion, acto);
    }

    /** Publishes what was proved: from here on the database refuses every change of the version. */
    public void publish(VersionEmergente version, String sha256, Acto acto) {
        serie().publish(version.id(), sha256, acto);
    }

    /** Keeps what went wrong; the version stays unpublished and the next run takes it up again. */
    public void fail(VersionEmergente version, String fallo) {
        serie().fail(version.id(), fallo);
    }

    /** The kept document of a version for a part of the organisation: empty for the nation, else an entidad or a plantel. */
    public Optional<Impreso> document(VersionEmergente version, String alcance, Formato formato) {
        return serie().document(version.id(), alcance, formato);
    }

    /** Keeps a document unless one is kept already; the first one stays. */
    public void keep(VersionEmergente version, String alcance, Formato formato, Impreso impreso, Acto acto) {
        serie().keep(version.id(), alcance, formato, impreso, acto);
    }

    /** Programmes whose report can be made now. */
    public List<PorInformar> ready() {
        List<?> rows = em.createNativeQuery(POR_HACER).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(r -> new PorInformar(r[0].toString(), r[1].toString()))
                .toList();
    }

    private SerieInformes serie() {
        return new SerieInformes(em, "informe_emergente", "emergente_id");
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
