package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.emergente.domain.AvisoPrivacidad;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
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
     * @return the refusal, on {@code aviso}, when the tick is that of another student; the box is empty then
     */
    List<RuleViolation> check(String matricula, String iniciales) {
        if (constaDe == null || isNobody(matricula, iniciales) || constaDe.equals(who(matricula, iniciales))) {
            return List.of();
        }
        takeBack();
        return List.of(new RuleViolation("emergente.candidato.aviso.otra", "aviso"));
    }

    /** Somebody else corrected him: what is on record stands for who is kept now, and the tick for nobody else who is typed. */
    void follow(CandidatoVista ahora, String matricula, String iniciales) {
        constaDe = of(ahora).constaDe;
        if (constaDe == null || isNobody(matricula, iniciales)) {
            return;
        }
        if (constaDe.equals(who(matricula, iniciales))) {
            dado = true;
        } else {
            takeBack();
        }
    }

    private void takeBack() {
        constaDe = null;
        dado = false;
        deOtra = true;
    }

    private static boolean isNobody(String matricula, String iniciales) {
        return TextoLibre.isBlank(matricula) || TextoLibre.isBlank(iniciales);
    }

    private static String who(String matricula, String iniciales) {
        return (matricula.strip() + ' ' + iniciales.strip()).toUpperCase(Locale.ROOT);
    }

    /** Version of the notice of privacy in force. */
    public String getVersion() {
        return AvisoPrivacidad.VIGENTE;
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
