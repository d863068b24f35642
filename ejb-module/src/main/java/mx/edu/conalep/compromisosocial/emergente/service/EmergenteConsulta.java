package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Reserva;
import mx.edu.conalep.compromisosocial.emergente.persistence.AmbitoEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.ListaEmergentes;
import mx.edu.conalep.compromisosocial.emergente.persistence.ResultadosEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Reading programmes and their results: each person those of his scope, and counts alone. */
@Gated
@Stateless
public class EmergenteConsulta {
    @Inject
    private ListaEmergentes lista;

    @Inject
    private ResultadosEmergente resultados;

    @Inject
    private AsignacionRepository asignaciones;

    @Inject
    private Emergentes emergentes;

    /**
     * One programme.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.leer")
    public EmergenteVista find(String folio) {
        return emergentes.vista(emergentes.find(folio));
    }

    /**
     * Keys of the planteles that have choices to decide on: its close leaves them without a decision.
     *
     * @throws NotFoundException when the actor's unit has no such programme
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.sinDecidir")
    public List<String> undecided(String folio) {
        return asignaciones.undecided(emergentes.findOwn(folio));
    }

    /**
     * How many students those choices of the actor's plantel are for, each once. Above a plantel it is not told: below stand the planteles
     * that the choices are of (R25).
     *
     * @return empty for an actor above a plantel
     * @throws NotFoundException when the actor's unit has no such programme
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "emergente.sinDecidir")
    public OptionalLong undecidedStudents(String folio) {
        ProgramaEmergente programa = emergentes.findOwn(folio);
        Ambito ambito = ActorActual.get().ambito();
        return Reserva.isOfThePlantel(ambito)
                ? OptionalLong.of(asignaciones.undecidedStudents(programa, ambito.plantel()))
                : OptionalLong.empty();
    }

    /**
     * A page of the programmes in scope, newest first.
     *
     * @param estado null for any
     * @param texto part of the cause, the request, the requester or the folio; null for any
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<EmergenteRenglon> list(EstadoColecta estado, String texto, PageRequest request) {
        ListaEmergentes.Lista rows =
                lista.of(AmbitoEmergente.reading(ActorActual.get())).in(estado).search(texto);
        long total = rows.count();
        List<EmergenteRenglon> items = total == 0
                ? List.of()
                : rows.rows(request.offset(), request.tamano()).stream()
                        .map(EmergenteRenglon::of)
                        .toList();
        return new Page<>(items, request.pagina(), request.tamano(), total);
    }

    /**
     * The results at a level (R14), in numbers alone; outside a plantel without those of few students (R25).
     *
     * @throws NotFoundException when the programme or the level is outside the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.resultados")
    public ResultadosPrograma results(String folio, Nivel nivel) {
        ProgramaEmergente programa = emergentes.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        boolean above =
                nivel == Nivel.NACIONAL && !ambito.isNacional() || nivel == Nivel.ENTIDAD && ambito.plantel() != null;
        if (above) {
            throw new NotFoundException("emergente.nivel.notFound", nivel.clave());
        }
        Map<String, List<ResultadoEmergente.Articulo>> goods = resultados.articulos(programa, nivel, ambito).stream()
                .collect(Collectors.groupingBy(
                        r -> r[0].toString(),
                        Collectors.mapping(ResultadoEmergente.Articulo::of, Collectors.toList())));
        List<ResultadoEmergente> items = resultados.personas(programa, nivel, ambito).stream()
                .map(r -> ResultadoEmergente.of(nivel, r, goods.getOrDefault(r[0].toString(), List.of())))
                .toList();
        if (ambito.plantel() == null) {
            List<Integer> porEntidad = nivel == Nivel.NACIONAL ? byEntidad(programa, ambito) : List.of();
            items = items.stream().map(r -> r.outside(nivel, porEntidad)).toList();
        }
        return new ResultadosPrograma(programa.getFolio(), programa.getEstado(), nivel, items);
    }

    /** How many candidates each entidad has. */
    private List<Integer> byEntidad(ProgramaEmergente programa, Ambito ambito) {
        return resultados.personas(programa, Nivel.ENTIDAD, ambito).stream()
                .map(r -> ResultadoEmergente.number(r[2]))
                .toList();
    }

    /**
     * The results of the reader's whole scope: his plantel, his entidad or the nation.
     *
     * @return empty when no plantel of it takes part
     * @throws NotFoundException when the programme is outside the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "emergente.resultados")
    public Optional<ResultadoEmergente> total(String folio) {
        Nivel nivel =
                switch (ActorActual.get().ambito().nivel()) {
                    case PLANTEL -> Nivel.PLANTEL;
                    case ENTIDAD -> Nivel.ENTIDAD;
                    case NACIONAL, SISTEMA -> Nivel.NACIONAL;
                };
        return results(folio, nivel).items().stream().findFirst();
    }
}
