package mx.edu.conalep.compromisosocial.web.marco;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a page leads that can no longer be used: to the ficha of its record, else to the list it belongs to, else to itself anew. */
final class DestinoVista {

    private static final String SUFIJO = ".xhtml";

    private DestinoVista() {}

    /**
     * The address of the page itself, with its context.
     *
     * @param contexto of the application
     * @param vista the page, {@code /convenio/redaccion.xhtml}
     * @param consulta what stood in its address when it was opened, empty for nothing
     * @param procedencia where its form was sent from, which may name the record that was made meanwhile; null where it is not told
     */
    static String again(String contexto, String vista, String consulta, String procedencia) {
        String pagina = contexto + vista.substring(0, vista.length() - SUFIJO.length());
        if (procedencia != null && (procedencia.equals(pagina) || procedencia.startsWith(pagina + "?"))) {
            return procedencia;
        }
        return pagina + (consulta.isEmpty() ? "" : "?" + consulta);
    }

    /**
     * The address within the application.
     *
     * @param vista the page, {@code /convenio/acto.xhtml}
     * @param folio of its record, empty for none
     * @param consulta what else stood in its address, empty for nothing
     * @param hay whether there is a page
     */
    static String of(String vista, String folio, String consulta, Predicate<String> hay) {
        String pagina = vista.substring(0, vista.length() - SUFIJO.length());
        String carpeta = pagina.substring(0, pagina.lastIndexOf('/') + 1);
        if (!folio.isEmpty() && hay.test(carpeta + "ficha" + SUFIJO)) {
            return carpeta + "ficha?folio=" + URLEncoder.encode(folio, StandardCharsets.UTF_8);
        }
        boolean lista = pagina.equals(carpeta + "lista");
        String query = consulta.isEmpty() ? "" : "?" + consulta;
        return Stream.of(pagina + "s", pagina + "es", carpeta + "lista")
                .filter(p -> !lista && hay.test(p + SUFIJO))
                .findFirst()
                .orElse(pagina + query);
    }
}
