package mx.edu.conalep.compromisosocial.evidencia;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoRecibido;
import mx.edu.conalep.compromisosocial.evidencia.domain.EvidenciaProcesada;
import mx.edu.conalep.compromisosocial.evidencia.domain.ExaminadorEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.Huella;
import mx.edu.conalep.compromisosocial.evidencia.domain.LimitesEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** P9: intake of a photograph of 12 megapixels against bare decoding and encoding of the same file. */
class RecepcionBench {

    private static final Logger LOG = Logger.getLogger(RecepcionBench.class.getName());
    private static final int ROUNDS = Integer.getInteger("bench.rondas", 15);
    private static final int WARM = 4;

    /** Something that takes time. */
    private interface Work {
        void run() throws Exception;
    }

    @TempDir
    Path folder;

    @Test
    void intakeAgainstBareDecodeAndEncode() throws Exception {
        byte[] photo = photo();
        double[] bareTimes = new double[ROUNDS];
        double[] ourTimes = new double[ROUNDS];
        for (int i = -WARM; i < ROUNDS; i++) { // by turns, so that a busy machine slows both alike
            double plain = millis(() -> bare(photo));
            double whole = millis(() -> intake(photo));
            if (i >= 0) {
                bareTimes[i] = plain;
                ourTimes[i] = whole;
            }
        }
        double bare = median(bareTimes);
        double ours = median(ourTimes);
        LOG.info(() -> String.format(
                Locale.ROOT,
                "P9 photo of 12 Mpx, %.1f MB: intake %.0f ms against %.0f ms of bare decode and encode: ratio %.2f (goal 1.3)",
                photo.length / 1e6,
                ours,
                bare,
                ours / bare));
    }

    @Test
    void memoryUnderParallelUploads() throws Exception {
        byte[] photo = photo();
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        long idle = runtime.totalMemory() - runtime.freeMemory();
        ExecutorService threads = Executors.newFixedThreadPool(16);
        List<Future<?>> all = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < 48; i++) {
            all.add(threads.submit(() -> {
                intake(photo);
                return null;
            }));
        }
        long peak = 0;
        while (all.stream().anyMatch(f -> !f.isDone())) {
            peak = Math.max(peak, runtime.totalMemory() - runtime.freeMemory());
            Thread.sleep(20);
        }
        for (Future<?> one : all) {
            one.get();
        }
        threads.shutdown();
        long above = (peak - idle) / 1_000_000;
        double seconds = (System.nanoTime() - begin) / 1e9;
        LOG.info(() -> String.format(
                Locale.ROOT, "P9 48 photos by 16 uploads at once: %.1f s, heap %d MB above idle", seconds, above));
    }

    private static double millis(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    private void intake(byte[] photo) throws IOException {
        try (ArchivoRecibido file = ArchivoRecibido.receive(
                        new ByteArrayInputStream(photo), folder, LimitesEvidencia.USUALES.bytesMax());
                EvidenciaProcesada clean = ExaminadorEvidencia.examine(
                        TipoEvidencia.FOTOGRAFIA, "plaza.jpg", file, LimitesEvidencia.USUALES, folder)) {
            Huella.of(clean.publica());
            Huella.of(clean.miniatura());
        }
    }

    private void bare(byte[] photo) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo));
        Path out = Files.createTempFile(folder, "bare", ".jpg");
        write(image, out.toFile());
        Files.delete(out);
    }

    private static void write(BufferedImage image, Object target) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.85f);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(target)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    /** Smooth shapes with a little noise, as a camera gives them. */
    private static byte[] photo() throws IOException {
        BufferedImage image = new BufferedImage(4032, 3024, BufferedImage.TYPE_INT_RGB);
        Random noise = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int base = (int) (120 + 60 * Math.sin(x / 90.0) * Math.cos(y / 70.0)) + noise.nextInt(12);
                image.setRGB(x, y, base << 16 | (base * 3 / 4 & 0xFF) << 8 | base / 2);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(image, out);
        return out.toByteArray();
    }
}
