package mx.edu.conalep.compromisosocial.calendario.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.calendario.domain.PeriodoCaptura;
import mx.edu.conalep.compromisosocial.calendario.domain.PoliticaVentana;
import mx.edu.conalep.compromisosocial.calendario.domain.Prorroga;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.persistence.PeriodoRepository;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Reading the capture periods, and asking whether one may capture (R22) or validate (R23) in them now. */
@Gated
@Stateless
public class PeriodoService {

    @Inject
    private PeriodoRepository repository;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    /** Every period, newest first. */
    @Permit(anyRole = true, action = "periodo.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<PeriodoVista> list() {
        return repository.list().stream().map(PeriodoVista::of).toList();
    }

    /**
     * One period.
     *
     * @throws NotFoundException when nobody has programmed it
     */
    @Permit(anyRole = true, action = "periodo.leer")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public PeriodoVista find(Trimestre trimestre) {
        return repository
                .find(trimestre.clave())
                .map(PeriodoVista::of)
                .orElseThrow(() -> new NotFoundException("calendario.periodo.notFound", trimestre.clave()));
    }

    /** Whether a plantel may capture and submit to a period now; closed, it says why, until when and who helps. */
    @Permit(anyRole = true, action = "periodo.ventanaCaptura")
    public Ventana ventanaCaptura(Trimestre trimestre, String plantel) {
        ZoneId zona = planteles.zona(plantel);
        return ask(trimestre, repository.find(trimestre.clave()), plantel, entidadOf(plantel), p -> p.captura(zona));
    }

    /** Whether an entidad may validate or return in a period now, all its planteles considered. */
    @Permit(anyRole = true, action = "periodo.ventanaValidacion")
    public Ventana ventanaValidacion(Trimestre trimestre, String entidad) {
        ZoneId zona = planteles.entidad(entidad).zona();
        return ask(trimestre, repository.find(trimestre.clave()), null, entidad, p -> p.validacion(zona));
    }

    /** Whether an entidad may validate or return what one of its planteles submitted, grants to it included. */
    @Permit(anyRole = true, action = "periodo.ventanaValidacion")
    public Ventana ventanaValidacionPlantel(Trimestre trimestre, String plantel) {
        ZoneId zona = planteles.zona(plantel);
        return ask(trimestre, repository.find(trimestre.clave()), plantel, entidadOf(plantel), p -> p.validacion(zona));
    }

    /**
     * Requires, inside the caller's transaction, that a plantel may capture and submit. The period cannot close
     * until that transaction ends: nothing is accepted after the close.
     *
     * @throws ConflictException when the window is closed, with its reason
     */
    @Permit(anyRole = true, action = "periodo.ventanaCaptura")
    public Ventana requireCaptura(Trimestre trimestre, String plantel) {
        ZoneId zona = planteles.zona(plantel);
        return require(
                ask(trimestre, repository.share(trimestre.clave()), plantel, entidadOf(plantel), p -> p.captura(zona)));
    }

    /**
     * Requires, inside the caller's transaction, that what a plantel submitted may be validated or returned. The
     * period cannot close until that transaction ends.
     *
     * @throws ConflictException when the window is closed, with its reason
     */
    @Permit(anyRole = true, action = "periodo.ventanaValidacion")
    public Ventana requireValidacion(Trimestre trimestre, String plantel) {
        ZoneId zona = planteles.zona(plantel);
        return require(ask(
                trimestre, repository.share(trimestre.clave()), plantel, entidadOf(plantel), p -> p.validacion(zona)));
    }

    private Ventana ask(
            Trimestre trimestre,
            Optional<PeriodoCaptura> periodo,
            String plantel,
            String entidad,
            Function<PoliticaVentana, Ventana> pregunta) {
        if (periodo.isEmpty()) {
            return Ventana.unknown(trimestre.clave());
        }
        List<Prorroga> suyas = repository.prorrogas(trimestre.clave(), plantel, entidad);
        return pregunta.apply(new PoliticaVentana(periodo.get(), suyas, clock.instant()));
    }

    private static Ventana require(Ventana ventana) {
        if (!ventana.abierta()) {
            throw ventana.refusal();
        }
        return ventana;
    }

    /** A plantel's clave begins with its entidad's. */
    private static String entidadOf(String plantel) {
        return plantel.substring(0, 2);
    }
}
