package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** A made-up programme of three planteles in two entidades: two noted something, one nothing; a reversal, a donation taken back. */
public final class MuestraEmergente {

    private MuestraEmergente() {}

    public static VersionEmergente version(int numero, String motivo) {
        return new VersionEmergente(
                numero,
                "PE-2026-00001",
                "Inundación en <la colonia> & otras",
                "=Protección Civil",
                "Despensas",
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 3, 31),
                numero,
                motivo,
                7,
                "0123456789abcdef".repeat(4),
                Instant.parse("2026-04-10T17:31:00Z"));
    }

    public static RegistrosEmergente registros() {
        return new RegistrosEmergente(
                List.of("09-001", "15-016", "15-017"),
                List.of("09-001", "15-016", "15-016", "15-016", "15-016", "15-016"),
                List.of(
                        donacion("09-001", "2"),
                        donacion("15-016", "5"),
                        donacion("15-016", "3"),
                        donacion("15-016", "-3")),
                List.of(
                        new RegistrosEmergente.Beneficio("09-001", 1, "despensa|caja", uno(), false, true),
                        new RegistrosEmergente.Beneficio("15-016", 2, "despensa|caja", uno(), false, true),
                        new RegistrosEmergente.Beneficio("15-016", 3, "despensa|caja", uno(), true, false)));
    }

    private static RegistrosEmergente.Donacion donacion(String plantel, String cantidad) {
        return new RegistrosEmergente.Donacion(plantel, "despensa|caja", new BigDecimal(cantidad + ".000"));
    }

    private static BigDecimal uno() {
        return new BigDecimal("1.000");
    }

    /** What a version says of {@link #registros}, as the database adds it up. */
    public static ContenidoEmergente contenido(VersionEmergente version) {
        return new ContenidoEmergente(version, Ambito.nacional(), personas(), articulos());
    }

    private static List<PersonasUnidad> personas() {
        return new ArrayList<>(List.of(
                new PersonasUnidad(unidad(Nivel.NACIONAL, "", ""), "", 3, 2, 6, 2, 2, 1),
                new PersonasUnidad(unidad(Nivel.ENTIDAD, "09", ""), "", 1, 1, 1, 1, 1, 0),
                new PersonasUnidad(unidad(Nivel.ENTIDAD, "15", ""), "", 2, 1, 5, 1, 1, 1),
                new PersonasUnidad(Unidad.plantel("09-001"), "Plantel sintético A", 1, 1, 1, 1, 1, 0),
                new PersonasUnidad(Unidad.plantel("15-016"), "Plantel sintético B", 1, 1, 5, 1, 1, 1),
                new PersonasUnidad(Unidad.plantel("15-017"), "Plantel sintético C", 1, 0, 0, 0, 0, 0)));
    }

    private static List<ArticuloUnidad> articulos() {
        return new ArrayList<>(List.of(
                articulo(unidad(Nivel.NACIONAL, "", ""), "7", "2", "2"),
                articulo(unidad(Nivel.ENTIDAD, "09", ""), "2", "1", "1"),
                articulo(unidad(Nivel.ENTIDAD, "15", ""), "5", "1", "1"),
                articulo(Unidad.plantel("09-001"), "2", "1", "1"),
                articulo(Unidad.plantel("15-016"), "5", "1", "1")));
    }

    private static Unidad unidad(Nivel nivel, String entidad, String plantel) {
        return new Unidad(nivel, entidad, plantel);
    }

    static ArticuloUnidad articulo(Unidad unidad, String donado, String asignado, String entregado) {
        return new ArticuloUnidad(
                unidad,
                "despensa|caja",
                "Despensa",
                "caja",
                new BigDecimal(donado + ".000"),
                new BigDecimal(asignado + ".000"),
                new BigDecimal(entregado + ".000"));
    }

    /** The same with other numbers of students considered and benefited in the whole programme. */
    public static ContenidoEmergente considered(int candidatos, int beneficiados) {
        ContenidoEmergente all = contenido(version(1, null));
        List<PersonasUnidad> personas = new ArrayList<>(all.personas());
        personas.set(
                0,
                new PersonasUnidad(
                        unidad(Nivel.NACIONAL, "", ""), "", 3, 2, candidatos, beneficiados, beneficiados, 0));
        return new ContenidoEmergente(all.version(), all.ambito(), personas, all.articulos());
    }
}
