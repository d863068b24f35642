package mx.edu.conalep.compromisosocial.shared.documento;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Writes a document as a tagged PDF (PDF/UA). */
public final class PliegoPdf {
    private static final String CSS = "@page{size:letter;margin:24mm 22mm 22mm;@top-center{content:element(marca)}"
            + "@bottom-left{content:element(pie)}@bottom-right{content:counter(page) ' / ' counter(pages);font-family:'"
            + DocumentoPdf.FUENTE
            + "';font-size:8pt;color:#555}}#pie{position:running(pie);font-size:8pt;color:#555}"
            + "#marca{position:running(marca);font-size:15pt;font-weight:bold;text-align:center;color:#9D2449}"
            + "body{font-family:'" + DocumentoPdf.FUENTE + "';font-size:9.5pt;line-height:1.45;color:#222;margin:0}"
            + "h1{font-size:16pt;color:#611232;margin:0 0 3mm;padding-bottom:2mm;border-bottom:0.6mm solid #A57F2C}"
            + "h2{font-size:12pt;color:#611232;margin:7mm 0 2mm;page-break-after:avoid}"
            + "h3{font-size:10pt;color:#1E5B4F;margin:4mm 0 1mm;page-break-after:avoid}"
            + "p{margin:0 0 2mm;text-align:justify;word-wrap:break-word}ul{margin:0 0 2mm;padding-left:6mm}"
            + "table{width:100%;border-collapse:collapse;-fs-table-paginate:paginate}"
            + "th,td{text-align:left;vertical-align:top;padding:1.2mm 3mm 1.2mm 0;border-bottom:0.2mm solid #ccc}"
            + "th{color:#555;font-weight:normal}tr{page-break-inside:avoid}"
            + ".firma{display:inline-block;width:74mm;margin:20mm 5mm 0 0;vertical-align:top;page-break-inside:avoid}"
            + ".firma p{text-align:left;margin:0}.raya{border-top:0.3mm solid #222;padding-top:1mm;font-weight:bold}";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private PliegoPdf() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /** The bytes of the PDF: the same ones for the same document, whenever it is made, so that its hash can be compared. */
    public static byte[] write(Pliego pliego) {
        try {
            return DocumentoPdf.render(new PliegoPdf().xhtml(pliego), pliego.fecha());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String xhtml(Pliego pliego) throws XMLStreamException {
        xml.writeStartElement("html");
        xml.writeAttribute("lang", Messages.ES_MX.toLanguageTag());
        xml.writeStartElement("head");
        element("title", null, pliego.titulo());
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", "subject");
        xml.writeAttribute("content", pliego.titulo());
        element("style", null, CSS);
        xml.writeEndElement();
        xml.writeStartElement("body");
        running("pie", pliego.pie());
        if (pliego.marca() != null) {
            running("marca", pliego.marca());
        }
        for (Pliego.Pieza pieza : pliego.piezas()) {
            write(pieza);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.flush();
        return text.toString();
    }

    private void write(Pliego.Pieza pieza) throws XMLStreamException {
        if (pieza instanceof Pliego.Encabezado e) {
            element("h" + e.nivel(), null, e.texto());
        } else if (pieza instanceof Pliego.Parrafo p) {
            element("p", null, p.texto());
        } else if (pieza instanceof Pliego.Lista l) {
            xml.writeStartElement("ul");
            for (String renglon : l.renglones()) {
                element("li", null, renglon);
            }
            xml.writeEndElement();
        } else if (pieza instanceof Pliego.Tabla t) {
            table(t);
        } else if (pieza instanceof Pliego.Firmas f) {
            for (Pliego.Firma firma : f.firmas()) {
                signature(firma);
            }
        }
    }

    private void table(Pliego.Tabla tabla) throws XMLStreamException {
        xml.writeStartElement("table");
        xml.writeStartElement("thead");
        xml.writeStartElement("tr");
        for (String columna : tabla.columnas()) {
            xml.writeStartElement("th");
            xml.writeAttribute("scope", "col");
            xml.writeCharacters(columna);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeStartElement("tbody");
        for (List<String> fila : tabla.filas()) {
            xml.writeStartElement("tr");
            for (String celda : fila) {
                element("td", null, celda);
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void signature(Pliego.Firma firma) throws XMLStreamException {
        xml.writeStartElement("div");
        xml.writeAttribute("class", "firma");
        element("p", "raya", firma.nombre());
        element("p", null, firma.calidad());
        element("p", null, firma.por());
        xml.writeEndElement();
    }

    private void running(String id, String words) throws XMLStreamException {
        xml.writeStartElement("div");
        xml.writeAttribute("id", id);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void element(String name, String style, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        if (style != null) {
            xml.writeAttribute("class", style);
        }
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
