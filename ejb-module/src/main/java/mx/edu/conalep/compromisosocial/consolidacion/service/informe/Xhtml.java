package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** A growing XHTML text; whatever comes from data passes {@link #escape}. */
final class Xhtml {

    private static final char HARD_SPACE = '\u00a0';

    private final StringBuilder out = new StringBuilder(64 * 1024);

    /** Adds markup of our own. */
    Xhtml raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds an element with a text. */
    Xhtml element(String name, String style, String text) {
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
    Xhtml told(String name, String style, String code, Object... values) {
        return element(name, style, Messages.text(code, values));
    }

    /** Adds cells with figures, aligned right. */
    Xhtml figures(long... figures) {
        for (long figure : figures) {
            element("td", "n", number(figure));
        }
        return this;
    }

    /**
     * Opens a table under its heading, inside a block that stays on one page; its body is left open.
     *
     * @param columns codes of the columns, the first aligned left
     */
    Xhtml openTable(String title, String... columns) {
        raw("<div class=\"bloque\">").told("h3", null, title).raw("<table class=\"tabla\"><thead><tr>");
        for (int i = 0; i < columns.length; i++) {
            told("th scope=\"col\"", i == 0 ? null : "n", "consolidacion.columna." + columns[i]);
        }
        return raw("</tr></thead><tbody>");
    }

    static String number(long figure) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Messages.ES_MX);
        symbols.setGroupingSeparator(HARD_SPACE);
        return new DecimalFormat("#,##0", symbols).format(figure).replace('-', '\u2013');
    }

    static String escape(String text) {
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
