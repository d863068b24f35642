package mx.edu.conalep.compromisosocial.emergente.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** Who a candidate is, apart from everything that is counted: read by his plantel alone, and each time on the record (R25). */
@Entity
@Table(name = "emergente_identidad")
public class IdentidadCandidato {
    @Id
    @Column(name = "candidato_id")
    private Long candidatoId;

    @Column(name = "emergente_id")
    private Long emergenteId;

    private String plantel;
    private String matricula;
    private String iniciales;

    @Column(name = "aviso_version")
    private String avisoVersion;

    @Column(name = "aviso_en")
    private Instant avisoEn;

    @Column(name = "aviso_por")
    private String avisoPor;

    @Column(name = "retirada_en")
    private Instant retiradaEn;

    @Version
    private int version;

    protected IdentidadCandidato() {
        // for JPA
    }

    /**
     * Of a candidate whose row is written.
     *
     * @param datos checked by {@link DatosCandidato#check}
     */
    public IdentidadCandidato(CandidatoEmergente candidato, Long emergenteId, DatosCandidato datos, Acto acto) {
        this.candidatoId = candidato.getId();
        this.emergenteId = emergenteId;
        this.plantel = candidato.getPlantel();
        write(datos, acto);
    }

    /**
     * Replaces it. That he got the notice of privacy is kept with its version, when and by whom it was confirmed: the first time, again when
     * another version is in force, and again when it tells somebody else now, of whom nothing was confirmed before (R25).
     *
     * @param datos checked by {@link DatosCandidato#check}: they confirm the notice for the student whom they name
     * @return whether it tells somebody else now
     */
    public boolean write(DatosCandidato datos, Acto acto) {
        boolean otro =
                !datos.matricula().equals(matricula) || !datos.iniciales().equals(iniciales);
        matricula = datos.matricula();
        iniciales = datos.iniciales();
        if (otro || !AvisoPrivacidad.VIGENTE.equals(avisoVersion)) {
            avisoVersion = AvisoPrivacidad.VIGENTE;
            avisoEn = acto.en();
            avisoPor = acto.usuario();
        }
        return otro;
    }

    /** Its candidate was withdrawn: another one may have his matrícula. */
    public void withdraw(Acto acto) {
        retiradaEn = acto.en();
    }

    /** Whether its candidate stands. */
    public boolean isVigente() {
        return retiradaEn == null;
    }

    public Long getCandidatoId() {
        return candidatoId;
    }

    /** Version of the notice of privacy that he got; null of those captured before it was kept. */
    public String getAvisoVersion() {
        return avisoVersion;
    }

    public Instant getAvisoEn() {
        return avisoEn;
    }

    /** Who confirmed that he got it; null of those captured before it was kept. */
    public String getAvisoPor() {
        return avisoPor;
    }

    public String getMatricula() {
        return matricula;
    }

    public String getIniciales() {
        return iniciales;
    }
}
