package mx.edu.conalep.compromisosocial.emergente.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collections;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** Rows of the list of programmes in one plain statement, by scope. */
@Dependent
public class ListaEmergentes {
    private static final String LIKE = " collate utf8mb4_unicode_ci like ? escape '!'";
    private static final String TEXTO =
            "(pe.causa" + LIKE + " or pe.peticion" + LIKE + " or pe.solicitante" + LIKE + ")";
    private static final String TEXTO_O_FOLIO = "(" + TEXTO + " or convert(pe.folio using utf8mb4)" + LIKE + ")";

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /** Begins a list inside a scope. */
    public Lista of(AmbitoEmergente ambito) {
        return new Lista(em, ambito);
    }

    /** One list: its conditions live no longer than it does. */
    public static final class Lista {
        private final EntityManager em;
        private final Condiciones where;

        private Lista(EntityManager em, AmbitoEmergente ambito) {
            this.em = em;
            this.where = new Condiciones(ambito.sql(), ambito.valores());
        }

        /** Those of a state; null means any. */
        public Lista in(EstadoColecta estado) {
            if (estado != null) {
                where.and("pe.estado = ?", List.of(estado.name()));
            }
            return this;
        }

        /** Those whose cause, request, requester or folio contains a text, case and accents aside; blank means any. */
        public Lista search(String texto) {
            if (texto != null && !texto.isBlank()) {
                String pattern = Condiciones.containing(texto);
                boolean folio = Folio.mayContain(texto);
                where.and(folio ? TEXTO_O_FOLIO : TEXTO, Collections.nCopies(folio ? 4 : 3, pattern));
            }
            return this;
        }

        /** How many there are. */
        public long count() {
            return where.number(em, "select count(*) from emergente pe where " + where.sql());
        }

        /** Rows, newest first: folio, state, cause, requester, first and last day, unit of the author, version. */
        @SuppressWarnings("unchecked")
        public List<Object[]> rows(int skip, int take) {
            return where.bind(
                            em,
                            "select pe.folio, pe.estado, pe.causa, pe.solicitante, pe.inicio, pe.fin,"
                                    + " coalesce(pe.autor_plantel, pe.autor_entidad), pe.version from emergente pe where "
                                    + where.sql() + " order by pe.id desc limit " + take + " offset " + skip)
                    .getResultList();
        }
    }
}
