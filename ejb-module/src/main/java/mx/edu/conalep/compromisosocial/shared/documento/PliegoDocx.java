package mx.edu.conalep.compromisosocial.shared.documento;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a document as DOCX, its headings as such, so that a word processor lists them and a screen reader jumps to them. */
public final class PliegoDocx {
    private static final int CARTA_ANCHO = 12240;
    private static final int CARTA_ALTO = 15840;
    private static final int MARGEN = 1247;

    private final XWPFDocument document;

    private PliegoDocx(XWPFDocument document) {
        this.document = document;
    }

    /** The bytes of the DOCX: the same ones for the same document, whenever it is made, so that its hash can be compared. */
    public static byte[] write(Pliego pliego) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PliegoDocx(document).fill(pliego);
            document.write(out);
            return ZipFijo.of(out.toByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fill(Pliego pliego) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(pliego.titulo());
        properties.setCreator("CONALEP");
        properties.setCreated(Optional.of(Date.from(pliego.fecha())));
        EstilosDocx.define(document);
        page();
        if (pliego.marca() != null) {
            XWPFParagraph marca =
                    document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            marca.setAlignment(ParagraphAlignment.CENTER);
            XWPFRun run = run(marca, pliego.marca());
            run.setBold(true);
            run.setFontSize(18);
            run.setColor("9D2449");
        }
        XWPFParagraph pie = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        run(pie, pliego.pie() + " · ").setFontSize(8);
        pie.getCTP().addNewFldSimple().setInstr("PAGE");
        pliego.piezas().forEach(this::write);
    }

    private void page() {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(CARTA_ANCHO));
        size.setH(BigInteger.valueOf(CARTA_ALTO));
        var margins = section.addNewPgMar();
        for (var set :
                List.<Consumer<Object>>of(margins::setTop, margins::setBottom, margins::setLeft, margins::setRight)) {
            set.accept(BigInteger.valueOf(MARGEN));
        }
        margins.setHeader(BigInteger.valueOf(MARGEN / 2));
        margins.setFooter(BigInteger.valueOf(MARGEN / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    private void write(Pliego.Pieza pieza) {
        if (pieza instanceof Pliego.Encabezado e) {
            XWPFParagraph heading = paragraph(e.texto());
            heading.setStyle(EstilosDocx.heading(e.nivel()));
            heading.setKeepNext(true);
        } else if (pieza instanceof Pliego.Parrafo p) {
            paragraph(p.texto()).setAlignment(ParagraphAlignment.BOTH);
        } else if (pieza instanceof Pliego.Lista l) {
            BigInteger puntos = EstilosDocx.bullets(document);
            l.renglones().forEach(renglon -> {
                XWPFParagraph punto = paragraph(renglon);
                punto.setNumID(puntos);
                punto.setNumILvl(BigInteger.ZERO);
            });
        } else if (pieza instanceof Pliego.Tabla t) {
            table(t);
        } else if (pieza instanceof Pliego.Firmas f) {
            f.firmas().forEach(this::signature);
        }
    }

    private void table(Pliego.Tabla tabla) {
        XWPFTable table =
                document.createTable(1 + tabla.filas().size(), tabla.columnas().size());
        table.setWidth("100%");
        row(table.getRow(0), tabla.columnas(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < tabla.filas().size(); i++) {
            row(table.getRow(i + 1), tabla.filas().get(i), false);
        }
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            run(row.getCell(i).getParagraphs().get(0), cells.get(i)).setBold(bold);
        }
    }

    private void signature(Pliego.Firma firma) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(900);
        paragraph.setKeepNext(true);
        run(paragraph, "_".repeat(40)).addBreak();
        XWPFRun nombre = run(paragraph, firma.nombre());
        nombre.setBold(true);
        nombre.addBreak();
        run(paragraph, firma.calidad()).addBreak();
        run(paragraph, firma.por());
    }

    private XWPFParagraph paragraph(String words) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, words);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        return run;
    }
}
