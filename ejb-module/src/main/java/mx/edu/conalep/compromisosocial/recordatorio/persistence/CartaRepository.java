package mx.edu.conalep.compromisosocial.recordatorio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.domain.EstadoCarta;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.InstantConverter;

/** Mails that were written down: what becomes of each, and what people were told. */
@Dependent
public class CartaRepository {

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Who has a mail of a date on or after a day, by login name, whatever became of it: his newest date. */
    public Map<String, LocalDate> written(LocalDate desde) {
        Map<String, LocalDate> dates = new HashMap<>();
        rows(since("select usuario, max(fecha) from recordatorio where fecha >= ?1 group by usuario", desde))
                .forEach(r -> dates.put(r[0].toString(), DiaSql.of(r[1])));
        return dates;
    }

    /** Keys of what each person was told in mails that arrived, since a day. */
    public Map<String, Set<String>> told(LocalDate desde) {
        Map<String, Set<String>> keys = new HashMap<>();
        rows(since(
                        "select a.usuario, a.clave from recordatorio_aviso a join recordatorio r on r.usuario = a.usuario"
                                + " and r.fecha = a.fecha where r.estado = 'ENVIADO' and a.fecha >= ?1",
                        desde))
                .forEach(r -> keys.computeIfAbsent(r[0].toString(), k -> new HashSet<>())
                        .add(r[1].toString()));
        return keys;
    }

    /** Gives up the mails of earlier days that did not leave; what they told is told anew. Answers how many. */
    public int supersede(LocalDate antesDe, Instant ahora) {
        return em.createNativeQuery("update recordatorio set estado = 'SUPERADO', texto = null, html = null,"
                        + " resuelto_en = ?2 where estado = 'PENDIENTE' and fecha < ?1")
                .setParameter(1, Date.valueOf(antesDe))
                .setParameter(2, InstantConverter.utc(ahora))
                .executeUpdate();
    }

    /** The mails that were being handed over when nobody does so any more. */
    public List<Carta> interrupted() {
        return read(cartas("estado = 'EN_ENVIO'"));
    }

    /** The mails that wait, of at most so many people behind a login name. */
    public List<Carta> waiting(String despues, int maximo) {
        return read(cartas("estado = 'PENDIENTE' and usuario > ?1 order by usuario, fecha limit " + maximo)
                .setParameter(1, despues));
    }

    /**
     * Moves a mail from a state to another, in one statement, so that one of several wins.
     *
     * @param detalle why, or null
     * @return whether it was in the state
     */
    public boolean move(Carta carta, EstadoCarta de, EstadoCarta a, String detalle, Instant ahora) {
        boolean ends = a.successors().isEmpty();
        return em.createNativeQuery("update recordatorio set estado = ?3, detalle = left(?4, 300),"
                                + " intentos = intentos + ?6, resuelto_en = if(?7, ?5, null),"
                                + " texto = if(?7, null, texto), html = if(?7, null, html)"
                                + " where usuario = ?1 and fecha = ?2 and estado = ?8")
                        .setParameter(1, carta.usuario())
                        .setParameter(2, Date.valueOf(carta.fecha()))
                        .setParameter(3, a.name())
                        .setParameter(4, detalle)
                        .setParameter(5, InstantConverter.utc(ahora))
                        .setParameter(6, a == EstadoCarta.EN_ENVIO ? 1 : 0)
                        .setParameter(7, ends)
                        .setParameter(8, de.name())
                        .executeUpdate()
                == 1;
    }

    /** How many mails of a date on or after a day are in each state. */
    public Map<EstadoCarta, Integer> count(LocalDate desde) {
        Map<EstadoCarta, Integer> counts = new EnumMap<>(EstadoCarta.class);
        rows(since("select estado, count(*) from recordatorio where fecha >= ?1 group by estado", desde))
                .forEach(r -> counts.put(EstadoCarta.valueOf(r[0].toString()), ((Number) r[1]).intValue()));
        return counts;
    }

    private Query cartas(String where) {
        return em.createNativeQuery("select usuario, fecha, correo, nombre, mensaje_id, asunto, texto, html, baja"
                + " from recordatorio where " + where);
    }

    private static List<Carta> read(Query query) {
        return rows(query).stream().map(CartaRepository::carta).toList();
    }

    private static Carta carta(Object[] r) {
        return new Carta(
                r[0].toString(),
                DiaSql.of(r[1]),
                r[2].toString(),
                r[3].toString(),
                r[4].toString(),
                r[5].toString(),
                text(r[6]),
                text(r[7]),
                text(r[8]));
    }

    private Query since(String sql, LocalDate desde) {
        return em.createNativeQuery(sql).setParameter(1, Date.valueOf(desde));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
