package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cell: the keys that its level carries, the others empty. Ordered by the keys as plain text, the order of the CSV.
 *
 * @param entidad key of the entidad, empty at national level
 * @param plantel key of the plantel, empty above plantel level
 * @param servicio roman numeral of Art. 10, empty in a row of zeros
 * @param modalidad empty in a row of zeros
 */
public record ClaveCelda(Nivel nivel, String entidad, String plantel, String servicio, String modalidad)
        implements Comparable<ClaveCelda>, Serializable {

    private static final Comparator<ClaveCelda> ORDER = Comparator.comparing(ClaveCelda::nivel)
            .thenComparing(ClaveCelda::entidad)
            .thenComparing(ClaveCelda::plantel)
            .thenComparing(ClaveCelda::servicio)
            .thenComparing(ClaveCelda::modalidad);

    /** The order in which people read: services by their number and modalities as in the Bases, not as text. */
    public static final Comparator<ClaveCelda> COMO_SE_LEE = Comparator.comparing(ClaveCelda::nivel)
            .thenComparing(ClaveCelda::entidad)
            .thenComparing(ClaveCelda::plantel)
            .thenComparing(ClaveCelda::servicio, Sumas.ORDEN)
            .thenComparing(ClaveCelda::modalidad, Sumas.ORDEN);

    /** The cell of a higher level into which this one is added. */
    public ClaveCelda at(Nivel other) {
        return switch (other) {
            case PLANTEL -> this;
            case ENTIDAD -> new ClaveCelda(other, entidad, "", servicio, modalidad);
            case NACIONAL -> new ClaveCelda(other, "", "", servicio, modalidad);
        };
    }

    /** Whether its keys can be keys, which are kept in ASCII: what has another letter is no cell, and no query needs to be asked. */
    public boolean isPossible() {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(entidad + plantel + servicio + modalidad);
    }

    @Override
    public int compareTo(ClaveCelda other) {
        return ORDER.compare(this, other);
    }

    /** As people and logs name it, e.g. {@code plantel 15 · 15-016 · I · EXTERNA}. */
    @Override
    public String toString() {
        return nivel.clave() + " "
                + Stream.of(entidad, plantel, servicio, modalidad)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" · "));
    }
}
