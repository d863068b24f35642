package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * The box by which one confirms that a student got the notice of privacy (Art. 25). It is ticked already for the student whose
 * confirmation is on record, and stands for him alone: once another one is typed, it is asked for anew.
 */
public final class AvisoTecleado implements Serializable {
    private static final long serialVersionUID = 1L;

    private boolean dado;
    private String constaDe;
    private boolean deOtra;

    /** Of a student who is captured: nothing is confirmed yet. */
    AvisoTecleado() {}

    /** Of a student who is corrected. */
    static AvisoTecleado of(CandidatoVista candidato) {
        AvisoTecleado aviso = new AvisoTecleado();
        if (candidato.aviso() != null && candidato.aviso().isVigente()) {
            aviso.dado = true;
            aviso.constaDe = who(candidato.matricula(), candidato.iniciales());
        }
        return aviso;
    }

    /**
     * Asked before a correction is kept; a student who is not told is nobody else yet.
     *
     * @throws RuleViolationException on {@code aviso} when the tick is that of another student; the box is empty then
     */
    void requireFor(String matricula, String iniciales) {
        boolean falta = TextoLibre.isBlank(matricula) || TextoLibre.isBlank(iniciales);
        if (constaDe == null || falta || constaDe.equals(who(matricula, iniciales))) {
            return;
        }
        constaDe = null;
        dado = false;
        deOtra = true;
        throw new RuleViolationException(new RuleViolation("emergente.candidato.aviso.otra", "aviso"));
    }

    private static String who(String matricula, String iniciales) {
        return (matricula.strip() + ' ' + iniciales.strip()).toUpperCase(Locale.ROOT);
    }

    /** Whether the confirmation on record still stands for who is typed, as far as it was sent. */
    public boolean isConsta() {
        return constaDe != null;
    }

    /** Whether somebody else was typed than the one whose confirmation is on record. */
    public boolean isDeOtra() {
        return deOtra;
    }

    public boolean isDado() {
        return dado;
    }

    public void setDado(boolean dado) {
        this.dado = dado;
    }
}
