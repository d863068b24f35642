package mx.edu.conalep.compromisosocial.sistema.evidencia;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application is killed while files arrive: afterwards every row has its files, whole, and uploads go on. */
@PruebaDeSistema(propio = true)
@Tag("R11.8")
class EvidenciaCortadaIT {

    private static final String PLANTEL = "15-025";
    private static final int KILLS = 3;

    private final Sistema sistema;

    EvidenciaCortadaIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void everyRowKeepsItsFileWhateverThePointOfTheKill() throws Exception {
        Api plantel = sistema.api("plantel." + PLANTEL);
        String folio = plantel.post(
                        "/actividades",
                        Muestras.actividad(PLANTEL, Dias.reciente().toString(), "CORTADA")
                                .build())
                .expect(200, 201)
                .json()
                .getString("folio");
        int seed = 1;
        for (int kill = 0; kill < KILLS; kill++) {
            seed = uploadUntilKilled(plantel, folio, seed, 400 + kill * 350L);
            sistema.restart();
            assertRowsHaveTheirFiles();
            plantel = sistema.api("plantel." + PLANTEL);
            upload(plantel, folio, seed++);
        }
        assertThat(plantel.get("/actividades/" + folio + "/evidencias")
                        .expect(200)
                        .json()
                        .getInt("total"))
                .isGreaterThanOrEqualTo(KILLS);
    }

    private int uploadUntilKilled(Api plantel, String folio, int seed, long millis) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        int next = seed;
        for (; next < seed + 12; next++) {
            int which = next;
            threads.execute(() -> {
                try {
                    upload(plantel, folio, which);
                } catch (UncheckedIOException | AssertionError killed) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        sistema.kill();
        threads.shutdownNow();
        threads.awaitTermination(30, TimeUnit.SECONDS);
        return next;
    }

    private static void upload(Api plantel, String folio, int seed) {
        plantel.upload(
                        "/actividades/" + folio + "/evidencias",
                        "FOTOGRAFIA",
                        "foto.jpg",
                        "image/jpeg",
                        Muestras.foto(seed))
                .expect(201);
    }

    private void assertRowsHaveTheirFiles() throws Exception {
        Set<String> keys = new HashSet<>();
        try (Connection connection = sistema.database();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select sha256_publica from evidencia union select sha256_miniatura from evidencia"
                                        + " where sha256_miniatura is not null")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        Set<String> files = new HashSet<>();
        try (Stream<Path> all = Files.walk(sistema.folder().resolve("evidencias"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (name.length() == 64) {
                    assertThat(hash(file)).as("content of " + name).isEqualTo(name);
                    files.add(name);
                }
            }
        }
        assertThat(files).containsAll(keys);
    }

    private static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
