package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * Writes the mail of one person in plain text and in HTML: what waits for him, what is overdue in his scope, links to each task. It names
 * folios, planteles and dates, never a person's data.
 */
public final class RedaccionCarta {

    /** Lines of each part; the tray has the rest. */
    private static final int MAX = 25;

    private final String base;
    private final List<Aviso> avisos;
    private final List<Aviso> propios;
    private final List<Aviso> supervision;

    /**
     * For some notices to one person.
     *
     * @param base address of the application, without a slash at its end
     */
    public RedaccionCarta(String base, List<Aviso> avisos) {
        this.base = base;
        this.avisos = avisos;
        this.propios = avisos.stream().filter(a -> !a.supervision()).toList();
        this.supervision = avisos.stream().filter(Aviso::supervision).toList();
    }

    /** Whether it tells something that the person may do without. */
    public boolean isOptional() {
        return avisos.stream().anyMatch(a -> !a.asunto().tipo().grupo().isObligatorio());
    }

    /** Its subject. */
    public String subject() {
        long vencidos = avisos.stream().filter(Aviso::isVencido).count();
        return propios.isEmpty()
                ? Messages.text("recordatorio.asunto.supervision", supervision.size())
                : Messages.text("recordatorio.asunto", propios.size(), vencidos);
    }

    /** Its plain text. */
    public String text(String nombre, String baja) {
        StringBuilder out = new StringBuilder(Messages.text("recordatorio.saludo", nombre)).append("\n\n");
        plain(out, "recordatorio.propios", propios);
        plain(out, "recordatorio.supervision", supervision);
        out.append(Messages.text("recordatorio.bandeja", base + "/")).append("\n\n-- \n");
        out.append(Messages.text("recordatorio.pie")).append('\n');
        out.append(Messages.text("recordatorio.preferencias", base + "/cuenta/avisos"))
                .append('\n');
        if (baja != null) {
            out.append(Messages.text("recordatorio.baja", baja)).append('\n');
        }
        return out.toString();
    }

    private void plain(StringBuilder out, String title, List<Aviso> some) {
        if (some.isEmpty()) {
            return;
        }
        out.append(Messages.text(title, some.size())).append("\n\n");
        some.stream().limit(MAX).forEach(a -> out.append("- ")
                .append(FraseAviso.of(a))
                .append("\n  ")
                .append(address(a))
                .append('\n'));
        if (some.size() > MAX) {
            out.append("- ")
                    .append(Messages.text("recordatorio.mas", some.size() - MAX))
                    .append('\n');
        }
        out.append('\n');
    }

    /** Its HTML, a whole document that loads nothing. */
    public String html(String nombre, String baja) {
        StringBuilder out = new StringBuilder(
                        "<!DOCTYPE html><html lang=\"es-MX\"><head><meta charset=\"UTF-8\"><title>")
                .append(escape(subject()))
                .append("</title></head><body style=\"margin:0;padding:24px;background:#f4f4f4;"
                        + "font-family:'Noto Sans',Arial,sans-serif;color:#2b2226\">")
                .append("<div style=\"max-width:640px;margin:0 auto;background:#ffffff;border-top:6px solid #9B2247\">")
                .append("<p style=\"margin:0;padding:16px 24px;background:#611232;color:#ffffff;font-weight:bold\">")
                .append(escape(Messages.text("recordatorio.producto")))
                .append("</p><div style=\"padding:8px 24px 24px\"><p>")
                .append(escape(Messages.text("recordatorio.saludo", nombre)))
                .append("</p>");
        rich(out, "recordatorio.propios", propios);
        rich(out, "recordatorio.supervision", supervision);
        out.append("<p style=\"margin-top:24px\"><a href=\"")
                .append(escape(base + "/"))
                .append("\" style=\"display:inline-block;padding:12px 20px;background:#9B2247;color:#ffffff;"
                        + "text-decoration:none;border-radius:4px\">")
                .append(escape(Messages.text("recordatorio.abrir")))
                .append("</a></p></div><div style=\"padding:16px 24px;border-top:1px solid #e2d8dc;font-size:13px;"
                        + "color:#6a5d62\"><p>")
                .append(escape(Messages.text("recordatorio.pie")))
                .append("</p><p>");
        link(out, base + "/cuenta/avisos", Messages.text("recordatorio.preferencias.enlace"));
        if (baja != null) {
            out.append(" · ");
            link(out, baja, Messages.text("recordatorio.baja.enlace"));
        }
        return out.append("</p></div></div></body></html>").toString();
    }

    private void rich(StringBuilder out, String title, List<Aviso> some) {
        if (some.isEmpty()) {
            return;
        }
        out.append("<h2 style=\"font-size:17px;color:#611232;margin:24px 0 8px\">")
                .append(escape(Messages.text(title, some.size())))
                .append("</h2><ul style=\"margin:0;padding-left:20px\">");
        some.stream().limit(MAX).forEach(a -> {
            out.append("<li style=\"margin:8px 0\">");
            link(out, address(a), FraseAviso.of(a));
            out.append("</li>");
        });
        if (some.size() > MAX) {
            out.append("<li style=\"margin:8px 0\">")
                    .append(escape(Messages.text("recordatorio.mas", some.size() - MAX)))
                    .append("</li>");
        }
        out.append("</ul>");
    }

    private static void link(StringBuilder out, String address, String text) {
        out.append("<a href=\"")
                .append(escape(address))
                .append("\" style=\"color:#9B2247\">")
                .append(escape(text))
                .append("</a>");
    }

    private String address(Aviso aviso) {
        return base + aviso.asunto().ruta();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
