package mx.edu.conalep.compromisosocial.convenio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.Folio;

/**
 * The public versions in force, whoever asks, in plain statements that read only what is published: a search must not tell whether a
 * word stands in what is reserved.
 */
@Dependent
public class ConveniosPublicados {
    private static final String FROM = " from convenio_publico v join convenio c on c.id = v.convenio_id"
            + " left join entidad e on e.clave = c.entidad where v.estado = 'APROBADA'";
    private static final String COLUMNAS =
            "select c.folio, c.entidad, e.estado, coalesce(v.objeto, c.objeto), c.vigencia_inicio, c.fin, c.terminado_el,"
                    + " c.estado, v.paginas, v.tamano, v.sha256, (select json_object('partes',"
                    + " json_arrayagg(if(p.tipo = 'PERSONA_FISICA', null, p.nombre) order by p.orden))"
                    + " from convenio_parte p where p.convenio_id = c.id)";
    private static final String WORD =
            "(coalesce(v.objeto, c.objeto) collate utf8mb4_unicode_ci like ? escape '!' or exists (select 1"
                    + " from convenio_parte p where p.convenio_id = c.id and p.tipo <> 'PERSONA_FISICA'"
                    + " and p.nombre collate utf8mb4_unicode_ci like ? escape '!'))";
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int WORDS = 10;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * What is asked for.
     *
     * @param entidad its key; null for any
     * @param vigencia how it stands; null for anyhow
     * @param texto a folio, or words of the object and of the parties' names; null for any
     */
    public Publicados of(String entidad, CondicionVigencia vigencia, String texto) {
        return new Publicados(em, entidad, vigencia, texto);
    }

    /** The entidades of which something is published: key and name of the state, by name. */
    @SuppressWarnings("unchecked")
    public List<Object[]> entidades() {
        return em.createNativeQuery(
                        "select distinct e.clave, e.estado" + FROM + " and e.clave is not null order by e.estado")
                .getResultList();
    }

    /** One question with its conditions; made anew each time, as a pooled bean keeps this class. */
    public static final class Publicados {
        private final EntityManager em;
        private final Condiciones where = new Condiciones(FROM, List.of());

        private Publicados(EntityManager em, String entidad, CondicionVigencia vigencia, String texto) {
            this.em = em;
            if (entidad != null) {
                where.and("c.entidad = ?", List.of(entidad));
            }
            if (vigencia != null) {
                where.and(vigencia.sql(), vigencia.valores());
            }
            search(texto == null ? "" : texto.strip());
        }

        private void search(String texto) {
            if (Folio.isWellFormed(texto)) {
                where.and("c.folio = ?", List.of(texto));
                return;
            }
            BLANK.splitAsStream(texto)
                    .filter(word -> !word.isEmpty())
                    .limit(WORDS)
                    .forEach(word -> {
                        String part = Condiciones.containing(word);
                        where.and(WORD, List.of(part, part));
                    });
        }

        /** How many there are. */
        public long count() {
            return where.number(em, "select count(*)" + where.sql());
        }

        /**
         * Rows, the newest folio first: folio, entidad, its state, object, first and last day, day of an early end, state, pages,
         * bytes, hash, and the parties as {@code {"partes": [name, or null of a natural person]}}.
         */
        @SuppressWarnings("unchecked")
        public List<Object[]> rows(int skip, int take) {
            return where.bind(em, COLUMNAS + where.sql() + " order by c.folio desc limit " + take + " offset " + skip)
                    .getResultList();
        }
    }
}
