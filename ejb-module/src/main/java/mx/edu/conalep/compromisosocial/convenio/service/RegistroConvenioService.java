package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.DocumentoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Suscripcion;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmbitoConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;

/** Signing, registration and early end of a convenio (Art. 21 II g and III). */
@Gated
@Stateless
public class RegistroConvenioService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Sustituciones sustituciones;

    @Inject
    private ConsecutivoDao consecutivos;

    @Inject
    private FirmadoUnico unico;

    @Inject
    private Clock clock;

    /**
     * Lets pass who may take note of its signatures, before its signed document is read for him.
     *
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it renews what was ended meanwhile
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.suscribir.paginas")
    public void requireSigner(String folio) {
        convenios.findToChange(folio);
    }

    /**
     * Takes note that it was signed; the hash of the signed document goes into the trail.
     *
     * @param version as read before, or null
     * @param firma who signed, when, not before the dictamen, and where each clause stands in the signed PDF
     * @param faltas what of it does not read
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, another PDF came than the one seen, the legal area has not found it good, it is written
     *     anew, or it renews what was ended meanwhile
     * @throws RuleViolationException with everything that is missing, or when its PDF is the signed document of another convenio
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.suscribir",
            write = true)
    public ConvenioVista sign(String folio, Integer version, DatosSuscripcion firma, List<RuleViolation> faltas) {
        Convenio convenio = convenios.lockOwn(folio, version);
        sustituciones.requireNotReplaced(convenio);
        List<DocumentoConvenio> firmados = repository.documentos(convenio);
        DocumentoConvenio firmado = firmados.isEmpty() ? null : firmados.get(firmados.size() - 1);
        if (firmado != null) {
            firmado.requireSeen(firma.sha256());
            unico.require(convenio, firmado.getSha256());
        }
        Suscripcion suscripcion = new Suscripcion(
                firma,
                firmado == null ? 0 : firmado.getPaginas(),
                sustituciones.dictaminado(convenio),
                convenios.today(convenio.getEntidad()));
        if (!faltas.isEmpty()) {
            throw new RuleViolationException(LectorObjeto.told(faltas, convenio.missingForSigning(suscripcion)));
        }
        repository.add(convenio.sign(suscripcion, ActoActual.at(clock)));
        Rastro.detalle("sha256=" + firmado.getSha256());
        return convenios.flushed(convenio);
    }

    /**
     * Registers it before the DVS under the next folio of the year, {@code CC-2026-00001}: without gaps, however many register at
     * once. An addendum extends the convenio that it renews, which the trail and both time lines tell (R27).
     *
     * @param version as read before, or null
     * @throws NotFoundException when there is none
     * @throws ConflictException when it changed since, is not signed, or renews what was ended meanwhile
     */
    @Permit(roles = Rol.DVS, action = "convenio.registrar", write = true)
    public ConvenioVista register(String folio, Integer version) {
        Convenio convenio = convenios.lock(folio, AmbitoConvenio.all(), version);
        Acto acto = ActoActual.at(clock);
        int anio = acto.en().atZone(Plazo.NACIONAL).getYear();
        convenio.requireRegistrable();
        String numero = String.format(Locale.ROOT, "CC-%d-%05d", anio, consecutivos.take("CC", anio, 1));
        LocalDate antes = extended(convenio);
        convenio.register(numero, acto).forEach(repository::add);
        Rastro.detalle(numero);
        if (antes != null && !antes.equals(extended(convenio))) {
            Rastro.detalle("extiende=" + convenio.getOrigen().getFolio() + " " + antes + " a " + extended(convenio));
        }
        return convenios.flushed(convenio);
    }

    /** The last day of the convenio that it renews; null when it renews none. */
    private static LocalDate extended(Convenio convenio) {
        return convenio.getOrigen() == null ? null : convenio.getOrigen().getFin();
    }

    /**
     * Ends it before its time, and with it the addenda that are registered (R19).
     *
     * @param version as read before, or null
     * @param causa why, 500 characters at most
     * @param fecha its last day, from its signing or its first day on, not after today
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, or is not registered
     * @throws RuleViolationException without a cause, or with another day
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.terminar",
            write = true)
    public ConvenioVista terminate(String folio, Integer version, String causa, LocalDate fecha) {
        Convenio convenio = convenios.lockOwn(folio, version);
        Acto acto = ActoActual.at(clock);
        repository.add(convenio.terminate(causa, fecha, convenios.today(convenio.getEntidad()), acto));
        repository.lockRegisteredAddenda(convenio).forEach(adenda -> {
            repository.add(adenda.endWithOrigin(acto));
            Rastro.detalle("termina=" + adenda.getFolio());
        });
        return convenios.flushed(convenio);
    }
}
