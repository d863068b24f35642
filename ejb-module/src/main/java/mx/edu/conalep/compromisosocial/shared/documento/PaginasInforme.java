package mx.edu.conalep.compromisosocial.shared.documento;

import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.informe.VersionNumerada;

/** Pages that every report of results has: cover, cards of the summary, notes. Their texts have codes that begin alike. */
public final class PaginasInforme {

    private final Xhtml out;
    private final String codes;

    /**
     * For a growing text.
     *
     * @param codes what the codes of its texts begin with, e.g. {@code colecta.informe.}
     */
    public PaginasInforme(Xhtml out, String codes) {
        this.out = out;
        this.codes = codes;
    }

    /**
     * The cover.
     *
     * @param fechas days of what is reported on, in words
     */
    public void cover(PortadaInforme portada, String fechas) {
        out.raw("<div class=\"portada\"><div class=\"franja\">")
                .told("p", "institucion", "consolidacion.informe.institucion")
                .told("p", "area", "consolidacion.informe.area")
                .raw("</div><div class=\"oro\"></div>")
                .element("h1", null, text("titulo"))
                .element("p", "trimestre", portada.version().causa())
                .element("p", "fechas", fechas)
                .element("p", "para", portada.alcance())
                .raw("<table class=\"ficha\"><tbody>");
        portada.hechos().forEach(this::fact);
        out.raw("<tr>")
                .rowHead(text("huella"))
                .element("td", "huella", groups(portada.version().sha256()))
                .raw("</tr></tbody></table></div>");
    }

    private void fact(String code, String value) {
        if (value != null) {
            out.raw("<tr>").rowHead(text(code)).element("td", null, value).raw("</tr>");
        }
    }

    /** Opens the body below its foot line. */
    public void body(String folio, int version) {
        out.raw("<div id=\"pie\">")
                .told("span", null, codes + "pie", folio, version)
                .raw("</div><div id=\"cuerpo\">");
    }

    /** A figure of the summary with what it is and what qualifies it. */
    public void card(String code, String figure, String below) {
        out.raw("<div class=\"tarjeta\">")
                .element("p", "rotulo", text(code))
                .element("p", "cifra dinero", figure)
                .element("p", "bajo", below)
                .raw("</div>");
    }

    /** The notes at the end. */
    public void notes(int number) {
        out.section("notas", "seccion sigue", codes + "notas").raw("<ol class=\"notas\">");
        for (int i = 1; i <= number; i++) {
            out.told("li", null, codes + "nota." + i);
        }
        out.raw("</ol>");
    }

    /** The whole document, closed behind its notes. */
    public String finish(VersionNumerada<?> v) {
        out.raw("</div></body></html>");
        String resumen = v.folio() + " v" + v.version() + " sha256 " + v.sha256();
        return InformePdf.head(text("titulo") + ", " + v.folio(), resumen, out.sections()) + out;
    }

    private String text(String code) {
        String whole = codes + code;
        return Messages.text(whole);
    }

    /** Sixty-four digits in groups of eight, which a person can compare. */
    private static String groups(String sha256) {
        return sha256.replaceAll("(.{8})(?!$)", "$1 ");
    }
}
