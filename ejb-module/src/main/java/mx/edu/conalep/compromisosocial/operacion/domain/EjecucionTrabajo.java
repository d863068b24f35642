package mx.edu.conalep.compromisosocial.operacion.domain;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.ConflictException;

/**
 * One execution of a job, from its start to its end over all its restarts. Invariant: it holds its unique key exactly
 * while it runs, so that the database refuses a second writer.
 */
@Entity
@Cacheable(false)
@Table(name = "ejecucion_trabajo")
public class EjecucionTrabajo {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String trabajo;

    private String parametros;

    @Enumerated(EnumType.STRING)
    private EstadoEjecucion estado;

    /** Kept by the job itself with an UPDATE of its own, so that it never collides with the version. */
    @Column(insertable = false, updatable = false)
    private int avance;

    @Column(name = "clave_unica")
    private String claveUnica;

    @Column(name = "ejecucion_jbatch")
    private Long ejecucionJbatch;

    private boolean lanzada;

    private String nodo;

    @Column(name = "iniciada_por")
    private String iniciadaPor;

    private Instant inicio;

    private Instant fin;

    private int reinicios;

    @Version
    private int version;

    /** For JPA only. */
    protected EjecucionTrabajo() {
        // filled by the provider
    }

    /**
     * A new execution, running from now.
     *
     * @param trabajo    the job
     * @param parametros its checked parameters as JSON
     * @param claveUnica the key of which one execution may run at a time
     * @param nodo       the server that will run it
     * @param usuario    who asked for it
     * @param ahora      the instant of the request
     */
    public EjecucionTrabajo(
            Trabajo trabajo, String parametros, String claveUnica, String nodo, String usuario, Instant ahora) {
        this.trabajo = trabajo.nombre();
        this.parametros = parametros;
        this.claveUnica = claveUnica;
        this.nodo = nodo;
        this.iniciadaPor = usuario;
        this.inicio = ahora;
        this.estado = EstadoEjecucion.EN_CURSO;
    }

    /**
     * Notes that the batch runtime took it.
     *
     * @param ejecucion its execution in the repository of Jakarta Batch
     */
    public void launched(long ejecucion) {
        this.ejecucionJbatch = ejecucion;
        this.lanzada = true;
    }

    /**
     * Ends it and releases its unique key.
     *
     * @param resultado how it ended
     * @param ahora     when
     * @throws ConflictException when it was not running
     */
    public void finish(EstadoEjecucion resultado, Instant ahora) {
        moveTo(resultado);
        this.fin = ahora;
        this.claveUnica = null;
    }

    /**
     * Puts it to run again, taking its unique key back.
     *
     * @param clave    the unique key
     * @param unNodo   the server that will run it
     * @throws ConflictException when its state does not allow it
     */
    public void resume(String clave, String unNodo) {
        moveTo(EstadoEjecucion.EN_CURSO);
        takeOver(unNodo);
        this.claveUnica = clave;
        this.fin = null;
    }

    /**
     * Hands a running execution whose server died to another server.
     *
     * @param unNodo the server that goes on with it
     */
    public void takeOver(String unNodo) {
        this.nodo = unNodo;
        this.lanzada = false;
        this.reinicios++;
    }

    private void moveTo(EstadoEjecucion next) {
        if (!estado.canMoveTo(next)) {
            throw new ConflictException("operacion.estado.illegal", id, estado, next);
        }
        this.estado = next;
    }

    public Long getId() {
        return id;
    }

    public String getTrabajo() {
        return trabajo;
    }

    /** @return the checked parameters as a JSON object of texts */
    public String getParametros() {
        return parametros;
    }

    public EstadoEjecucion getEstado() {
        return estado;
    }

    /** @return progress, 0 to 100 */
    public int getAvance() {
        return avance;
    }

    /** @return the last execution in the repository of Jakarta Batch, or null when it has not been launched */
    public Long getEjecucionJbatch() {
        return ejecucionJbatch;
    }

    /** @return true once the batch runtime took it, since its start or its last restart */
    public boolean isLanzada() {
        return lanzada;
    }

    public String getNodo() {
        return nodo;
    }

    public String getIniciadaPor() {
        return iniciadaPor;
    }

    public Instant getInicio() {
        return inicio;
    }

    public Instant getFin() {
        return fin;
    }

    public int getReinicios() {
        return reinicios;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EjecucionTrabajo that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return EjecucionTrabajo.class.hashCode();
    }
}
