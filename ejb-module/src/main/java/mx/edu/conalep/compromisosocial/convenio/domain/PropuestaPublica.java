package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What the legal area proposes to publish of a convenio (Art. 21 IV).
 *
 * @param marcas reserved areas of the signed document, possibly none
 * @param objeto the object in words that may be published; null to publish it as it is written
 */
public record PropuestaPublica(List<DatosMarca> marcas, String objeto) implements Serializable {
    /** Longest text of the object. */
    public static final int OBJETO = 1000;

    /** A proposal; a blank text of the object is none. */
    public PropuestaPublica {
        marcas = List.copyOf(marcas);
        objeto = objeto == null || objeto.isBlank()
                ? null
                : TextoLibre.lines(objeto).strip();
    }

    /**
     * What is wrong with it.
     *
     * @param paginas pages of the signed document
     */
    public List<RuleViolation> check(int paginas) {
        List<RuleViolation> broken = new ArrayList<>();
        if (marcas.size() > DatosMarca.MAX) {
            broken.add(new RuleViolation("shared.formato.tooMany", "marcas", DatosMarca.MAX));
        }
        broken.addAll(DatosMarca.check(marcas, paginas));
        if (objeto != null) {
            broken.addAll(TextoLibre.check("objeto", objeto, OBJETO));
        }
        return broken;
    }
}
