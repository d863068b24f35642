package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** Which convenio it is, whose, and which legal area answers for it (Art. 19, 21 I): its two names and its unit. */
@MappedSuperclass
public abstract class ExpedienteConvenio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String expediente;
    private String folio;

    @Enumerated(EnumType.STRING)
    private Alcance alcance;

    private String entidad;
    private String plantel;

    @Enumerated(EnumType.STRING)
    private Revisor revisor;

    @Column(name = "creado_en")
    private Instant creadoEn;

    @Column(name = "modificado_en")
    private Instant modificadoEn;

    @Version
    private int version;

    protected ExpedienteConvenio() {
        // for JPA
    }

    ExpedienteConvenio(String expediente, Alcance alcance, String entidad, String plantel, Revisor revisor, Acto acto) {
        this.expediente = expediente;
        this.alcance = alcance;
        this.entidad = entidad;
        this.plantel = plantel;
        this.revisor = revisor;
        this.creadoEn = acto.en();
        this.modificadoEn = acto.en();
    }

    /** Gives it its yearly folio (R21.3). */
    void inscribe(String numero) {
        folio = numero;
    }

    /** Something changed in it. */
    void touch(Acto acto) {
        modificadoEn = acto.en();
    }

    /** Whether it has its yearly folio. */
    public boolean isRegistrado() {
        return folio != null;
    }

    public Long getId() {
        return id;
    }

    /** Its yearly folio once it is registered, its file number before. */
    public String getFolio() {
        return folio == null ? expediente : folio;
    }

    /** Its file number, which stays. */
    public String getExpediente() {
        return expediente;
    }

    public Alcance getAlcance() {
        return alcance;
    }

    /** Key of its entidad; null when it is national. */
    public String getEntidad() {
        return entidad;
    }

    /** Key of its plantel; null unless it is of one. */
    public String getPlantel() {
        return plantel;
    }

    public Revisor getRevisor() {
        return revisor;
    }

    /** Instant, UTC. */
    public Instant getCreadoEn() {
        return creadoEn;
    }

    /** Instant, UTC. */
    public Instant getModificadoEn() {
        return modificadoEn;
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ExpedienteConvenio c && expediente != null && expediente.equals(c.expediente);
    }

    @Override
    public int hashCode() {
        return expediente == null ? 0 : expediente.hashCode();
    }
}
