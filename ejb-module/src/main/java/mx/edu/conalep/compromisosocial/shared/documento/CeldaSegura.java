package mx.edu.conalep.compromisosocial.shared.documento;

/**
 * Text for a cell of a CSV or XLSX: what a spreadsheet would take for a formula ({@code = + - @}, tab or return at the
 * start) gets an apostrophe before it, which spreadsheets read as "this is text".
 */
public final class CeldaSegura {
    private static final String TRIGGERS = "=+-@\t\r";

    private CeldaSegura() {}

    /** The text, harmless; blank for null. */
    public static String text(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        return TRIGGERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
