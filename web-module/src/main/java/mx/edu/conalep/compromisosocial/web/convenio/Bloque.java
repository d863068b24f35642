package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * A clause or another part of a convenio, with what it said before.
 *
 * @param clave {@code a} to {@code g}, or the name of the part
 * @param titulo its name in words
 * @param antes its text in the version before; null when there is none to compare with
 * @param texto its text
 * @param observaciones what the legal area said about it
 */
public record Bloque(String clave, String titulo, String antes, String texto, List<ObservacionVista> observaciones)
        implements Serializable {

    /** Whether it says something else than before; how its lines end says nothing. */
    public boolean isCambio() {
        return antes != null && !TextoLibre.lines(antes).equals(TextoLibre.lines(texto));
    }
}
