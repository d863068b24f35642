package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;

/**
 * A part of a record that was kept elsewhere meanwhile, beside what is typed here.
 *
 * @param titulo its name in words
 * @param guardado what is kept now, a line each; empty for nothing
 * @param tecleado what is typed, a line each; empty for nothing
 */
public record Ajeno(String titulo, String guardado, String tecleado) implements Serializable {

    /** Whether the two say something else. */
    boolean isCambio() {
        return !guardado.equals(tecleado);
    }
}
