package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ReferenciaAjena;
import mx.edu.conalep.compromisosocial.colecta.service.ReferenciaRepetida;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** Entidades and planteles by their names, and today in the zone of the actor; each is read once in a request. */
@Named("unidadesColecta")
@RequestScoped
public class UnidadesColecta {
    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private PlantelesAlaVista planteles;

    @Inject
    private SemaforoBacking semaforo;

    private Map<String, EntidadVista> entidades;
    private Map<String, List<PlantelBreve>> porEntidad;

    /** The 32 entidades by key. */
    public Map<String, EntidadVista> entidades() {
        if (entidades == null) {
            entidades = organizacion.entidades().stream()
                    .collect(Collectors.toMap(
                            EntidadVista::clave, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        }
        return entidades;
    }

    /** An entidad in words: {@code 15 México}. */
    public String entidad(String clave) {
        EntidadVista entidad = entidades().get(clave);
        return entidad == null ? clave : clave + " " + entidad.estado();
    }

    /** A plantel in words: {@code 15-016 Nezahualcóyotl I}; its key alone outside the scope. */
    public String plantel(String clave) {
        PlantelBreve plantel = planteles.porClave().get(clave);
        return plantel == null ? clave : clave + " " + plantel.nombre();
    }

    /** The planteles of an entidad inside the actor's scope, by key. */
    public List<PlantelBreve> planteles(String entidad) {
        if (porEntidad == null) {
            porEntidad = planteles.porClave().values().stream().collect(Collectors.groupingBy(PlantelBreve::entidad));
        }
        return porEntidad.getOrDefault(entidad, List.of());
    }

    /** The zone of the actor's plantel or entidad; of Mexico City for the nation. */
    public ZoneId getZona() {
        Ambito ambito = ActorActual.get().ambito();
        if (ambito.plantel() != null) {
            return planteles.porClave().get(ambito.plantel()).zona();
        }
        return ambito.entidad() == null
                ? Plazo.NACIONAL
                : entidades().get(ambito.entidad()).zona();
    }

    /** Today there. */
    public LocalDate getHoy() {
        return semaforo.hoy(getZona());
    }

    /** Numbers of the other contributions that name the same deposit: {@code 3, 7}. */
    public String numbers(AportacionVista una) {
        return FilaAportacion.numbers(una);
    }

    /** What to look at when other planteles name the same deposit; they are named where the actor's scope sees them. */
    public String others(AportacionVista una) {
        ReferenciaAjena ajena = una.ajena();
        String vistos = Stream.concat(
                        ajena.planteles().stream().map(this::plantel),
                        ajena.fuera() == 0
                                ? Stream.empty()
                                : Stream.of(Messages.text("colectas.referencia.fuera", ajena.fuera())))
                .collect(Collectors.joining(", "));
        return Messages.text(
                ajena.planteles().isEmpty() ? "colectas.revision.ajena" : "colectas.revision.ajena.vista",
                una.datos().referenciaDeposito(),
                ajena.planteles().size() + ajena.fuera(),
                vistos);
    }

    /** Who names a deposit: {@code aportación 1 (15-016 …); aportación 3 (15-017 …); y 4 más}. */
    public String named(ReferenciaRepetida una) {
        return Stream.concat(
                        una.aportaciones().stream()
                                .map(a -> Messages.text("colectas.referencia.de", a.numero(), plantel(a.plantel()))),
                        una.mas() == 0
                                ? Stream.empty()
                                : Stream.of(Messages.text("colectas.referencia.mas", una.mas())))
                .collect(Collectors.joining("; "));
    }

    /** Whether a day is over everywhere in the country. */
    boolean isOver(LocalDate dia) {
        return entidades().values().stream().map(EntidadVista::zona).distinct().allMatch(z -> semaforo.hoy(z)
                .isAfter(dia));
    }
}
