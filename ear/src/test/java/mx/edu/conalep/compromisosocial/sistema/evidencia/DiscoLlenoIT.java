package mx.edu.conalep.compromisosocial.sistema.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.DiscoChico;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk of the evidence fills up: who uploads is told, nothing is left by halves, and everything else goes on. */
@PruebaDeSistema(propio = true)
@Tag("R11.8")
class DiscoLlenoIT {

    private static final String PLANTEL = "15-025";
    private static final String USUARIO = "plantel." + PLANTEL;
    private static final int MEGABYTES = 4;
    private static final int ROOM = 1_500_000;
    private static final int MORE_THAN_FIT = 12;

    private final Sistema sistema;

    DiscoLlenoIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void aFullDiskIsToldAndLeavesEverythingWhole() throws Exception {
        try (DiscoChico disco = DiscoChico.mount(sistema.folder().resolve("disco-chico"), MEGABYTES)) {
            sistema.restart("EVIDENCIAS_DIR", disco.folder().toString());
            Api plantel = sistema.api(USUARIO);
            String folio = created(plantel, "LLENO-1");
            disco.leave(ROOM);

            int received = uploadUntilFull(plantel, folio);

            assertThat(received).isPositive();
            assertWhole(disco.folder(), plantel, folio, received);
            assertTold(fromTheBrowser(folio));
            assertWhole(disco.folder(), plantel, folio, received);
            captureGoesOn(plantel, folio);

            disco.free();
            assertThat(upload(plantel, folio, 1_000).status()).isEqualTo(201);
            assertWhole(disco.folder(), plantel, folio, received + 1);
        }
    }

    /** How many files were received before the first one was refused. */
    private static int uploadUntilFull(Api plantel, String folio) throws IOException {
        for (int i = 0; i < MORE_THAN_FIT; i++) {
            Respuesta answer = upload(plantel, folio, i);
            if (answer.status() != 201) {
                assertTold(answer);
                return i;
            }
        }
        throw new AssertionError("The disk did not fill up");
    }

    private static void assertTold(Respuesta answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        assertThat(answer.text())
                .contains("No hay espacio para guardar más archivos", "puede seguir capturándola")
                .doesNotContain("Exception");
    }

    /** Every row has its files, as many rows as were answered for, and nothing half-received lies about. */
    private void assertWhole(Path folder, Api plantel, String folio, int received) throws Exception {
        assertThat(plantel.get("/actividades/" + folio + "/evidencias")
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isEqualTo(received);
        assertThat(names(folder)).containsAll(keys());
        try (Stream<Path> left = Files.list(folder.resolve("tmp"))) {
            assertThat(left.toList()).isEmpty();
        }
    }

    private Set<String> keys() throws Exception {
        Set<String> keys = new TreeSet<>();
        try (Connection connection = sistema.database();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select sha256_publica from evidencia where recibida_por = '" + USUARIO
                                + "' union select sha256_miniatura from evidencia where recibida_por = '" + USUARIO
                                + "' and sha256_miniatura is not null")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static void captureGoesOn(Api plantel, String folio) {
        JsonObject saved = plantel.get("/actividades/" + folio).expect(200).json();
        plantel.put("/actividades/" + folio, Muestras.with(saved, "directos_general", 21))
                .expect(200);
        created(plantel, "LLENO-2");
    }

    private static String created(Api plantel, String referencia) {
        JsonObject actividad = Muestras.actividad(PLANTEL, Dias.reciente().toString(), referencia)
                .build();
        return plantel.post("/actividades", actividad).expect(200, 201).json().getString("folio");
    }

    private static Respuesta upload(Api plantel, String folio, int seed) throws IOException {
        String path = "/actividades/" + folio + "/evidencias";
        return plantel.upload(path, "FOTOGRAFIA", "foto.jpg", "image/jpeg", noise(seed));
    }

    /** More than there is room for, as the pages send it. */
    private Respuesta fromTheBrowser(String folio) {
        Sesion sesion = sistema.sesion(USUARIO);
        return sesion.send(
                "POST",
                "/carga/evidencias?folio=" + folio + "&tipo=FOTOGRAFIA",
                Map.of("X-CSRF-Token", sesion.csrf(), "X-Archivo-Nombre", "foto.jpg"),
                "image/jpeg",
                "x".repeat(ROOM));
    }

    /** A picture that no encoder makes small. */
    private static byte[] noise(int seed) throws IOException {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
