package mx.edu.conalep.compromisosocial.seguridad.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Usuario;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Queries on users and on the tokens that they hold. */
@Dependent
public class UsuarioRepository {

    private static final String FILTER = " from Usuario u where " + holds("u.usuario") + " or " + holds("u.nombre");

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * One user by his login name, letter by letter: the database also finds a name that only sorts alike (signs that are not seen, wide
     * letters), and he who answers to several names is locked under none of them.
     */
    public Optional<Usuario> find(String usuario) {
        return Optional.ofNullable(em.find(Usuario.class, usuario))
                .filter(u -> u.getUsuario().equals(usuario));
    }

    /** Those of some login names who exist, with their roles: two statements however many. Letter by letter, as {@link #find}. */
    public List<Usuario> findAll(Collection<String> usuarios) {
        if (usuarios.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select u from Usuario u where u.usuario in :usuarios", Usuario.class)
                .setParameter("usuarios", usuarios)
                .setHint("eclipselink.batch", "u.roles")
                .getResultStream()
                .filter(u -> usuarios.contains(u.getUsuario()))
                .toList();
    }

    /** Users whose login or shown name holds a text, accents and capitals apart, by login name. */
    public List<Usuario> list(String texto, PageRequest page) {
        return em.createQuery("select u" + FILTER + " order by u.usuario", Usuario.class)
                .setParameter("texto", pattern(texto))
                .setHint("eclipselink.batch", "u.roles")
                .setFirstResult(page.offset())
                .setMaxResults(page.tamano())
                .getResultList();
    }

    /** How many users {@link #list} finds in all. */
    public long count(String texto) {
        return em.createQuery("select count(u)" + FILTER, Long.class)
                .setParameter("texto", pattern(texto))
                .getSingleResult();
    }

    /** Who may enter and has a role, by shown name. */
    public List<Usuario> active(Rol rol) {
        return em.createQuery(
                        "select u from Usuario u where u.activo = true and :rol member of u.roles order by u.nombre",
                        Usuario.class)
                .setParameter("rol", rol)
                .setHint("eclipselink.batch", "u.roles")
                .getResultList();
    }

    /** Who may enter, with their roles, by login name. */
    public List<Usuario> active() {
        return em.createQuery("select u from Usuario u where u.activo = true order by u.usuario", Usuario.class)
                .setHint("eclipselink.batch", "u.roles")
                .getResultList();
    }

    /** Whether there is a plantel of that key. */
    public boolean plantelExists(String clave) {
        return exists("select clave from plantel where clave = ?", clave);
    }

    /** Whether there is an entidad of that key. */
    public boolean entidadExists(String clave) {
        return exists("select clave from entidad where clave = ?", clave);
    }

    /** The owner of an unexpired token whose seal is still his, when he may enter. */
    public Optional<Usuario> ownerOfToken(String huella, Instant ahora) {
        return em.createQuery(
                        "select u from SesionApi s, Usuario u left join fetch u.roles where s.huella = :huella and s.expiraEn > :ahora"
                                + " and u.usuario = s.usuario and u.sello = s.sello and u.activo = true",
                        Usuario.class)
                .setParameter("huella", huella)
                .setParameter("ahora", ahora)
                .getResultStream()
                .findFirst();
    }

    /** The seal of a user who may enter, or empty. */
    public Optional<String> selloOf(String usuario) {
        return em.createQuery(
                        "select u.sello from Usuario u where u.usuario = :usuario and u.activo = true", String.class)
                .setParameter("usuario", usuario)
                .getResultStream()
                .findFirst();
    }

    /** Removes a token; answers whether there was one. */
    public boolean removeToken(String huella) {
        return em.createQuery("delete from SesionApi s where s.huella = :huella")
                        .setParameter("huella", huella)
                        .executeUpdate()
                > 0;
    }

    /** Removes the tokens that have expired. */
    public int removeExpired(Instant ahora) {
        return em.createQuery("delete from SesionApi s where s.expiraEn <= :ahora")
                .setParameter("ahora", ahora)
                .executeUpdate();
    }

    /** Whether there is nobody at all. */
    public boolean isEmpty() {
        return em.createQuery("select count(u) from Usuario u", Long.class).getSingleResult() == 0;
    }

    /** Keeps something new. */
    public void add(Object entity) {
        em.persist(entity);
    }

    /** Writes out what is pending, so that what the database refuses is known now. */
    public void flush() {
        em.flush();
    }

    private boolean exists(String sql, String clave) {
        return em.createNativeQuery(sql).setParameter(1, clave).getResultList().contains(clave);
    }

    /** Whether a field holds the text; accents and capitals do not count. */
    private static String holds(String field) {
        return "SQL('?" + Condiciones.SIN_ACENTOS + "', " + field + ") like :texto escape '!'";
    }

    private static String pattern(String texto) {
        return Condiciones.containing(texto == null ? "" : texto);
    }
}
