package mx.edu.conalep.compromisosocial.evidencia.domain;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pictures: the container is checked, the number of pixels is read before anything is unfolded, the whole picture is decoded,
 * turned upright and encoded anew, so that only its pixels remain. As many are unfolded at once as the machine has processors.
 */
final class ProcesadorImagen implements Procesador {

    private static final Semaphore TURNOS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()), true);
    private static final int PATIENCE_SECONDS = 60;

    @Override
    public EvidenciaProcesada process(FormatoEvidencia formato, Path archivo, LimitesEvidencia limites, Path carpeta)
            throws IOException {
        LectorExif.Lectura lectura = LectorExif.read(EstructuraImagen.check(formato, archivo));
        takeTurn();
        try {
            BufferedImage upright =
                    Lienzo.turn(DecodificadorImagen.decode(formato, archivo, limites), lectura.orientacion());
            return write(formato, upright, lectura.captura(), limites, carpeta);
        } finally {
            TURNOS.release();
        }
    }

    private static EvidenciaProcesada write(
            FormatoEvidencia formato, BufferedImage image, Captura captura, LimitesEvidencia limites, Path carpeta)
            throws IOException {
        Path publica = Files.createTempFile(carpeta, "publica-", ".tmp");
        Path miniatura = null;
        boolean done = false;
        try {
            miniatura = Files.createTempFile(carpeta, "miniatura-", ".tmp");
            Lienzo.writeJpeg(image, publica, 0.85f);
            Lienzo.writeJpeg(Lienzo.fit(image, limites.ladoMiniatura()), miniatura, 0.75f);
            done = true;
            return new EvidenciaProcesada(
                    formato,
                    publica,
                    FormatoEvidencia.JPEG.mime(),
                    miniatura,
                    image.getWidth(),
                    image.getHeight(),
                    captura);
        } finally {
            if (!done) {
                Files.deleteIfExists(publica);
                if (miniatura != null) {
                    Files.deleteIfExists(miniatura);
                }
            }
        }
    }

    private static void takeTurn() {
        try {
            if (!TURNOS.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw EvidenciaRechazada.because("servidor.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw EvidenciaRechazada.because("servidor.busy");
        }
    }
}
