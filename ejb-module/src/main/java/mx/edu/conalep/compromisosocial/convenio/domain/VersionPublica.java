package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * A public version of a registered convenio (Art. 21 IV): made of rendered pages with the reserved areas blackened, approved by a
 * second person.
 */
@Entity
@Table(name = "convenio_publico")
public class VersionPublica {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int numero;

    @Enumerated(EnumType.STRING)
    private EstadoPublico estado = EstadoPublico.PROPUESTA;

    @Column(name = "sha256_original")
    private String sha256Original;

    private String sha256;
    private long tamano;
    private int paginas;

    @OneToMany(mappedBy = "publico", cascade = CascadeType.ALL)
    @OrderBy("orden")
    private List<Marca> marcas = new ArrayList<>();

    private String objeto;

    @Column(name = "propuesta_por")
    private String propuestaPor;

    @Column(name = "propuesta_en")
    private Instant propuestaEn;

    @Column(name = "aprobada_por")
    private String aprobadaPor;

    @Column(name = "aprobada_en")
    private Instant aprobadaEn;

    @Column(name = "retirada_por")
    private String retiradaPor;

    @Column(name = "retirada_en")
    private Instant retiradaEn;

    private String motivo;

    @Version
    private int version;

    protected VersionPublica() {
        // for JPA
    }

    /**
     * A proposal.
     *
     * @param numero 1 for the first one of the convenio
     * @param original hash of the signed document that it was made from
     * @param sha256 hash of the public document
     * @param tamano its bytes
     * @param propuesta what is reserved in it
     */
    public VersionPublica(
            Convenio convenio,
            int numero,
            String original,
            String sha256,
            long tamano,
            int paginas,
            PropuestaPublica propuesta,
            Acto acto) {
        this.convenio = convenio;
        this.numero = numero;
        this.sha256Original = original;
        this.sha256 = sha256;
        this.tamano = tamano;
        this.paginas = paginas;
        propuesta.marcas().forEach(m -> marcas.add(new Marca(this, marcas.size() + 1, m)));
        this.objeto = propuesta.objeto();
        this.propuestaPor = acto.usuario();
        this.propuestaEn = acto.en();
    }

    /**
     * Lets pass who saw this version, or told none: nobody decides on pages that he has not seen.
     *
     * @param vista number of the version that the person saw, or null
     * @throws ConflictException when he saw another one
     */
    public void requireSeen(Integer vista) {
        if (vista != null && vista != numero) {
            throw new ConflictException("convenio.publico.stale", vista, convenio.getFolio(), numero);
        }
    }

    /**
     * Lets pass who read the last version before he marks another one, or told none: what somebody else reserved meanwhile is not
     * replaced unread.
     *
     * @param todas the versions of the convenio, first to last
     * @param vista number of the last version that the person read, 0 when there was none; null when he does not tell
     * @throws ConflictException when another one is the last
     */
    public static void requireLastRead(List<VersionPublica> todas, Integer vista, String folio) {
        int ultima = todas.isEmpty() ? 0 : todas.get(todas.size() - 1).getNumero();
        if (vista != null && vista != ultima) {
            throw new ConflictException("convenio.publico.otra", folio, ultima);
        }
    }

    /** A second person approves it: from here on anybody reads it. */
    public void approve(Acto acto) {
        move(EstadoPublico.APROBADA);
        if (propuestaPor.equals(acto.usuario())) {
            throw new RuleViolationException(new RuleViolation("convenio.R21_4.ownMarks", null, convenio.getFolio()));
        }
        estado = EstadoPublico.APROBADA;
        aprobadaPor = acto.usuario();
        aprobadaEn = acto.en();
    }

    /**
     * The second person sends it back to the legal area.
     *
     * @param causa what has to be marked otherwise
     */
    public void giveBack(String causa, Acto acto) {
        move(EstadoPublico.DEVUELTA);
        close(EstadoPublico.DEVUELTA, Motivo.required(causa), acto);
    }

    /** Another version takes its place. */
    public void replace(Acto acto) {
        move(EstadoPublico.RETIRADA);
        close(EstadoPublico.RETIRADA, null, acto);
    }

    /**
     * What anybody reads is withdrawn without another one in its place.
     *
     * @param causa why it may not be read any more
     */
    public void withdraw(String causa, Acto acto) {
        move(EstadoPublico.RETIRADA);
        close(EstadoPublico.RETIRADA, Motivo.required(causa), acto);
    }

    private void close(EstadoPublico target, String causa, Acto acto) {
        estado = target;
        motivo = causa;
        retiradaPor = acto.usuario();
        retiradaEn = acto.en();
    }

    private void move(EstadoPublico target) {
        if (!estado.canMoveTo(target)) {
            throw new ConflictException("convenio.publico.resolved", numero, convenio.getFolio());
        }
    }

    public Convenio getConvenio() {
        return convenio;
    }

    public int getNumero() {
        return numero;
    }

    public EstadoPublico getEstado() {
        return estado;
    }

    public String getSha256() {
        return sha256;
    }

    public String getSha256Original() {
        return sha256Original;
    }

    public long getTamano() {
        return tamano;
    }

    public int getPaginas() {
        return paginas;
    }

    /** What is reserved, in its order. */
    public List<DatosMarca> marcas() {
        return marcas.stream().map(Marca::datos).toList();
    }

    /** What the public reads as the object of the convenio: the text of this version, else the one that is written. */
    public String objetoPublico() {
        return objeto == null ? convenio.datos().objeto() : objeto;
    }

    /** The text of the object that takes the place of the written one; null for none. */
    public String getObjeto() {
        return objeto;
    }

    /** Why it was returned or withdrawn; null when another version took its place. */
    public String getMotivo() {
        return motivo;
    }

    public String getPropuestaPor() {
        return propuestaPor;
    }

    public Instant getPropuestaEn() {
        return propuestaEn;
    }

    public String getAprobadaPor() {
        return aprobadaPor;
    }

    public Instant getAprobadaEn() {
        return aprobadaEn;
    }

    /** Who returned, replaced or withdrew it. */
    public String getRetiradaPor() {
        return retiradaPor;
    }

    public Instant getRetiradaEn() {
        return retiradaEn;
    }
}
