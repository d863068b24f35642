package mx.edu.conalep.compromisosocial.actividad.service.acuse;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.TextoValor;
import mx.edu.conalep.compromisosocial.calendario.domain.Zonas;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.CodigoQr;

/** The acuse as XHTML, written element by element so that no captured text can become markup. */
final class AcuseXhtml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private AcuseXhtml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    /**
     * Writes the document of a snapshot.
     *
     * @param snapshot as it was stored
     * @param datos what it captured
     * @param sha256 hash of the stored text
     */
    static String of(JsonObject snapshot, DatosActividad datos, String sha256) {
        try {
            return new AcuseXhtml().write(snapshot, datos, sha256);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the QR says. */
    static String qr(String folio, int envio, String sha256) {
        return Messages.text("actividad.acuse.qr", folio, envio, sha256);
    }

    private String write(JsonObject snapshot, DatosActividad datos, String sha256) throws XMLStreamException {
        String folio = snapshot.getString("folio");
        int envio = snapshot.getInt("envio");
        String title = Messages.text("actividad.acuse.titulo", folio);
        xml.writeStartElement("html");
        xml.writeAttribute("lang", "es-MX");
        xml.writeStartElement("head");
        element("title", null, title);
        xml.writeEmptyElement("meta");
        xml.writeAttribute("name", "subject");
        xml.writeAttribute("content", title);
        element("style", null, EstiloAcuse.CSS);
        xml.writeEndElement();
        xml.writeStartElement("body");
        xml.writeStartElement("div");
        xml.writeAttribute("id", "pie");
        xml.writeCharacters(Messages.text("actividad.acuse.pie", folio, envio));
        xml.writeEndElement();
        element("p", "institucion", Messages.text("actividad.acuse.institucion"));
        xml.writeEmptyElement("img");
        xml.writeAttribute("class", "qr");
        xml.writeAttribute("src", CodigoQr.dataUri(qr(folio, envio, sha256), 300));
        xml.writeAttribute("alt", Messages.text("actividad.acuse.qrAlt", folio));
        element("h1", null, title);
        element("p", null, Messages.text("actividad.acuse.texto"));
        receipt(snapshot, sha256);
        captured(datos);
        files(snapshot);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.flush();
        return text.toString();
    }

    private void receipt(JsonObject snapshot, String sha256) throws XMLStreamException {
        ZoneId zona = ZoneId.of(snapshot.getString("zona"));
        LocalDateTime recibido =
                Instant.parse(snapshot.getString("enviada_en")).atZone(zona).toLocalDateTime();
        xml.writeStartElement("table");
        row("actividad.acuse.plantel", snapshot.getString("plantel") + " " + snapshot.getString("plantel_nombre"));
        row("actividad.acuse.entidad", snapshot.getString("entidad_nombre"));
        row("actividad.acuse.periodo", snapshot.getString("periodo"));
        row("actividad.acuse.envio", String.valueOf(snapshot.getInt("envio")));
        row("actividad.acuse.recibido", Messages.text("actividad.acuse.instante", recibido, Zonas.nombre(zona)));
        row("actividad.acuse.usuario", snapshot.getString("enviada_por"));
        if (snapshot.getBoolean("extemporanea")) {
            row("actividad.acuse.extemporanea", snapshot.getString("motivo_extemporanea", ""));
        }
        row("actividad.acuse.huella", sha256);
        xml.writeEndElement();
    }

    private void captured(DatosActividad datos) throws XMLStreamException {
        element("h2", null, Messages.text("actividad.acuse.datos"));
        xml.writeStartElement("table");
        for (CampoActividad campo : CampoActividad.values()) {
            String value = TextoValor.told(campo.get(datos));
            if (campo != CampoActividad.PLANTEL && !value.isBlank()) {
                row("actividad.campo." + campo.columna(), value);
            }
        }
        xml.writeEndElement();
    }

    private void files(JsonObject snapshot) throws XMLStreamException {
        element("h2", null, Messages.text("actividad.acuse.evidencias"));
        xml.writeStartElement("table");
        for (JsonValue value : snapshot.getJsonArray("evidencias")) {
            JsonObject file = value.asJsonObject();
            xml.writeStartElement("tr");
            rowHead(Messages.text("actividad.evidencia." + file.getString("tipo")));
            xml.writeStartElement("td");
            element("div", null, file.getString("nombre"));
            element("div", "fija", file.getString("sha256"));
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void row(String code, String value) throws XMLStreamException {
        xml.writeStartElement("tr");
        rowHead(Messages.text(code));
        element("td", code.endsWith("huella") ? "fija" : null, value);
        xml.writeEndElement();
    }

    private void rowHead(String content) throws XMLStreamException {
        xml.writeStartElement("th");
        xml.writeAttribute("scope", "row");
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private void element(String name, String styleClass, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        if (styleClass != null) {
            xml.writeAttribute("class", styleClass);
        }
        xml.writeCharacters(content.replaceAll("[\\p{Cntrl}&&[^\n\r\t]]", ""));
        xml.writeEndElement();
    }
}
