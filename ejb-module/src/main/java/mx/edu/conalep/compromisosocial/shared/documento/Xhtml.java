package mx.edu.conalep.compromisosocial.shared.documento;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** A growing XHTML text of a report; whatever comes from data passes {@link #escape}. */
public final class Xhtml {

    private static final char HARD_SPACE = '\u00a0';

    private final String columns;
    private final Set<String> texts;
    private final StringBuilder out = new StringBuilder(64 * 1024);
    private final Map<String, String> sections = new LinkedHashMap<>();

    /**
     * An empty text.
     *
     * @param columns what the codes of its tables' columns begin with, e.g. {@code consolidacion.columna.}
     * @param texts columns that hold texts beside the first one; those of figures are aligned right
     */
    public Xhtml(String columns, Set<String> texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /** Adds markup of our own. */
    public Xhtml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds an element with a text. */
    public Xhtml element(String name, String style, String text) {
        out.append('<').append(name);
        if (style != null) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>')
                .append(escape(text))
                .append("</")
                .append(name.split(" ")[0])
                .append('>');
        return this;
    }

    /** Adds an element with the text of a code. */
    public Xhtml told(String name, String style, String code, Object... values) {
        return element(name, style, Messages.text(code, values));
    }

    /** Adds the heading of a section, which readers find by its bookmark. */
    public Xhtml section(String id, String style, String code, Object... values) {
        String text = Messages.text(code, values);
        sections.put(id, text);
        return element("h2 id=\"" + id + "\"", style, text);
    }

    /** What the sections so far are called, by the id of their heading. */
    public Map<String, String> sections() {
        return sections;
    }

    /** Adds the cell that names a row. */
    public Xhtml rowHead(String text) {
        return element("th scope=\"row\"", null, text);
    }

    /** Adds cells with figures, aligned right. */
    public Xhtml figures(long... figures) {
        for (long figure : figures) {
            element("td", "n", number(figure));
        }
        return this;
    }

    /**
     * Opens a table under its heading, inside a block that stays on one page; its body is left open.
     *
     * @param codes last parts of the codes of its columns
     */
    public Xhtml openTable(String title, String... codes) {
        raw("<div class=\"bloque\">").told("h3", null, title).raw("<table class=\"tabla\"><thead><tr>");
        for (int i = 0; i < codes.length; i++) {
            told("th scope=\"col\"", i == 0 || texts.contains(codes[i]) ? null : "n", columns + codes[i]);
        }
        return raw("</tr></thead><tbody>");
    }

    /** A whole number with hard spaces between thousands and a dash for a minus. */
    public static String number(long figure) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Messages.ES_MX);
        symbols.setGroupingSeparator(HARD_SPACE);
        return new DecimalFormat("#,##0", symbols).format(figure).replace('-', '\u2013');
    }

    /** Text made harmless inside markup. */
    public static String escape(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
