package mx.edu.conalep.compromisosocial.derivado.persistence;

/** Conditions on convenios that the board and the lists behind it share, so that each count is the length of its list. */
final class SqlConvenio {

    /** Commitments {@code k} of {@code c} that are to be fulfilled: it is signed, and renews nothing that was ended meanwhile (R19). */
    static final String PENDIENTES = "k.estado = 'PENDIENTE' and c.estado in ('SUSCRITO', 'REGISTRADO') and not exists"
            + " (select 1 from convenio o where o.id = c.origen_id and o.estado = 'TERMINADO')";

    /**
     * Joins {@code m}, an addendum on its way whose first convenio was ended: {@code m.id} is null of all others. Found from the few that
     * were ended, so that the rows of {@code c} are counted inside their index.
     */
    static final String DETENIDOS = " left join (select a.id from convenio o join convenio a on a.origen_id = o.id"
            + " where o.estado = 'TERMINADO' and a.folio is null) m on m.id = c.id ";

    private SqlConvenio() {}
}
