package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/**
 * What the units of the person's scope answered to a colecta, and his own among them.
 *
 * @param acusados who acknowledged, by entidad
 * @param alcanzada whether the person's unit may acknowledge: for a plantel, whether its entidad has
 * @param propio how the person's plantel answered; null above planteles
 * @param devueltas how many of its contributions came back
 */
public record UnidadEnColecta(List<AcusesEntidad> acusados, boolean alcanzada, ResultadoVista propio, long devueltas) {

    /** Reads it. */
    static UnidadEnColecta read(String folio, AcuseColectaService acuses, ColectaConsulta consulta) {
        List<AcusesEntidad> acusados = AcusesEntidad.of(acuses.list(folio));
        boolean alcanzada = AccionesColecta.rol(ActorActual.get()) != Rol.VINCULACION_PLANTEL
                || isAcusada(acusados)
                || acuses.isReached(folio);
        ResultadoVista propio = ambito().plantel() == null
                ? null
                : consulta.results(folio, Nivel.PLANTEL).items().stream()
                        .findFirst()
                        .orElse(null);
        long devueltas = propio == null || propio.pendientes() == 0
                ? 0
                : consulta.contributions(folio, EstadoAportacion.DEVUELTA, PageRequest.of(0, 1))
                        .total();
        return new UnidadEnColecta(acusados, alcanzada, propio, devueltas);
    }

    /** Whether the person's unit has acknowledged. */
    public boolean isAcusada() {
        return isAcusada(acusados);
    }

    private static boolean isAcusada(List<AcusesEntidad> acusados) {
        Ambito ambito = ambito();
        return acusados.stream()
                .filter(e -> e.clave().equals(ambito.entidad()))
                .flatMap(e -> ambito.plantel() == null ? Stream.ofNullable(e.propio()) : e.planteles().stream())
                .filter(a -> Objects.equals(a.plantel(), ambito.plantel()))
                .anyMatch(a -> a.en() != null);
    }

    /** Whether the person's plantel has answered. What was sent back is no answer: the titular may still say that there was none. */
    public boolean isRespondida() {
        return propio != null && (propio.situacion() != Situacion.SIN_REPORTE || propio.pendientes() > devueltas);
    }

    /** How many units of the scope have not acknowledged. */
    public long getFaltan() {
        return acusados.stream()
                .mapToLong(e -> e.faltan().size() + (e.isFaltaPropio() ? 1 : 0))
                .sum();
    }

    private static Ambito ambito() {
        return ActorActual.get().ambito();
    }
}
