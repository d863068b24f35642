package mx.edu.conalep.compromisosocial.emergente.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * A student who may receive donations in kind, as a number with answers; who he is stands in {@link IdentidadCandidato}. His answers stay as
 * they are while a choice that stands rests on them. Who is withdrawn stays on record, without a place.
 */
@Entity
@Table(name = "emergente_candidato")
public class CandidatoEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    private String plantel;
    private String entidad;
    private int numero;

    @ElementCollection
    @CollectionTable(name = "emergente_respuesta", joinColumns = @JoinColumn(name = "candidato_id"))
    @MapKeyColumn(name = "criterio")
    @Column(name = "valor")
    private Map<Integer, Integer> respuestas = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "emergente_candidato_autor", joinColumns = @JoinColumn(name = "candidato_id"))
    @Column(name = "usuario")
    private Set<String> autores = new HashSet<>();

    @Column(name = "capturado_en")
    private Instant capturadoEn;

    @Column(name = "modificado_en")
    private Instant modificadoEn;

    @Column(name = "motivo_retiro")
    private String motivoRetiro;

    @Column(name = "retirado_por")
    private String retiradoPor;

    @Column(name = "retirado_en")
    private Instant retiradoEn;

    @Version
    private int version;

    protected CandidatoEmergente() {
        // for JPA
    }

    /**
     * A captured candidate.
     *
     * @param numero his number within the programme and plantel, from 1
     * @param respuestas checked by {@link DatosCandidato#check}
     */
    public CandidatoEmergente(
            ProgramaEmergente programa,
            String plantel,
            String entidad,
            int numero,
            List<Integer> respuestas,
            Acto acto) {
        this.programa = programa;
        this.plantel = plantel;
        this.entidad = entidad;
        this.numero = numero;
        this.capturadoEn = acto.en();
        answer(respuestas, acto);
    }

    /** Replaces his answers; what else is corrected with them makes a new version too. */
    public void answer(List<Integer> nuevas, Acto acto) {
        for (int i = 0; i < nuevas.size(); i++) {
            respuestas.put(i, nuevas.get(i));
        }
        autores.add(acto.usuario());
        modificadoEn = acto.en();
    }

    /**
     * Takes him out of the order; whoever does so does not approve a choice that he was in.
     *
     * @throws RuleViolationException without a reason
     * @throws ConflictException when he was withdrawn before
     */
    public void withdraw(String motivo, Acto acto) {
        String razon = Motivo.required(motivo);
        requireStanding();
        motivoRetiro = razon;
        retiradoPor = acto.usuario();
        retiradoEn = acto.en();
        modificadoEn = acto.en();
        autores.add(acto.usuario());
    }

    /** Who was withdrawn is neither corrected nor withdrawn again. */
    public void requireStanding() {
        if (isRetirado()) {
            throw new ConflictException("emergente.candidato.retirado", numero);
        }
    }

    public boolean isRetirado() {
        return retiradoEn != null;
    }

    /** Why he was withdrawn, for his plantel alone; null while he stands. */
    public String getMotivoRetiro() {
        return motivoRetiro;
    }

    public String getRetiradoPor() {
        return retiradoPor;
    }

    public Instant getRetiradoEn() {
        return retiradoEn;
    }

    /** His answers in the order of the criteria. */
    public List<Integer> respuestas() {
        return IntStream.range(0, respuestas.size()).mapToObj(respuestas::get).toList();
    }

    /** Who wrote his answers. */
    public Set<String> autores() {
        return Set.copyOf(autores);
    }

    public Long getId() {
        return id;
    }

    public String getPlantel() {
        return plantel;
    }

    public int getNumero() {
        return numero;
    }

    public Instant getCapturadoEn() {
        return capturadoEn;
    }

    public int getVersion() {
        return version;
    }
}
