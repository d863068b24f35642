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
    public IdentidadCandidato(CandidatoEmergente candidato, Long emergenteId, DatosCandidato datos) {
        this.candidatoId = candidato.getId();
        this.emergenteId = emergenteId;
        this.plantel = candidato.getPlantel();
        write(datos);
    }

    /** Replaces it. */
    public void write(DatosCandidato datos) {
        matricula = datos.matricula();
        iniciales = datos.iniciales();
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

    public String getMatricula() {
        return matricula;
    }

    public String getIniciales() {
        return iniciales;
    }
}
