package mx.edu.conalep.compromisosocial.web.marco;

import java.util.regex.Pattern;

/** Where a rule's field stands on a page: the faces of the API name it by its path, a page by the id of its input. */
final class RutaCampo {

    private static final Pattern RENGLON = Pattern.compile("\\[(\\d+)]\\.");
    private static final Pattern VALOR = Pattern.compile("\\[(\\d+)]$");

    private RutaCampo() {}

    /**
     * The client id of the input of a path: {@code partes[0].rfc} is {@code partes:0:rfc}, the row 0 of a repeat; {@code
     * contacto.correo} is {@code contacto_correo}; {@code cronograma.cortes[1]}, a value without a name, is {@code
     * cronograma_cortes:1:valor}.
     */
    static String clientId(String path) {
        return RENGLON.matcher(VALOR.matcher(path).replaceAll(":$1:valor"))
                .replaceAll(":$1:")
                .replace('.', '_');
    }
}
