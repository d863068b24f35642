package mx.edu.conalep.compromisosocial.sistema.paginas;

import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;

/** Any page by its width: what of it reaches beyond the window, or beyond the frame of its table. */
public final class PaginaAncho {

    private static final String TOO_WIDE = "const wide = (e) => e.scrollWidth > e.clientWidth;"
            + "const seen = (e) => !e.closest('[hidden], .oculto, dialog:not([open])');"
            + "const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.classList[0] ? '.' + e.classList[0] : '');"
            + "const told = [];"
            + "const root = document.documentElement;"
            + "if (wide(root)) {"
            + "  const beyond = [...document.querySelectorAll('body *')].filter((e) => seen(e)"
            + "    && !e.closest('.tabla-marco *') && e.getBoundingClientRect().right > root.clientWidth + 1);"
            + "  told.push('page ' + root.scrollWidth + ' > ' + root.clientWidth + ': ' + beyond.slice(-4).map(name).join(' '));"
            + "}"
            + "document.querySelectorAll('.tabla-marco').forEach((e) => {"
            + "  if (seen(e) && wide(e)) told.push('table ' + e.scrollWidth + ' > ' + e.clientWidth + ': '"
            + "    + e.querySelector('table').textContent.trim().slice(0, 40));"
            + "});"
            + "return told;";

    private final Navegador navegador;

    public PaginaAncho(Navegador navegador) {
        this.navegador = navegador;
    }

    /** Opens a page. */
    public PaginaAncho open(String path) {
        navegador.open(path);
        return this;
    }

    /** What reaches too far, each with its widths; nothing of a page that fits. */
    @SuppressWarnings("unchecked")
    public List<String> tooWide() {
        return (List<String>) navegador.js(TOO_WIDE);
    }

    /** What the browser calls the page. */
    public String title() {
        return navegador.driver().getTitle();
    }
}
