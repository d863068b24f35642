package mx.edu.conalep.compromisosocial.derivado.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Condiciones;

/** Commitments of signed convenios that are still to be fulfilled, as the board of convenios counts them ({@link SqlConvenio}). */
@Dependent
public class CompromisosDao {
    private static final String FROM = " from convenio_compromiso k join convenio c on c.id = k.convenio_id"
            + " left join convenio_parte p on p.convenio_id = c.id and p.orden = k.parte"
            + " left join entidad e on e.clave = c.entidad where ";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** The conditions of a question, to which filters are added: those of the scope's convenios. */
    public Condiciones pending(Ambito ambito) {
        return new Condiciones(
                ambito.condition("c").replace(":ambito", "?") + " and " + SqlConvenio.PENDIENTES,
                ambito.parameter() == null ? List.of() : List.of(ambito.parameter()));
    }

    /** How many there are. */
    public long count(Condiciones where) {
        return where.number(em, "select count(*)" + FROM + where.sql());
    }

    /**
     * Rows, the first to fall due first: folio or file number, reach, entidad, name of its state, number, text, number and name of the
     * party, last day.
     */
    @SuppressWarnings("unchecked")
    public List<Object[]> rows(Condiciones where, int skip, int take) {
        return where.bind(
                        em,
                        "select coalesce(c.folio, c.expediente), c.alcance, c.entidad, e.estado, k.orden, k.descripcion,"
                                + " k.parte, p.nombre, k.vence" + FROM + where.sql()
                                + " order by k.vence, c.id, k.orden limit " + take + " offset " + skip)
                .getResultList();
    }
}
