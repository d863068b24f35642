package mx.edu.conalep.compromisosocial.consolidacion.service;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SSI;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.VINCULACION_ENTIDAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Emision;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Presentacion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Sello;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.InformeRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.InformeRepository.Guardado;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.shared.informe.DocumentoInforme;

/**
 * The report for the Junta Directiva (R24): made once from a published version and kept, so that it never differs when it is
 * asked for again; issued by the DVS; its presentation recorded by the SSI. Who sees the nation gets the national report, an
 * entidad the extract of its own part.
 */
@Gated
@Stateless
public class InformeService {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    @Inject
    private ConsolidacionRepository versiones;

    @Inject
    private InformeRepository informes;

    @Inject
    private Redaccion redaccion;

    @Inject
    private PeriodoService periodos;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private Clock clock;

    /**
     * The report of a version as far as the reader sees; the first one who asks has it made and kept.
     *
     * @param version null for the version in force
     * @throws NotFoundException when the quarter has no such version
     */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "informe.descargar")
    public DocumentoInforme open(Trimestre periodo, Integer version, Formato formato) {
        Consolidacion vigente = published(periodo, version);
        Guardado informe = kept(vigente, ActorActual.get().ambito(), formato);
        String part = ActorActual.get().ambito().isNacional()
                ? ""
                : "-" + ActorActual.get().ambito().parameter();
        String name = "informe-compromiso-social-" + periodo.clave() + "-v" + vigente.version() + part + "."
                + formato.extension();
        return new DocumentoInforme(name, formato.mime(), informe.sha256(), informe.contenido());
    }

    /**
     * Issues the report of the version in force: makes both forms and moves the quarter to INFORMADO. Done again, it changes
     * nothing.
     *
     * @throws NotFoundException when nothing is published
     */
    @Permit(roles = DVS, action = "informe.emitir", write = true)
    public Emision issue(Trimestre periodo) {
        Consolidacion vigente = published(periodo, null);
        Rastro.objeto(periodo.clave());
        Optional<Emision> before = informes.emision(vigente.id());
        if (before.isPresent()) {
            return before.get();
        }
        for (Formato formato : Formato.values()) {
            Rastro.detalle(formato + " sha256="
                    + kept(vigente, Ambito.nacional(), formato).sha256());
        }
        Emision emision = new Emision(
                periodos.find(periodo).informeVence(),
                clock.instant(),
                ActorActual.get().usuario());
        informes.issue(vigente.id(), emision.vence(), sello());
        movimientos.markReported(periodo);
        Rastro.detalle("v" + vigente.version() + (emision.isEnPlazo() ? " en plazo" : " fuera de plazo"));
        return emision;
    }

    /**
     * Records the presentation of the version in force to the Junta Directiva and moves the quarter to PRESENTADO.
     *
     * @param fecha day of the session
     * @throws RuleViolationException when the data breaks a rule
     * @throws ConflictException when the report is not issued yet, or its presentation is recorded already
     */
    @Permit(roles = SSI, action = "informe.presentar", write = true)
    public Presentacion present(Trimestre periodo, String sesion, LocalDate fecha, String acuerdo) {
        Consolidacion vigente = published(periodo, null);
        Rastro.objeto(periodo.clave());
        if (informes.emision(vigente.id()).isEmpty()) {
            throw new ConflictException("consolidacion.presentacion.notIssued", periodo.clave(), vigente.version());
        }
        if (informes.presentacion(vigente.id()).isPresent()) {
            throw new ConflictException("consolidacion.presentacion.recorded", periodo.clave(), vigente.version());
        }
        Presentacion presentacion = Presentacion.of(
                sesion,
                fecha,
                acuerdo,
                LocalDate.ofInstant(clock.instant(), NACIONAL),
                LocalDate.ofInstant(vigente.publicadaEn(), NACIONAL),
                clock.instant(),
                ActorActual.get().usuario());
        informes.present(vigente.id(), presentacion);
        movimientos.markPresented(periodo);
        Rastro.detalle("v" + vigente.version() + " " + presentacion.fecha());
        return presentacion;
    }

    /** When the report of a version was issued, if it was. */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "informe.leer")
    public Optional<Emision> emision(Trimestre periodo, Integer version) {
        return informes.emision(published(periodo, version).id());
    }

    /** The recorded presentation of a version, if there is one. */
    @Permit(
            roles = {DVS, SSI, VINCULACION_ENTIDAD},
            action = "informe.leer")
    public Optional<Presentacion> presentacion(Trimestre periodo, Integer version) {
        return informes.presentacion(published(periodo, version).id());
    }

    private Guardado kept(Consolidacion version, Ambito ambito, Formato formato) {
        String alcance = ambito.isNacional() ? "" : ambito.entidad();
        return informes.find(version.id(), alcance, formato).orElseGet(() -> {
            informes.keep(version.id(), alcance, formato, redaccion.write(version, ambito, formato), sello());
            return informes.find(version.id(), alcance, formato).orElseThrow();
        });
    }

    private Consolidacion published(Trimestre periodo, Integer version) {
        return versiones
                .published(periodo, version)
                .orElseThrow(() -> new NotFoundException("consolidacion.version.notFound", periodo.clave()));
    }

    private Sello sello() {
        return new Sello(ActorActual.get().usuario(), clock.instant());
    }
}
