package mx.edu.conalep.compromisosocial.web.recordatorio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mx.edu.conalep.compromisosocial.recordatorio.service.PreferenciaAvisosService;

/** The page that a mail's link opens: it acts only when the person presses its button. */
@Named
@RequestScoped
public class BajaBacking {

    @Inject
    private PreferenciaAvisosService preferencias;

    private String u;
    private String f;
    private boolean hecha;

    /** Looks at the link; one with another signature is a page that does not exist. */
    public void load() {
        preferencias.requireSigned(u, f);
    }

    /** Does without all that is not obligatory. */
    public void unsubscribe() {
        preferencias.unsubscribe(u, f);
        hecha = true;
    }

    /** Whether it is done. */
    public boolean isHecha() {
        return hecha;
    }

    public String getU() {
        return u;
    }

    public void setU(String u) {
        this.u = u;
    }

    public String getF() {
        return f;
    }

    public void setF(String f) {
        this.f = f;
    }
}
