package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.EstadoConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** A made-up version big enough to show how the report looks: twelve entidades of synthetic planteles. */
final class MuestraInforme {

    static final String SIN_REPORTE = "01-001";
    static final String CERO = "01-002";

    private static final List<String> SERVICIOS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> MODALIDADES = List.of("INTERNA", "EXTERNA", "EN_LINEA");

    private MuestraInforme() {}

    static DatosInforme national() {
        List<ActividadConsolidada> detalle = new ArrayList<>();
        List<PlantelConsolidado> planteles = new ArrayList<>();
        Map<String, String> entidades = new LinkedHashMap<>();
        for (int e = 1; e <= 12; e++) {
            String entidad = "%02d".formatted(e);
            entidades.put(entidad, "Colegio de Educación Profesional Técnica del Estado de Prueba " + entidad);
            for (int p = 1; p <= 6; p++) {
                String clave = entidad + "-00" + p;
                Situacion situacion = clave.equals(SIN_REPORTE) || e == 7 && p > 3
                        ? Situacion.SIN_REPORTE
                        : clave.equals(CERO) ? Situacion.CERO_DECLARADO : Situacion.REPORTADO;
                planteles.add(new PlantelConsolidado(
                        clave,
                        entidad,
                        "Plantel sintético " + clave,
                        situacion,
                        clave.equals(SIN_REPORTE) ? 3 : 0,
                        clave.equals(SIN_REPORTE) ? 2 : 0));
                if (situacion == Situacion.REPORTADO) {
                    activities(detalle, entidad, clave, e + p);
                }
            }
        }
        Consolidacion version = new Consolidacion(
                1,
                Trimestre.parse("2026-T1"),
                2,
                EstadoConsolidacion.PUBLICADA,
                "=HYPERLINK(\"http://x\") & <corrección>",
                3,
                9,
                detalle.size(),
                "0123456789abcdef".repeat(4),
                null,
                Instant.parse("2026-04-10T17:30:00Z"),
                "dvs",
                Instant.parse("2026-04-10T17:31:00Z"));
        Diferencia diferencia = Diferencia.between(List.of(), List.of(), detalle.subList(1, detalle.size()), detalle);
        return new DatosInforme(
                version,
                null,
                LocalDate.of(2026, 4, 14),
                cells(detalle, planteles),
                detalle,
                planteles,
                entidades,
                diferencia);
    }

    private static void activities(List<ActividadConsolidada> detalle, String entidad, String plantel, int seed) {
        for (int i = 1; i <= 8 + seed % 5; i++) {
            ClaveCelda clave = new ClaveCelda(
                    Nivel.PLANTEL,
                    entidad,
                    plantel,
                    SERVICIOS.get((seed + i * i) % 9),
                    MODALIDADES.get((seed + i) % 3));
            detalle.add(new ActividadConsolidada(
                    "AC-2026-" + plantel + "-%05d".formatted(i),
                    clave,
                    1,
                    "ab".repeat(32),
                    LocalDate.of(2026, 2, i + 1),
                    new Medidas(
                            1, i % 7 == 0 ? 1 : 0, 10 + seed * i, 2, 1, 5 * i, seed, i % 4, 40 + seed * 3L, 100, 12)));
        }
    }

    private static List<Celda> cells(List<ActividadConsolidada> detalle, List<PlantelConsolidado> planteles) {
        List<Celda> cells = new ArrayList<>();
        for (Nivel nivel : Nivel.values()) {
            Map<ClaveCelda, Medidas> sums = new TreeMap<>();
            detalle.forEach(a -> sums.merge(a.clave().at(nivel), a.medidas(), Medidas::plus));
            sums.forEach((clave, medidas) -> cells.add(new Celda(clave, Situacion.REPORTADO, medidas)));
        }
        planteles.stream()
                .filter(p -> p.situacion() != Situacion.REPORTADO)
                .forEach(p -> cells.add(new Celda(
                        new ClaveCelda(Nivel.PLANTEL, p.entidad(), p.clave(), "", ""), p.situacion(), Medidas.CERO)));
        return cells;
    }
}
