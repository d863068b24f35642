package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionAtrasada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionVigente;
import mx.edu.conalep.compromisosocial.consolidacion.service.VersionesPendientes;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * What waits in quarters and their versions, for the DVS, the operator and the SSI as their trays tell it (R22, R23, R24). Dates of Mexico
 * City.
 */
@Dependent
class EsperaTrimestres {

    /** Days ahead at which a date comes in sight, as on the trays. */
    static final int A_LA_VISTA = 30;
    /** Days after which a date that has passed is no longer written about: history that was brought in waits in the tray alone. */
    static final int OLVIDO = 365;

    @Inject
    private PeriodoService periodos;

    @Inject
    private VersionesPendientes versiones;

    /** Everything that waits on a day. */
    List<Asunto> find(LocalDate hoy) {
        List<PeriodoVista> todos = periodos.list();
        return Stream.of(
                        ofQuarters(todos, hoy),
                        ofVersions(todos, versiones.toIssue(), versiones.toPresent(), hoy),
                        outdated(versiones.toConsolidate()))
                .flatMap(List::stream)
                .toList();
    }

    /** Quarters to open, to close and to consolidate; the operator runs the jobs of the last three. */
    static List<Asunto> ofQuarters(List<PeriodoVista> todos, LocalDate hoy) {
        return todos.stream()
                .flatMap(p -> switch (p.estado()) {
                    case PROGRAMADO -> Stream.of(dated(TipoAviso.PERIODO_ABRIR, p.clave(), "", Rol.DVS, p.apertura()));
                    case ABIERTO -> closing(TipoAviso.PERIODO_CERRAR_CAPTURA, p, p.cierreCaptura());
                    case EN_VALIDACION -> closing(TipoAviso.PERIODO_CERRAR_VALIDACION, p, p.cierreValidacion());
                    case CERRADO -> closing(TipoAviso.PERIODO_CONSOLIDAR, p, p.informeVence());
                    default -> Stream.<Asunto>empty();
                })
                .filter(a -> isNear(a, hoy))
                .toList();
    }

    /** Reports to issue, due while none of the quarter was, and issued ones to present. */
    static List<Asunto> ofVersions(
            List<PeriodoVista> todos,
            List<VersionVigente> porEmitir,
            List<VersionVigente> porPresentar,
            LocalDate hoy) {
        Map<String, PeriodoVista> suyos =
                todos.stream().collect(Collectors.toMap(PeriodoVista::clave, Function.identity()));
        List<Asunto> some = new ArrayList<>();
        for (VersionVigente v : porEmitir) {
            PeriodoVista p = suyos.get(v.periodo().clave());
            String version = Integer.toString(v.version());
            Asunto informe = p.estado() == EstadoPeriodo.CONSOLIDADO
                    ? dated(TipoAviso.PERIODO_INFORMAR, p.clave(), version, Rol.DVS, p.informeVence())
                    : dated(TipoAviso.VERSION_EMITIR, p.clave(), version, Rol.DVS, null);
            if (isNear(informe, hoy)) {
                some.add(informe);
            }
        }
        porPresentar.forEach(v -> some.add(
                dated(TipoAviso.PERIODO_PRESENTAR, v.periodo().clave(), Integer.toString(v.version()), Rol.SSI, null)));
        return some;
    }

    /** Versions to replace, for the DVS and the operator. */
    static List<Asunto> outdated(List<VersionAtrasada> atrasadas) {
        return atrasadas.stream()
                .flatMap(v -> Stream.of(Rol.DVS, Rol.OPERADOR)
                        .map(rol -> new Asunto(
                                TipoAviso.VERSION_CONSOLIDAR,
                                v.vigente().periodo().clave(),
                                Integer.toString(v.vigente().version()),
                                null,
                                null,
                                rol,
                                null,
                                "",
                                (int) (v.corregidas() + v.agregadas()))))
                .toList();
    }

    private static Stream<Asunto> closing(TipoAviso tipo, PeriodoVista p, LocalDate vence) {
        return Stream.of(Rol.DVS, Rol.OPERADOR).map(rol -> dated(tipo, p.clave(), "", rol, vence));
    }

    private static Asunto dated(TipoAviso tipo, String periodo, String parte, Rol rol, LocalDate vence) {
        return new Asunto(tipo, periodo, parte, null, null, rol, vence, "", 1);
    }

    private static boolean isNear(Asunto a, LocalDate hoy) {
        return a.vence() == null
                || !a.vence().isAfter(hoy.plusDays(A_LA_VISTA)) && !a.vence().isBefore(hoy.minusDays(OLVIDO));
    }
}
