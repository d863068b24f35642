package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PoliticaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AmbitoEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.ContenidoEmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.informe.AperturaInforme;
import mx.edu.conalep.compromisosocial.shared.informe.Publicada;

/**
 * The steps of the job {@code informe-emergente} (R14): begin, snapshot, sums, publication. Each is one transaction that holds the
 * programme's row, so that nothing is delivered or taken back in between, and is idempotent: after a crash it is simply done again. Only
 * the execution that began a version, or took it over, writes it. No step reads who a student is (R25).
 */
@Gated
@Stateless
public class ElaboracionEmergenteService {
    @Inject
    private EmergenteRepository programas;

    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private ContenidoEmergenteRepository contenidos;

    @Inject
    private PublicacionEmergente publicacion;

    @Inject
    private AsignacionRepository asignaciones;

    @Inject
    private HechosEmergente hechos;

    @Inject
    private Clock clock;

    /**
     * Opens the next version of a programme's report, or takes up the unfinished one for this execution.
     *
     * @param motivo why it is made again; null for the first version
     * @param ejecucion execution that will write it
     * @throws RuleViolationException while the programme is not closed, something approved is left to deliver, or without a reason when
     *     something changed since the version in force
     */
    @Permit(roles = Rol.SISTEMA, action = "emergente.informe.abrir", write = true)
    public AperturaInforme begin(String folio, String motivo, long ejecucion) {
        ProgramaEmergente programa = lock(folio);
        PoliticaEmergente.Hechos facts = hechos.of(programa);
        RuleViolationException.throwIfAny(PoliticaEmergente.violations(facts, motivo));
        AperturaInforme apertura = versiones.begin(
                programa.getId(),
                PoliticaEmergente.decide(facts),
                facts.vigente(),
                motivo,
                ejecucion,
                ActoActual.at(clock));
        Rastro.detalle(apertura.decision() + " v" + apertura.version());
        return apertura;
    }

    /**
     * Freezes counts and goods of each plantel.
     *
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "emergente.informe.instantanea")
    public void snapshot(String folio, long ejecucion) {
        ProgramaEmergente programa = lock(folio);
        contenidos.freeze(open(programa, ejecucion), programa);
    }

    /**
     * Adds up entidades and nation.
     *
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "emergente.informe.sumas")
    public void addUp(String folio, long ejecucion) {
        contenidos.addUp(open(lock(folio), ejecucion));
    }

    /**
     * Computes every total again from the records, and only when all agree publishes the version with its documents and marks the
     * programme INFORMADA. Done again after it succeeded, it changes nothing; after it found a difference, it freezes the version again first.
     *
     * @return the published version
     * @throws DescuadreException naming the first figure that does not agree; the version is marked FALLIDA and nothing is published
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "emergente.informe.publicar", write = true)
    public VersionEmergente publish(String folio, long ejecucion) {
        ProgramaEmergente programa = lock(folio);
        return versiones
                .publishedBy(programa.getId(), ejecucion)
                .orElseGet(() -> publish(programa, open(programa, ejecucion)));
    }

    private VersionEmergente publish(ProgramaEmergente programa, VersionEmergente version) {
        Acto acto = ActoActual.at(clock);
        if (versiones.isFailed(version)) {
            contenidos.freeze(version, programa);
            contenidos.addUp(version);
        }
        Publicada<VersionEmergente> hecha = publicacion.publish(programa, version, acto);
        if (programa.getEstado() == EstadoColecta.CERRADA) {
            LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
            programas.add(programa.report(asignaciones.pending(programa), hoy, acto));
        }
        hecha.rastro().forEach(Rastro::detalle);
        return hecha.version();
    }

    private ProgramaEmergente lock(String folio) {
        ProgramaEmergente programa = programas
                .lock(new Folio(folio).valor(), AmbitoEmergente.all())
                .orElseThrow(() -> new NotFoundException("emergente.notFound", folio));
        Rastro.objeto(programa.getFolio());
        return programa;
    }

    private VersionEmergente open(ProgramaEmergente programa, long ejecucion) {
        return versiones.open(programa.getId(), programa.getFolio(), ejecucion);
    }
}
