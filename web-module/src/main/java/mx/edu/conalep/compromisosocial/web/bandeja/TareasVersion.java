package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.consolidacion.service.VersionesPendientes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The tasks about the versions in force of consolidated quarters: to issue (DVS), to present (SSI), to replace (DVS, operator). The
 * report is due once (R24): when it has been issued, a later version of it has no deadline, and its presentation never has one.
 */
@ApplicationScoped
public class TareasVersion {

    private static final String INFORME = "/consolidacion/informe?periodo=";

    @Inject
    private VersionesPendientes pendientes;

    /** The cards for an actor. */
    List<Tarjeta> of(Actor actor, List<PeriodoVista> periodos, LocalDate hoy) {
        Map<Trimestre, PeriodoVista> suyos =
                periodos.stream().collect(Collectors.toMap(PeriodoVista::trimestre, Function.identity()));
        List<Tarjeta> tarjetas = new ArrayList<>();
        if (actor.is(Rol.DVS)) {
            pendientes.toIssue().forEach(v -> issue(v, suyos.get(v.periodo()), hoy)
                    .ifPresent(tarjetas::add));
        }
        if (actor.is(Rol.SSI)) {
            pendientes.toPresent().forEach(v -> tarjetas.add(present(v, suyos.get(v.periodo()), hoy)));
        }
        if (actor.is(Rol.DVS) || actor.is(Rol.OPERADOR)) {
            String ruta = actor.is(Rol.DVS)
                    ? "/consolidacion/cifras?periodo="
                    : "/operacion/ensayo?trabajo=consolidacion-trimestral&periodo=";
            pendientes
                    .toConsolidate()
                    .forEach(v -> tarjetas.add(replace(v, suyos.get(v.vigente().periodo()), ruta, hoy)));
        }
        return tarjetas;
    }

    /** The first report waits from a month before it is due; a later one is wanted as soon as it is there. */
    private static Optional<Tarjeta> issue(VersionVigente v, PeriodoVista p, LocalDate hoy) {
        String ruta = INFORME + p.clave();
        return v.isPrimera()
                ? TareasPeriodo.near(p, "informar", p.informeVence(), ruta, hoy)
                : Optional.of(TareasPeriodo.card(p, "informarVersion", due(p), ruta, hoy, v.version()));
    }

    /** Without a last day, as its mail: the ten working days of Art. 24 are those of the report, and none is set for presenting it. */
    static Tarjeta present(VersionVigente v, PeriodoVista p, LocalDate hoy) {
        String ruta = INFORME + p.clave();
        return v.isPrimera()
                ? TareasPeriodo.card(p, "presentar", null, ruta, hoy)
                : TareasPeriodo.card(p, "presentarVersion", null, ruta, hoy, v.version());
    }

    private static Tarjeta replace(VersionAtrasada v, PeriodoVista p, String ruta, LocalDate hoy) {
        return TareasPeriodo.card(
                p, "reconsolidar", due(p), ruta + p.clave(), hoy, v.vigente().version(), v.corregidas(), v.agregadas());
    }

    /** The last day of the quarter's report, or null when it has been issued already. */
    private static LocalDate due(PeriodoVista p) {
        return p.estado() == EstadoPeriodo.CONSOLIDADO ? p.informeVence() : null;
    }
}
