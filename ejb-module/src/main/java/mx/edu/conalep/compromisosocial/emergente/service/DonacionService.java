package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DonacionEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.DonacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Motivo;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Donations in kind that planteles receive (Art. 15); nothing is deleted, a false one is taken back by a negative row. */
@Gated
@Stateless
public class DonacionService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private DonacionRepository donaciones;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Altas altas;

    /**
     * Keeps a donation that the actor's plantel received.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when the actor's plantel takes no part in it
     * @throws ConflictException when it does not run
     * @throws RuleViolationException with everything that does not read and every datum that is missing or wrong
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.donar", write = true)
    public DonacionVista capture(String folio, Lectura<DatosDonacion> leida, String idempotencyKey) {
        ProgramaEmergente programa = emergentes.lock(folio);
        Acto acto = altas.acto();
        Optional<String> earlier =
                altas.earlier(idempotencyKey, programa.getFolio() + " " + leida.datos(), leida, acto);
        if (earlier.isPresent()) {
            return DonacionVista.of(find(programa, Integer.parseInt(earlier.get())));
        }
        programa.requireEnCurso();
        LocalDate fin = programa.datos().fin();
        DatosDonacion datos = leida.requireSound(
                OrdenEmergente.DONACION, leida.datos().check(programa.getSolicitadoEl(), fin, emergentes.today()));
        Ambito ambito = ActorActual.get().ambito();
        DonacionEmergente nueva = new DonacionEmergente(
                programa, donaciones.nextNumero(programa), ambito.plantel(), ambito.entidad(), datos, acto);
        repository.add(nueva);
        altas.complete(idempotencyKey, Integer.toString(nueva.getNumero()), acto);
        repository.flush();
        return DonacionVista.of(nueva);
    }

    /**
     * Takes a donation of the actor's plantel back by a negative row, once.
     *
     * @throws NotFoundException when it is none of the actor's plantel
     * @throws ConflictException when the programme does not run, it was taken back before, or choices hold what it gave
     * @throws RuleViolationException without a reason
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.donacion.revertir", write = true)
    public DonacionVista reverse(String folio, int numero, String motivo) {
        ProgramaEmergente programa = emergentes.lock(folio);
        DonacionEmergente original = find(programa, numero);
        String razon = Motivo.required(motivo);
        programa.requireEnCurso();
        if (original.getReversionDe() != null || donaciones.reversed(programa, numero)) {
            throw new ConflictException("emergente.donacion.revertida", numero);
        }
        BigDecimal disponible = donaciones.existencias(programa, original.getPlantel()).stream()
                .map(Existencia::of)
                .filter(e -> e.clave().equals(original.getClave()))
                .map(Existencia::disponible)
                .findFirst()
                .orElse(BigDecimal.ZERO);
        if (disponible.compareTo(original.datos().cantidad()) < 0) {
            throw new ConflictException("emergente.donacion.comprometida", numero, disponible);
        }
        DonacionEmergente contra =
                original.reversal(donaciones.nextNumero(programa), razon, emergentes.today(), altas.acto());
        repository.add(contra);
        repository.flush();
        return DonacionVista.of(contra);
    }

    /**
     * A donation of the actor's plantel that may be taken back, as far as it is none that takes one back and was not taken back itself.
     *
     * @return empty when there is nothing to take back
     * @throws NotFoundException when it is none of the actor's plantel
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.donacion.ver")
    public Optional<DonacionVista> reversible(String folio, int numero) {
        ProgramaEmergente programa = emergentes.find(folio);
        DonacionEmergente una = find(programa, numero);
        return una.getReversionDe() != null || donaciones.reversed(programa, numero)
                ? Optional.empty()
                : Optional.of(DonacionVista.of(una));
    }

    private DonacionEmergente find(ProgramaEmergente programa, int numero) {
        return donaciones
                .find(programa, numero, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("emergente.donacion.notFound", numero));
    }

    /** A page of the donations in scope by number, reversals included. */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.donaciones")
    public Page<DonacionVista> list(String folio, PageRequest request) {
        ProgramaEmergente programa = emergentes.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        List<DonacionVista> items = donaciones.list(programa, ambito, request.offset(), request.tamano()).stream()
                .map(DonacionVista::of)
                .toList();
        return new Page<>(items, request.pagina(), request.tamano(), donaciones.count(programa, ambito));
    }

    /** What the actor's plantel has, by article. */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.TITULAR_PLANTEL},
            action = "emergente.existencias")
    public List<Existencia> stock(String folio) {
        return donaciones
                .existencias(emergentes.find(folio), ActorActual.get().ambito().plantel())
                .stream()
                .map(Existencia::of)
                .toList();
    }
}
