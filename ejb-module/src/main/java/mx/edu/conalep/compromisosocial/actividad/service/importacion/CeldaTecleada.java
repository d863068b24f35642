package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.Locale;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.TipoCampo;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorValor;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * A cell as people type it in a spreadsheet. What can only mean one thing is read as that: codes in small letters, blanks around. What
 * could mean two is refused with what to write: in {@code 1,000} the comma may stand for thousands or for decimals.
 */
final class CeldaTecleada {
    private static final Pattern AGRUPADO = Pattern.compile("\\d{1,3}([,.\\s\\p{Z}]\\d{3})+");

    /** Letters of a count at most that is looked at for its thousands. */
    private static final int CONTEO_MAX = 40;

    private CeldaTecleada() {}

    /**
     * The value of a cell.
     *
     * @return of the type of the field; null, or an empty list, when blank
     * @throws RuleViolationException when it is not of the field's type
     */
    static Object read(CampoActividad campo, String celda) {
        TipoCampo tipo = campo.tipo();
        if (tipo == TipoCampo.TEXTO || tipo == TipoCampo.LISTA) {
            return LectorValor.read(campo, celda);
        }
        String bare = TextoLibre.bare(celda);
        if (tipo == TipoCampo.CONTEO
                && bare.length() <= CONTEO_MAX
                && AGRUPADO.matcher(bare).matches()) {
            throw new RuleViolationException(
                    new RuleViolation("actividad.R18.grouped", campo.columna(), bare.replaceAll("\\D", ""), bare));
        }
        boolean code = tipo == TipoCampo.SERVICIO || tipo == TipoCampo.MODALIDAD;
        return LectorValor.read(campo, code ? bare.toUpperCase(Locale.ROOT) : bare);
    }
}
