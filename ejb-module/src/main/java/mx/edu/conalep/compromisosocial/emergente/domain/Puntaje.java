package mx.edu.conalep.compromisosocial.emergente.domain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The score of a student, exact and explained: of each criterion {@code weight × answer ÷ maximum}, and their sum. Scores are compared by
 * whole parts of 1/2520 point, which every scale up to 10 divides; only what is shown is rounded.
 *
 * @param aportes one for each criterion, in their order
 */
public record Puntaje(List<Aporte> aportes) implements Comparable<Puntaje>, Serializable {
    /** The least number that 1 to 10 divide. */
    private static final int PARTES = 2520;

    private static final int DECIMALES = 4;

    public Puntaje {
        aportes = List.copyOf(aportes);
    }

    /**
     * What one criterion adds.
     *
     * @param respuesta 0 to the criterion's maximum
     */
    public record Aporte(Criterio criterio, int respuesta) implements Serializable {

        BigDecimal partes() {
            return criterio.peso().multiply(BigDecimal.valueOf((long) respuesta * (PARTES / criterio.maximo())));
        }

        /** Its points, rounded to four decimals. */
        public BigDecimal puntos() {
            return rounded(partes());
        }
    }

    /**
     * The score of some answers.
     *
     * @param respuestas one for each criterion, checked by {@link DatosCandidato#check}
     */
    public static Puntaje of(List<Criterio> criterios, List<Integer> respuestas) {
        List<Aporte> aportes = new ArrayList<>();
        for (int i = 0; i < criterios.size(); i++) {
            aportes.add(new Aporte(criterios.get(i), respuestas.get(i)));
        }
        return new Puntaje(aportes);
    }

    private BigDecimal partes() {
        return aportes.stream().map(Aporte::partes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The sum, 0 to 100, rounded to four decimals. */
    public BigDecimal total() {
        return rounded(partes());
    }

    private static BigDecimal rounded(BigDecimal partes) {
        return partes.divide(BigDecimal.valueOf(PARTES), DECIMALES, RoundingMode.HALF_UP);
    }

    /** By the exact sum. */
    @Override
    public int compareTo(Puntaje other) {
        return partes().compareTo(other.partes());
    }

    /**
     * The first criterion, by their order, in which this score and another one differ.
     *
     * @return its index, or -1 when they differ in none
     */
    public int firstDifference(Puntaje other) {
        for (int i = 0; i < aportes.size(); i++) {
            if (compareAt(other, i) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** By the exact points of one criterion. */
    int compareAt(Puntaje other, int criterio) {
        return aportes.get(criterio)
                .partes()
                .compareTo(other.aportes.get(criterio).partes());
    }
}
