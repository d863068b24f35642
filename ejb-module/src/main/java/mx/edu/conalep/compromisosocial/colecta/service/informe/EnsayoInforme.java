package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;

/**
 * The rehearsal of a report: what it would say if it were made now.
 *
 * @param colecta folio
 * @param vigente number of the version in force, 0 for none
 * @param cambios contributions and deliveries that the version in force does not say as they are today
 * @param motivoRequerido whether a reason must be given
 * @param reportados planteles with validated contributions
 * @param cero planteles whose titular declared a zero
 * @param sinReporte planteles of which nothing is known
 * @param fuera contributions that stayed out at the close
 * @param dinero MXN collected, null when nobody answered
 * @param porEntregar MXN collected and not delivered yet
 * @param articulosPorEntregar articles collected and not delivered yet
 * @param renglones planteles that would stay out in part: those without report and those with contributions left out
 */
public record EnsayoInforme(
        String trabajo,
        String colecta,
        String causa,
        int vigente,
        long cambios,
        boolean motivoRequerido,
        int reportados,
        int cero,
        int sinReporte,
        int fuera,
        BigDecimal dinero,
        BigDecimal porEntregar,
        int articulosPorEntregar,
        List<PlantelInforme> renglones)
        implements Serializable {

    private static final Cosa DINERO = new Cosa(TipoAportacion.DINERO, "", null, null);

    /** Of what the records say today: what counts, and what of it was not delivered yet, by thing. */
    static EnsayoInforme of(
            PoliticaInforme.Hechos hechos,
            String causa,
            List<PlantelInforme> planteles,
            Map<Cosa, BigDecimal> recaudado,
            Map<Cosa, BigDecimal> saldo) {
        int reportados = count(planteles, Situacion.REPORTADO);
        int cero = count(planteles, Situacion.CERO_DECLARADO);
        return new EnsayoInforme(
                "informe-colecta",
                hechos.folio(),
                causa,
                hechos.vigente(),
                hechos.cambios(),
                hechos.vigente() > 0 && hechos.cambios() > 0,
                reportados,
                cero,
                count(planteles, Situacion.SIN_REPORTE),
                planteles.stream().mapToInt(PlantelInforme::fuera).sum(),
                reportados + cero == 0 ? null : recaudado.getOrDefault(DINERO, DINERO.cero()),
                saldo.getOrDefault(DINERO, DINERO.cero()),
                (int) saldo.entrySet().stream()
                        .filter(e -> !e.getKey().isDinero() && e.getValue().signum() > 0)
                        .count(),
                planteles.stream()
                        .filter(p -> p.situacion() == Situacion.SIN_REPORTE || p.fuera() > 0)
                        .toList());
    }

    private static int count(List<PlantelInforme> planteles, Situacion situacion) {
        return (int) planteles.stream().filter(p -> p.situacion() == situacion).count();
    }

    /** Whether the report would make nothing new. */
    public boolean isSinCambios() {
        return vigente > 0 && cambios == 0;
    }

    /** Whether something is left that can no longer be delivered once the report is made. */
    public boolean isConSaldo() {
        return porEntregar.signum() > 0 || articulosPorEntregar > 0;
    }
}
