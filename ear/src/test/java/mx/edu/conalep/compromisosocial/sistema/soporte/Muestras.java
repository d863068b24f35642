package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Sound input for tests: an activity that lacks nothing but its evidence, a photograph, a video and a document. */
public final class Muestras {

    private Muestras() {}

    /** An activity of one day that breaks no rule once it has its evidence: 26 direct beneficiaries, 3 surveys. */
    public static JsonObjectBuilder actividad(String plantel, String fecha, String referencia) {
        return Json.createObjectBuilder()
                .add("referencia", referencia)
                .add("plantel", plantel)
                .add("fecha_inicio", fecha)
                .add("fecha_fin", fecha)
                .add("servicio", "I")
                .add("descripcion", "Orientación preventiva en diabetes e hipertensión")
                .add("modalidad", "EXTERNA")
                .add("sede", "Plaza pública comunitaria")
                .add("localidad", "Cabecera municipal")
                .addNull("latitud")
                .addNull("longitud")
                .add("carreras", Json.createArrayBuilder())
                .add("estudiantes", 12)
                .add("docentes", 2)
                .add("administrativos", 1)
                .add("supervisor", "Docente responsable del grupo")
                .add("directos_adultas_mayores", 5)
                .add("directos_indigenas", 0)
                .add("directos_discapacidad", 1)
                .add("directos_general", 20)
                .add("indirectos", 0)
                .add("encuestas", 3)
                .add("medidas_seguridad", "Chalecos, botiquín y aviso a las autoridades")
                .add("origen_materiales", "Comité");
    }

    /** The same activity with one value changed. */
    public static JsonObject with(JsonObject actividad, String campo, int valor) {
        return Json.createObjectBuilder(actividad).add(campo, valor).build();
    }

    /** A photograph, another one for each seed. */
    public static byte[] foto(int seed) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, new Color(seed * 7919 & 0xFFFFFF), 640, 480, Color.WHITE));
        canvas.fillRect(0, 0, 640, 480);
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A video that a browser plays, another one for each seed. */
    public static byte[] video(int seed) {
        return VideoDePrueba.mp4(seed & 0x7F);
    }

    /** A PDF of one page that says a text without accents. */
    public static byte[] pdf(String text) {
        String stream = "BT /F1 18 Tf 72 720 Td (" + text + ") Tj ET";
        List<String> objects = List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + stream.length() + " >>\nstream\n" + stream + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            offsets.add(pdf.length());
            pdf.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = pdf.length();
        pdf.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> pdf.append(String.format("%010d 00000 n \n", offset)));
        pdf.append("trailer << /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        pdf.append(xref).append("\n%%EOF\n");
        return pdf.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
