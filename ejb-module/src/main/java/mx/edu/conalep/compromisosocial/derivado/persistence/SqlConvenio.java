package mx.edu.conalep.compromisosocial.derivado.persistence;

/** Conditions on convenios that the board and the lists behind it share, so that each count is the length of its list. */
final class SqlConvenio {

    /** Commitments {@code k} of {@code c} that are to be fulfilled: it is signed, and renews nothing that was ended meanwhile (R19). */
    static final String PENDIENTES = "k.estado = 'PENDIENTE' and c.estado in ('SUSCRITO', 'REGISTRADO') and not exists"
            + " (select 1 from convenio o where o.id = c.origen_id and o.estado = 'TERMINADO')";

    /**
     * Joins {@code m}, what is not registered and goes no further (R19): an addendum whose first convenio was ended, what was found good and
     * not signed by its last day (or that of the first one), and whose place another draft takes. {@code m.id} is null of all others. Found
     * from those few, so that the rows of {@code c} are counted inside their index. {@code ?1} is today.
     */
    static final String DETENIDOS = " left join (select a.id from convenio o join convenio a on a.origen_id = o.id"
            + " where a.folio is null and (o.estado = 'TERMINADO' or a.estado = 'DICTAMINADO' and o.fin < ?1)"
            + " union select d.id from convenio d where d.estado = 'DICTAMINADO' and d.origen_id is null and d.fin < ?1"
            + " union select s.sustituye_id from convenio s where s.sustituye_id is not null) m on m.id = c.id ";

    private SqlConvenio() {}
}
