package mx.edu.conalep.compromisosocial.seguridad.service;

import java.util.LinkedHashSet;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.CodedException;

/**
 * What the current gated call wants its audit entry to say. A service names the object when it only learns it on the way (a
 * new folio) and adds what must be provable beside who and when.
 */
public final class Rastro {

    private static final ThreadLocal<Rastro> ACTUAL = new ThreadLocal<>();

    private String objeto;
    private final Set<String> detalles = new LinkedHashSet<>();

    private Rastro() {}

    /** Names the object of the current act; without effect outside the gate. */
    public static void objeto(String objeto) {
        Rastro rastro = ACTUAL.get();
        if (rastro != null) {
            rastro.objeto = objeto;
        }
    }

    /** Adds a detail to the current act's entry (no personal data); without effect outside the gate. */
    public static void detalle(String detalle) {
        Rastro rastro = ACTUAL.get();
        if (rastro != null && detalle != null) {
            rastro.detalles.add(detalle);
        }
    }

    static Rastro open() {
        Rastro rastro = new Rastro();
        ACTUAL.set(rastro);
        return rastro;
    }

    static boolean isOpen() {
        return ACTUAL.get() != null;
    }

    static void close() {
        ACTUAL.remove();
    }

    void detalleOf(CodedException refused) {
        detalles.add(refused.violation().toString());
    }

    String objetoOr(String fallback) {
        return objeto == null ? fallback : objeto;
    }

    String detalleText() {
        return detalles.isEmpty() ? null : String.join("; ", detalles);
    }
}
