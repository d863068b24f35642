package mx.edu.conalep.compromisosocial.demostracion;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small real files that stand for evidence: drawn pictures, an attendance list without names, papers without persons. */
final class ArchivosDemo {

    private static final int ANCHO = 480;
    private static final int ALTO = 360;
    private static final String MARCA = "DEMOSTRACIÓN";

    private ArchivosDemo() {}

    /** A JPEG that nobody takes for a photograph of persons; each number gives another colour. */
    static InputStream photo(String texto, int numero) {
        BufferedImage imagen = new BufferedImage(ANCHO, ALTO, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = imagen.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color claro = Color.getHSBColor((numero * 47 % 360) / 360f, 0.25f, 0.95f);
        Color oscuro = Color.getHSBColor((numero * 47 % 360) / 360f, 0.55f, 0.6f);
        g.setPaint(new GradientPaint(0, 0, claro, 0, ALTO, oscuro));
        g.fillRect(0, 0, ANCHO, ALTO);
        g.setColor(new Color(255, 255, 255, 140));
        for (int i = 0; i < 9; i++) {
            g.fillOval(36 + i * 46, 190 - (numero * 31 + i * 53) % 80, 32, 32);
            g.fillRoundRect(32 + i * 46, 228 - (numero * 31 + i * 53) % 80, 40, 80, 18, 18);
        }
        g.setColor(Color.DARK_GRAY);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 24));
        g.drawString(texto, 28, 44);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        g.drawString("Imagen de demostración " + numero, 28, 72);
        return jpeg(imagen, g);
    }

    /** A JPEG that stands for the picture of a paper slip, with DEMOSTRACIÓN across it so that nobody takes it for a real one. */
    static InputStream slip(String titulo, String... lineas) {
        BufferedImage imagen = new BufferedImage(2 * ANCHO, 2 * ALTO, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = imagen.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, imagen.getWidth(), imagen.getHeight());
        g.setColor(Color.DARK_GRAY);
        g.drawRect(24, 24, imagen.getWidth() - 48, imagen.getHeight() - 48);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 40));
        g.drawString(titulo, 64, 112);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 28));
        for (int i = 0; i < lineas.length; i++) {
            g.drawString(lineas[i], 64, 192 + i * 52);
        }
        g.rotate(-0.45, imagen.getWidth() / 2.0, imagen.getHeight() / 2.0);
        g.setColor(new Color(155, 34, 71, 90));
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 96));
        int ancho = g.getFontMetrics().stringWidth(MARCA);
        g.drawString(MARCA, (imagen.getWidth() - ancho) / 2, imagen.getHeight() / 2 + 32);
        return jpeg(imagen, g);
    }

    private static InputStream jpeg(BufferedImage imagen, Graphics2D dibujo) {
        dibujo.dispose();
        try (ByteArrayOutputStream salida = new ByteArrayOutputStream()) {
            ImageIO.write(imagen, "jpeg", salida);
            return new ByteArrayInputStream(salida.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A one-page PDF: an attendance list with numbered lines and no names. */
    static InputStream list(String titulo, int asistentes) {
        List<String> lineas = new ArrayList<>(List.of("Lista de asistencia (demostración): " + titulo, ""));
        for (int i = 1; i <= Math.min(asistentes, 30); i++) {
            lineas.add(i + ".  ____________________________    firma ______________");
        }
        return pdf(lineas);
    }

    /** A one-page PDF that stands for a signed convenio. */
    static InputStream agreement(String folio) {
        return pdf(List.of(
                "Convenio de colaboración (demostración): " + folio,
                "",
                "Este documento es un ejemplo y no obliga a nadie.",
                "",
                "",
                "______________________          ______________________",
                "Por el Sistema CONALEP             Por el sector productivo"));
    }

    /** A one-page PDF that stands for a paper of a colecta: its lineamientos, a proof, a receipt. */
    static InputStream paper(String titulo, String folio, String... lineas) {
        List<String> todas = new ArrayList<>(List.of(titulo + " (demostración): " + folio, ""));
        todas.addAll(List.of(lineas));
        return pdf(todas);
    }

    /** A one-page PDF that stands for the request of a programa emergente. */
    static InputStream request(String folio) {
        return pdf(List.of(
                "Solicitud de apoyo (demostración): " + folio,
                "",
                "Este documento es un ejemplo y no obliga a nadie."));
    }

    /** A one-page PDF that stands for a student's receipt. */
    static InputStream receipt(String folio) {
        return pdf(List.of(
                "Acuse de entrega (demostración): " + folio, "", "Recibí lo asignado.", "", "______________________"));
    }

    private static InputStream pdf(List<String> lineas) {
        try (PDDocument documento = new PDDocument();
                ByteArrayOutputStream salida = new ByteArrayOutputStream()) {
            PDPage hoja = new PDPage(PDRectangle.LETTER);
            documento.addPage(hoja);
            try (PDPageContentStream texto = new PDPageContentStream(documento, hoja)) {
                texto.beginText();
                texto.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                texto.setLeading(18);
                texto.newLineAtOffset(60, 720);
                for (String linea : lineas) {
                    texto.showText(linea);
                    texto.newLine();
                }
                texto.endText();
            }
            documento.save(salida);
            return new ByteArrayInputStream(salida.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
