package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Revisor;
import mx.edu.conalep.compromisosocial.convenio.domain.TransicionConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionConvenio;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio.Leido;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/**
 * What a unit does with its convenios until they are with the legal area (Art. 19 to 21): a plantel writes those of its own reach, an
 * entidad those of the state, the DVS the national ones.
 */
@Gated
@Stateless
public class ConvenioService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Lugares lugares;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Borradores borradores;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Keeps a new draft of the actor's own unit, which may be incomplete but not malformed.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws ConflictException when the draft of a repeated call was discarded since
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks, or when the key was
     *     used for other data
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.crear",
            write = true)
    public ConvenioVista create(Leido leido, String idempotencyKey) {
        RuleViolationException.throwIfAny(leido.broken());
        Acto acto = ActoActual.at(clock);
        Optional<String> earlier = llamadas.earlier(idempotencyKey, text(leido.datos()), acto);
        if (earlier.isPresent()) {
            return convenios.vista(borradores.repeated(earlier.get()));
        }
        Convenio nuevo = draft(acto);
        nuevo.change(leido.datos(), acto);
        repository.add(nuevo);
        repository.add(TransicionConvenio.written(nuevo, acto));
        llamadas.complete(idempotencyKey, nuevo.getExpediente(), acto);
        Rastro.objeto(nuevo.getFolio());
        return convenios.flushed(nuevo);
    }

    private Convenio draft(Acto acto) {
        Ambito ambito = ActorActual.get().ambito();
        boolean ce = lugares.isColegio(ambito.entidad());
        String unidad = ambito.plantel() != null ? ambito.plantel() : ambito.entidad();
        return new Convenio(
                expedientes.next("EX", unidad, acto),
                Alcance.of(ambito),
                ambito.entidad(),
                ambito.plantel(),
                Revisor.of(ce),
                acto);
    }

    /**
     * Replaces what is written in a draft or an observed convenio, whole.
     *
     * @param version as read before
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since it was read, is with the legal area, or renews what was ended meanwhile
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.cambiar",
            write = true)
    public ConvenioVista update(String folio, int version, Leido leido) {
        Convenio convenio = convenios.lockOwn(folio, version);
        RuleViolationException.throwIfAny(leido.broken());
        convenio.change(leido.datos(), ActoActual.at(clock));
        return convenios.flushed(convenio);
    }

    /**
     * Hands it to its legal area (R21.1): what it says now is kept as the next version. An observed one may come back as it was, as its unit
     * may have answered otherwise; the trail says so, and the versions tell it by their hashes.
     *
     * @param version as read before, or null
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException when it changed since, is neither a draft nor observed, or renews what was ended meanwhile
     * @throws RuleViolationException with every clause and datum that is missing (R21.2)
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.enviar",
            write = true)
    public ConvenioVista sendToLegalReview(String folio, Integer version) {
        Acto acto = ActoActual.at(clock);
        Convenio convenio = convenios.lockOwn(folio, version);
        repository.add(convenio.sendToReview(acto));
        List<VersionConvenio> antes = repository.versiones(convenio);
        int numero = antes.size() + 1;
        VersionConvenio enviada = new VersionConvenio(convenio, numero, text(convenio.datos()), acto);
        repository.add(enviada);
        Rastro.detalle("v" + numero + " sha256=" + enviada.getSha256());
        if (!antes.isEmpty() && antes.get(numero - 2).saysTheSame(enviada)) {
            Rastro.detalle("sin cambios");
        }
        return convenios.flushed(convenio);
    }

    private static String text(DatosConvenio datos) {
        JsonObject json =
                EscritorConvenio.write(Json.createObjectBuilder(), datos).build();
        return json.toString();
    }
}
