package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.MetaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
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
 * The steps of the job {@code informe-colecta} (R14): begin, snapshot, sums, publication. Each is one transaction that holds the
 * colecta's row, so that no counter-entry comes in between, and is idempotent: after a crash it is simply done again. Only the execution
 * that began a version, or took it over, writes it. What is not validated counts nowhere, and what is missing is not zero.
 */
@Gated
@Stateless
public class ElaboracionInformeService {
    @Inject
    private ColectaRepository colectas;

    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    @Inject
    private PublicacionInforme publicacion;

    @Inject
    private Clock clock;

    /**
     * Opens the next version of a colecta's report, or takes up the unfinished one for this execution.
     *
     * @param motivo why it is made again; null for the first version
     * @param ejecucion execution that will write it
     * @throws RuleViolationException while the colecta is not closed, or without a reason when something changed since the version in force
     */
    @Permit(roles = Rol.SISTEMA, action = "colecta.informe.abrir", write = true)
    public AperturaInforme begin(String folio, String motivo, long ejecucion) {
        Colecta colecta = lock(folio);
        PoliticaInforme.Hechos hechos = publicacion.facts(colecta);
        RuleViolationException.throwIfAny(PoliticaInforme.violations(hechos, motivo));
        AperturaInforme apertura = versiones.begin(
                colecta.getId(),
                PoliticaInforme.decide(hechos),
                hechos.vigente(),
                motivo,
                ejecucion,
                ActoActual.at(clock));
        Rastro.detalle(apertura.decision() + " v" + apertura.version());
        return apertura;
    }

    /**
     * Freezes how planteles answered, each contribution, the deliveries and the goal.
     *
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "colecta.informe.instantanea")
    public void snapshot(String folio, long ejecucion) {
        Colecta colecta = lock(folio);
        contenidos.freeze(
                open(colecta, ejecucion),
                colecta,
                MetaInforme.of(colecta.datos().metas()));
    }

    /**
     * Adds up planteles, entidades and nation.
     *
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "colecta.informe.sumas")
    public void addUp(String folio, long ejecucion) {
        contenidos.addUp(open(lock(folio), ejecucion));
    }

    /**
     * Computes every total again from the records, and only when all agree publishes the version with its documents and marks the colecta
     * INFORMADA. Done again after it succeeded, it changes nothing; after it found a difference, it freezes the version again first.
     *
     * @return the published version
     * @throws DescuadreException naming the first figure that does not agree; the version is marked FALLIDA and nothing is published
     * @throws ConflictException when the execution may not write the version
     */
    @Permit(roles = Rol.SISTEMA, action = "colecta.informe.publicar", write = true)
    public VersionInforme publish(String folio, long ejecucion) {
        Colecta colecta = lock(folio);
        return versiones
                .publishedBy(colecta.getId(), ejecucion)
                .orElseGet(() -> publish(colecta, open(colecta, ejecucion)));
    }

    private VersionInforme publish(Colecta colecta, VersionInforme version) {
        Acto acto = ActoActual.at(clock);
        publicacion.renew(colecta, version);
        Publicada<VersionInforme> hecha = publicacion.publish(colecta, version, acto);
        if (colecta.getEstado() == EstadoColecta.CERRADA) {
            colectas.add(colecta.report(acto));
        }
        hecha.rastro().forEach(Rastro::detalle);
        return hecha.version();
    }

    private Colecta lock(String folio) {
        Colecta colecta = colectas.lock(new Folio(folio).valor(), AmbitoColecta.all())
                .orElseThrow(() -> new NotFoundException("colecta.notFound", folio));
        Rastro.objeto(colecta.getFolio());
        return colecta;
    }

    private VersionInforme open(Colecta colecta, long ejecucion) {
        return versiones.open(colecta.getId(), colecta.getFolio(), ejecucion);
    }
}
