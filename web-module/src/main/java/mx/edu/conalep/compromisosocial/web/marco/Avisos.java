package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Tells what went well, or warns: a toast on this page, or on the next one after a redirect. */
public final class Avisos {

    private Avisos() {}

    /** Tells the text of a code. */
    public static void info(String code, Object... args) {
        told(Messages.text(code, args));
    }

    /** The same, of what is already in words. */
    public static void told(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** Warns of something on this page; it stays until it is closed. */
    public static void warn(String code, Object... args) {
        String text = Messages.text(code, args);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
    }

    /** Warns of something on the page to which this request leads; it stays until it is closed. */
    public static void warnNext(String code, Object... args) {
        warnNextOf(Messages.text(code, args));
    }

    /** The same, of what a service tells in words. */
    public static void warnNextOf(String text) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, text));
    }

    /** Tells what is already in words on the page to which this request leads; null tells nothing. */
    public static void nextOf(String text) {
        if (text != null) {
            FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
            told(text);
        }
    }

    /** Tells the text of a code on the page to which this request leads. */
    public static void next(String code, Object... args) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        info(code, args);
    }
}
