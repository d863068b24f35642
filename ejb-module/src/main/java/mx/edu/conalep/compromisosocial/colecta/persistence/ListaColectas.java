package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Condiciones;

/** Rows of the list of colectas in one plain statement, by scope. */
@Dependent
public class ListaColectas {
    private static final String LIKE = " like ? escape '!'";
    private static final String TEXTO = "(co.causa collate utf8mb4_unicode_ci" + LIKE
            + " or co.aliado collate utf8mb4_unicode_ci" + LIKE
            + " or convert(co.folio using utf8mb4) collate utf8mb4_unicode_ci" + LIKE + ")";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoColecta ambito) {
        return new Lista(em, ambito);
    }

    /** One list with its conditions; made anew for each question, as a pooled bean keeps this class. */
    public static final class Lista {
        private final EntityManager em;
        private final Condiciones where;

        private Lista(EntityManager em, AmbitoColecta ambito) {
            this.em = em;
            this.where = new Condiciones(ambito.sql(), ambito.valores());
        }

        /** Those of a state; null means any. */
        public Lista in(EstadoColecta estado) {
            if (estado != null) {
                where.and("co.estado = ?", List.of(estado.name()));
            }
            return this;
        }

        /** Those whose cause, ally or folio contains a text, case and accents aside; blank means any. */
        public Lista search(String texto) {
            if (texto != null && !texto.isBlank()) {
                String pattern = Condiciones.containing(texto);
                where.and(TEXTO, List.of(pattern, pattern, pattern));
            }
            return this;
        }

        /** How many there are. */
        public long count() {
            return where.number(em, "select count(*) from colecta co where " + where.sql());
        }

        /** Rows, newest first: folio, state, cause, ally, convenio, first and last day, version. */
        @SuppressWarnings("unchecked")
        public List<Object[]> rows(int skip, int take) {
            return where.bind(
                            em,
                            "select co.folio, co.estado, co.causa, co.aliado, co.convenio, co.inicio, co.cierre, co.version"
                                    + " from colecta co where " + where.sql() + " order by co.id desc limit " + take
                                    + " offset "
                                    + skip)
                    .getResultList();
        }
    }
}
