package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The seven clauses that every convenio carries (Art. 21 II), by their letters in the Bases. */
public enum Clausula {
    /** Objeto y alcances del acuerdo. */
    A,
    /** Obligaciones y derechos de las partes. */
    B,
    /** Plazos de vigencia. */
    C,
    /** Mecanismos de seguimiento y evaluación. */
    D,
    /** Confidencialidad y protección de datos personales. */
    E,
    /** Causas de terminación anticipada. */
    F,
    /** Firma de las personas legalmente facultadas; its signatories come with the signing. */
    G;

    /** Longest text of a clause. */
    public static final int MAX = 20_000;

    /** As the faces write it: {@code a} to {@code g}. */
    public String letra() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The clause of a letter, if there is one. */
    public static Optional<Clausula> find(String letra) {
        return Arrays.stream(values()).filter(c -> c.letra().equals(letra)).findFirst();
    }

    /** Those without which the legal review cannot begin: a to f. */
    public static List<Clausula> ofReview() {
        return List.of(A, B, C, D, E, F);
    }
}
