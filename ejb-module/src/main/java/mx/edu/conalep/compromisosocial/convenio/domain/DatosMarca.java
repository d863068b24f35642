package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * A reserved area of the signed document and why it is reserved (Art. 21 IV).
 *
 * @param pagina from 1
 * @param x left edge in thousandths of the page's width
 * @param y upper edge in thousandths of the page's height
 * @param ancho width in thousandths of the page's width
 * @param alto height in thousandths of the page's height
 * @param motivo why it is confidential or reserved
 */
public record DatosMarca(Integer pagina, Integer x, Integer y, Integer ancho, Integer alto, String motivo)
        implements Serializable {
    /** Thousandths of a whole page. */
    public static final int PAGINA = 1000;
    /** Areas of one document. */
    public static final int MAX = 500;

    private static final int MOTIVO = 500;

    /**
     * What is wrong with it.
     *
     * @param paginas pages of the document
     * @param path where it stands, for messages
     */
    List<RuleViolation> check(int paginas, String path) {
        List<RuleViolation> broken = new ArrayList<>();
        if (pagina == null || pagina < 1 || pagina > paginas) {
            broken.add(new RuleViolation("convenio.marca.pagina", path + "pagina", paginas));
        }
        if (!fits(x, ancho)) {
            broken.add(new RuleViolation("convenio.marca.area", path + "x"));
        }
        if (!fits(y, alto)) {
            broken.add(new RuleViolation("convenio.marca.area", path + "y"));
        }
        if (motivo == null || motivo.isBlank()) {
            broken.add(new RuleViolation("convenio.marca.motivo", path + "motivo"));
        } else {
            broken.addAll(TextoLibre.check(path + "motivo", motivo, MOTIVO));
        }
        return broken;
    }

    private static boolean fits(Integer from, Integer size) {
        return from != null && size != null && from >= 0 && size > 0 && from <= PAGINA - size;
    }

    /** What is wrong with several. */
    public static List<RuleViolation> check(List<DatosMarca> marcas, int paginas) {
        List<RuleViolation> broken = new ArrayList<>();
        for (int i = 0; i < marcas.size(); i++) {
            broken.addAll(marcas.get(i).check(paginas, "marcas[" + i + "]."));
        }
        return broken;
    }
}
