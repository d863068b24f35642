package mx.edu.conalep.compromisosocial.evidencia.service;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;

/** The orders of the validation tray; within each, what waits longest comes first. */
public enum OrdenCharola {
    /** What must be validated first. */
    PLAZO(comparing(CharolaRenglon::vence, nullsLast(naturalOrder()))),
    /** Plantel by plantel. */
    PLANTEL(comparing(CharolaRenglon::plantelNombre).thenComparing(CharolaRenglon::plantel)),
    /** What deserves the closest look. */
    RIESGO(Comparator.<CharolaRenglon>comparingInt(r -> r.riesgos().size()).reversed());

    private final Comparator<CharolaRenglon> order;

    OrdenCharola(Comparator<CharolaRenglon> first) {
        this.order = first.thenComparing(CharolaRenglon::enviadaEn, nullsLast(naturalOrder()))
                .thenComparing(CharolaRenglon::folio);
    }

    Comparator<CharolaRenglon> comparator() {
        return order;
    }
}
