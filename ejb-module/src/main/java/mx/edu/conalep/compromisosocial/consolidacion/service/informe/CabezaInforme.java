package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.util.Map;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;

/** What a PDF reader shows beside the report's pages: title, author, version with its hash, and bookmarks. */
final class CabezaInforme {

    private CabezaInforme() {}

    /**
     * The head of the report's XHTML, up to the beginning of its body.
     *
     * @param sections names of the sections by the id of their heading, in their order
     */
    static String of(Consolidacion v, String titulo, Map<String, String> sections) {
        Xhtml head = new Xhtml()
                .raw("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"es-MX\"><head>")
                .element("title", null, titulo + ", " + Nombres.trimestre(v.periodo()))
                .raw("<meta name=\"author\" content=\"CONALEP\"/><meta name=\"description\" content=\"")
                .raw(Xhtml.escape(v.periodo().clave() + " v" + v.version() + " sha256 " + v.sha256()))
                .raw("\"/><meta name=\"subject\" content=\"Compromiso Social\"/><style>")
                .raw(InformePdf.styles())
                .raw("</style><bookmarks>");
        sections.forEach((id, name) ->
                head.raw("<bookmark name=\"").raw(Xhtml.escape(name)).raw("\" href=\"#" + id + "\"/>"));
        return head.raw("</bookmarks></head><body>").toString();
    }
}
