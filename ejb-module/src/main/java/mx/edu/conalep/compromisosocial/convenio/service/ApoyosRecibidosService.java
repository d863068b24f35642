package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.ApoyoRecibido;
import mx.edu.conalep.compromisosocial.convenio.domain.ComprobanteApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasApoyo;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** The supports that were received under a convenio (Art. 20), taken down by the unit that wrote it. */
@Gated
@Stateless
public class ApoyosRecibidosService {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Convenios convenios;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Whether a support, or its proof, may be taken down now; asked before the bytes of a proof are read.
     *
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException before the convenio is registered, and when it renews what was ended meanwhile
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.apoyoRecibido")
    public void requireReceivable(String folio) {
        requireRegistered(convenios.findToChange(folio));
    }

    /**
     * Takes a support down.
     *
     * @param guardado its proof, in the store already; null for none yet
     * @param clave repeated calls with the same key and data answer with the same record; null for none
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either
     * @throws ConflictException before the convenio is registered
     * @throws RuleViolationException with every datum that is missing or wrong
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.apoyoRecibido",
            write = true)
    public ApoyoRecibidoVista receive(
            String folio, LocalDate fecha, DatosApoyo datos, ArchivoGuardado guardado, String clave) {
        Convenio convenio = locked(folio);
        Acto acto = ActoActual.at(clock);
        List<ApoyoRecibido> earlier = repository.apoyosRecibidos(convenio);
        Optional<String> repeated =
                llamadas.earlier(clave, convenio.getFolio() + " apoyo " + fecha + " " + datos, acto);
        if (repeated.isPresent()) {
            Rastro.detalle("repetido");
            return ApoyoRecibidoVista.of(one(earlier, Integer.parseInt(repeated.get())));
        }
        RuleViolationException.throwIfAny(
                ReglasApoyo.received(datos, fecha, convenio.getSuscritoEl(), convenios.today(convenio.getEntidad())));
        ApoyoRecibido nuevo = new ApoyoRecibido(convenio, earlier.size() + 1, fecha, datos, proof(guardado), acto);
        repository.add(nuevo);
        llamadas.complete(clave, Integer.toString(nuevo.getNumero()), acto);
        return done(nuevo, "apoyo " + nuevo.getNumero());
    }

    /**
     * Gives a support its proof, which is in the store already.
     *
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either, or has no such support
     * @throws ConflictException when it has one, or is annulled
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.apoyoRecibido.comprobar",
            write = true)
    public ApoyoRecibidoVista prove(String folio, int numero, ArchivoGuardado guardado) {
        ApoyoRecibido apoyo = one(repository.apoyosRecibidos(locked(folio)), numero);
        apoyo.prove(proof(guardado));
        return done(apoyo, "apoyo " + numero + " sha256=" + guardado.sha256());
    }

    /**
     * Takes a support out of the account; it stays on record.
     *
     * @param motivo why, 500 characters at most
     * @throws ForbiddenException when the actor reads the convenio, but another unit wrote it
     * @throws NotFoundException when he does not read it either, or has no such support
     * @throws ConflictException when it is annulled already
     * @throws RuleViolationException without a reason
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.apoyoRecibido.anular",
            write = true)
    public ApoyoRecibidoVista annul(String folio, int numero, String motivo) {
        ApoyoRecibido apoyo = one(repository.apoyosRecibidos(locked(folio)), numero);
        apoyo.annul(motivo, ActoActual.at(clock));
        return done(apoyo, "apoyo " + numero + " anulado");
    }

    /** The supports that were received under a convenio within the scope, first to last, annulled ones included. */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.apoyosRecibidos")
    public List<ApoyoRecibidoVista> list(String folio) {
        Convenio convenio = convenios.find(folio, convenios.reading());
        return repository.apoyosRecibidos(convenio).stream()
                .map(ApoyoRecibidoVista::of)
                .toList();
    }

    private Convenio locked(String folio) {
        Convenio convenio = convenios.lockOwn(folio, null);
        requireRegistered(convenio);
        return convenio;
    }

    private static void requireRegistered(Convenio convenio) {
        if (!convenio.isRegistrado()) {
            throw new ConflictException("convenio.apoyoRecibido.notRegistered", convenio.getFolio());
        }
    }

    private static ApoyoRecibido one(List<ApoyoRecibido> apoyos, int numero) {
        return apoyos.stream()
                .filter(a -> a.getNumero() == numero)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("convenio.apoyoRecibido.notFound", numero));
    }

    private static ComprobanteApoyo proof(ArchivoGuardado guardado) {
        return guardado == null
                ? null
                : new ComprobanteApoyo(guardado.sha256(), guardado.nombre(), guardado.mime(), guardado.tamano());
    }

    private ApoyoRecibidoVista done(ApoyoRecibido apoyo, String detalle) {
        repository.flush();
        Rastro.detalle(detalle);
        return ApoyoRecibidoVista.of(apoyo);
    }
}
