package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** A made-up campaign in two entidades: reported, declared zero, missing; a counter-entry, something left out, a delivery. */
public final class Muestra {
    public static final Cosa DINERO = new Cosa(TipoAportacion.DINERO, "", null, null);
    public static final Cosa ARROZ = new Cosa(TipoAportacion.ESPECIE, "arroz|kg", "Arroz", "kg");
    public static final Cosa FRIJOL = new Cosa(TipoAportacion.ESPECIE, "frijol|kg", "Frijol", "kg");

    private Muestra() {}

    public static VersionInforme version(int numero, String motivo) {
        return new VersionInforme(
                numero,
                "CO-2026-00001",
                "Apoyo a <hospitales> & albergues",
                "=Institución aliada",
                "CC-2026-00001",
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 3, 31),
                numero,
                motivo,
                7,
                "0123456789abcdef".repeat(4),
                Instant.parse("2026-04-10T17:31:00Z"));
    }

    public static AportacionInforme aportacion(int numero, String plantel, Cosa cosa, String cantidad) {
        return new AportacionInforme(
                numero,
                plantel.substring(0, 2),
                plantel,
                LocalDate.of(2026, 3, 1),
                cosa,
                new BigDecimal(cantidad),
                EstadoAportacion.VALIDADA,
                null,
                null);
    }

    public static AportacionInforme contra(int numero, String plantel, String cantidad, int de) {
        AportacionInforme a = aportacion(numero, plantel, DINERO, cantidad);
        return new AportacionInforme(
                numero, a.entidad(), plantel, a.fecha(), DINERO, a.cantidad(), a.estado(), de, "Depósito duplicado");
    }

    public static AportacionInforme fuera(int numero, String plantel, String cantidad) {
        AportacionInforme a = aportacion(numero, plantel, DINERO, cantidad);
        return new AportacionInforme(
                numero, a.entidad(), plantel, a.fecha(), DINERO, a.cantidad(), EstadoAportacion.CAPTURADA, null, null);
    }

    public static List<AportacionInforme> aportaciones() {
        return List.of(
                aportacion(1, "15-016", DINERO, "100.10"),
                aportacion(2, "15-016", ARROZ, "2.500"),
                aportacion(3, "09-001", DINERO, "1050.05"),
                contra(4, "15-016", "-40.10", 1),
                fuera(5, "09-001", "999.99"));
    }

    public static List<EntregaInforme> entregas() {
        return List.of(
                new EntregaInforme(
                        1,
                        LocalDate.of(2026, 4, 2),
                        "Almacén del aliado",
                        "ab".repeat(32),
                        DINERO,
                        new BigDecimal("1000.00")),
                new EntregaInforme(
                        1,
                        LocalDate.of(2026, 4, 2),
                        "Almacén del aliado",
                        "ab".repeat(32),
                        ARROZ,
                        new BigDecimal("3.000")));
    }

    /** What a version says of some contributions, added up as the database does. */
    public static ContenidoInforme contenido(VersionInforme version, List<AportacionInforme> aportaciones) {
        List<PlantelInforme> planteles = List.of(
                new PlantelInforme("09", "09-001", "Plantel sintético A", Situacion.REPORTADO, 1, 0, 1),
                new PlantelInforme(
                        "15",
                        "15-016",
                        "Plantel sintético B",
                        Situacion.REPORTADO,
                        contadas(aportaciones, "15-016"),
                        1,
                        0),
                new PlantelInforme("15", "15-017", "Plantel sintético C", Situacion.CERO_DECLARADO, 0, 0, 0),
                new PlantelInforme("15", "15-018", "Plantel sintético D", Situacion.SIN_REPORTE, 0, 0, 0));
        List<MetaInforme> metas = List.of(
                new MetaInforme(DINERO, new BigDecimal("2000.00")), new MetaInforme(FRIJOL, new BigDecimal("10.000")));
        return new ContenidoInforme(
                version, Ambito.nacional(), planteles, metas, aportaciones, sumas(aportaciones), entregas());
    }

    private static int contadas(List<AportacionInforme> aportaciones, String plantel) {
        return (int) aportaciones.stream()
                .filter(a ->
                        a.isContada() && !a.isContraasiento() && a.plantel().equals(plantel))
                .filter(a -> aportaciones.stream()
                        .noneMatch(c -> Integer.valueOf(a.numero()).equals(c.contraasientoDe())))
                .count();
    }

    private static List<SumaInforme> sumas(List<AportacionInforme> aportaciones) {
        List<SumaInforme> sumas = new ArrayList<>();
        for (Nivel nivel : List.of(Nivel.NACIONAL, Nivel.ENTIDAD, Nivel.PLANTEL)) {
            Map<String, SumaInforme> own = new TreeMap<>();
            aportaciones.stream().filter(AportacionInforme::isContada).forEach(a -> {
                String entidad = nivel.hasEntidad() ? a.entidad() : "";
                String plantel = nivel.hasPlantel() ? a.plantel() : "";
                own.merge(
                        entidad + plantel + a.cosa().tipo() + a.cosa().clave(),
                        new SumaInforme(nivel, entidad, plantel, a.cosa(), a.cantidad()),
                        (x, y) -> new SumaInforme(
                                nivel, entidad, plantel, a.cosa(), x.cantidad().add(y.cantidad())));
            });
            sumas.addAll(own.values());
        }
        return sumas;
    }
}
