package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * Decides whether a plantel may capture (R22) and an entidad may validate (R23) in a period at an instant.
 *
 * <p>Capture ends with its last day in the zone of the plantel, and never before that day ends in Mexico City.
 * Validation ends with its last day in Mexico City. A grant in force (extension or reopening) opens what is
 * closed until the grant's last day ends, until the figures are frozen.
 */
public final class PoliticaVentana {

    private static final String CAPTURA = "calendario.ventana.captura.";
    private static final String VALIDACION = "calendario.ventana.validacion.";

    private final PeriodoCaptura periodo;
    private final List<Prorroga> prorrogas;
    private final Instant ahora;

    /**
     * The policy for one period and one moment.
     *
     * @param prorrogas grants of that period that reach whom it is asked for, of any kind, in force or not
     * @param ahora moment of the act
     */
    public PoliticaVentana(PeriodoCaptura periodo, List<Prorroga> prorrogas, Instant ahora) {
        this.periodo = periodo;
        this.prorrogas = List.copyOf(prorrogas);
        this.ahora = ahora;
    }

    /** The end of a capture day for a plantel: its own midnight or Mexico City's, whichever is later. */
    public static Instant endOfCapture(LocalDate dia, ZoneId zona) {
        Instant propia = Plazo.endOf(dia, zona);
        Instant nacional = Plazo.endOf(dia, Plazo.NACIONAL);
        return propia.isAfter(nacional) ? propia : nacional;
    }

    /** Whether a plantel in that zone may capture and submit. */
    public Ventana captura(ZoneId zona) {
        Instant fin = endOfCapture(periodo.getCierreCaptura(), zona);
        if (periodo.getEstado() == EstadoPeriodo.ABIERTO && ahora.isBefore(fin)) {
            return Ventana.open(CAPTURA + "abierta", periodo.getClave(), periodo.getCierreCaptura(), fin, zona, false);
        }
        return granted(zona, TipoProrroga.CAPTURA)
                .map(p -> byGrant(CAPTURA, p, zona))
                .orElseGet(() -> closed(CAPTURA, periodo.getCierreCaptura(), periodo.getCapturaCerradaEn(), zona));
    }

    /** Whether an entidad may validate or return what its planteles, in that zone, submitted. */
    public Ventana validacion(ZoneId zona) {
        LocalDate cierre = periodo.getCierreValidacion();
        Instant fin = Plazo.endOf(cierre, Plazo.NACIONAL);
        boolean enCurso =
                periodo.getEstado() == EstadoPeriodo.ABIERTO || periodo.getEstado() == EstadoPeriodo.EN_VALIDACION;
        if (enCurso && ahora.isBefore(fin)) {
            return Ventana.open(VALIDACION + "abierta", periodo.getClave(), cierre, fin, Plazo.NACIONAL, false);
        }
        return granted(zona, TipoProrroga.values())
                .map(p -> byGrant(VALIDACION, p, zona))
                .orElseGet(() -> closed(VALIDACION, cierre, periodo.getValidacionCerradaEn(), Plazo.NACIONAL));
    }

    private Optional<Prorroga> granted(ZoneId zona, TipoProrroga... tipos) {
        if (!TipoProrroga.isPossibleIn(periodo.getEstado())) {
            return Optional.empty();
        }
        return prorrogas.stream()
                .filter(p -> List.of(tipos).contains(p.getTipo()) && p.isVigente(ahora, zona))
                .max(Comparator.comparing(Prorroga::getHasta));
    }

    private Ventana byGrant(String prefijo, Prorroga prorroga, ZoneId zona) {
        LocalDate hasta = prorroga.getHasta();
        String codigo = prefijo + "prorroga";
        return Ventana.open(codigo, periodo.getClave(), hasta, Plazo.endOf(hasta, zona), zona, true);
    }

    private Ventana closed(String prefijo, LocalDate previsto, Instant cerradaEn, ZoneId zona) {
        EstadoPeriodo estado = periodo.getEstado();
        if (estado == EstadoPeriodo.PROGRAMADO) {
            return Ventana.closed(Ventana.POR_ABRIR, periodo.getClave(), periodo.getApertura(), zona, Rol.DVS);
        }
        if (estado.isConsolidado()) {
            return Ventana.closed(prefijo + "consolidada", periodo.getClave(), previsto, zona, Rol.VINCULACION_ENTIDAD);
        }
        LocalDate cerro = previsto;
        if (cerradaEn != null && LocalDate.ofInstant(cerradaEn, zona).isBefore(previsto)) {
            cerro = LocalDate.ofInstant(cerradaEn, zona);
        }
        return Ventana.closed(prefijo + "cerrada", periodo.getClave(), cerro, zona, Rol.DVS);
    }
}
