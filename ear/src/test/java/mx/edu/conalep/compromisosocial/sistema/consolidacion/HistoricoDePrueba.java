package mx.edu.conalep.compromisosocial.sistema.consolidacion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A file of past activities over given planteles, and the sums that follow from its rows alone: added up here cell by cell in
 * plain Java, without a line of the product.
 */
final class HistoricoDePrueba {

    static final String HEADER =
            "referencia,plantel,fecha_inicio,fecha_fin,servicio,descripcion,modalidad,sede,localidad,latitud,"
                    + "longitud,carreras,estudiantes,docentes,administrativos,supervisor,directos_adultas_mayores,directos_indigenas,"
                    + "directos_discapacidad,directos_general,indirectos,encuestas,medidas_seguridad,origen_materiales";

    private static final String[] SERVICIOS = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] MODALIDADES = {"INTERNA", "EXTERNA", "EN_LINEA"};
    private static final int MEASURES = 10;

    private final List<String> lines = new ArrayList<>(List.of(HEADER));
    private final Map<String, long[]> plantel = new TreeMap<>();
    private final Map<String, long[]> entidad = new TreeMap<>();
    private final Map<String, long[]> nacional = new TreeMap<>();

    HistoricoDePrueba(List<String> planteles, int rows, LocalDate first, int days) {
        Random random = new Random(24);
        for (int i = 0; i < rows; i++) {
            String clave = planteles.get(i % planteles.size());
            String servicio = SERVICIOS[random.nextInt(SERVICIOS.length)];
            String modalidad = MODALIDADES[random.nextInt(MODALIDADES.length)];
            long[] m = {
                1,
                random.nextInt(80),
                random.nextInt(9),
                random.nextInt(5),
                random.nextInt(40),
                random.nextInt(30),
                random.nextInt(10),
                1 + random.nextInt(300),
                random.nextInt(120),
                random.nextInt(40)
            };
            LocalDate day = first.plusDays(random.nextInt(days));
            lines.add(String.join(
                    ",",
                    "H-" + i,
                    clave,
                    day.toString(),
                    day.toString(),
                    servicio,
                    "Jornada de prueba",
                    modalidad,
                    "Sede de prueba",
                    "Localidad de prueba",
                    "",
                    "",
                    "",
                    "" + m[1],
                    "" + m[2],
                    "" + m[3],
                    "Supervisión de prueba",
                    "" + m[4],
                    "" + m[5],
                    "" + m[6],
                    "" + m[7],
                    "" + m[8],
                    "" + m[9],
                    "Medidas de prueba",
                    "Comité"));
            String own = clave.substring(0, 2);
            add(plantel, own + "," + clave + "," + servicio + "," + modalidad, m);
            add(entidad, own + "," + servicio + "," + modalidad, m);
            add(nacional, servicio + "," + modalidad, m);
        }
    }

    private static void add(Map<String, long[]> sums, String key, long[] m) {
        long[] sum = sums.computeIfAbsent(key, k -> new long[MEASURES]);
        for (int i = 0; i < MEASURES; i++) {
            sum[i] += m[i];
        }
    }

    String csv() {
        return String.join("\n", lines) + "\n";
    }

    /** The lines that the CSV of a level must have, header left out, in order. */
    List<String> expected(String nivel, String prefix) {
        Map<String, long[]> sums = Map.of("plantel", plantel, "entidad", entidad, "nacional", nacional)
                .get(nivel);
        List<String> expected = new ArrayList<>();
        sums.forEach((key, s) -> expected.add(prefix + key + ",REPORTADO," + s[0] + ",0," + s[1] + "," + s[2]
                + "," + s[3] + "," + s[4] + "," + s[5] + "," + s[6] + "," + s[7] + ","
                + (s[4] + s[5] + s[6] + s[7]) + ","
                + s[8] + "," + s[9]));
        return expected;
    }
}
