package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.io.Serializable;
import java.util.List;
import java.util.function.LongBinaryOperator;

/**
 * What is added up, in the order of the CSV: activities, then persons and surveys. Persons may come twice to different
 * activities, so that their sums are <em>atenciones</em> (R18).
 *
 * @param actividades number of activities
 * @param extemporaneas of these, registered after their deadline (R22)
 * @param indirectos indirect beneficiaries (R3.7)
 */
public record Medidas(
        long actividades,
        long extemporaneas,
        long estudiantes,
        long docentes,
        long administrativos,
        long directosAdultasMayores,
        long directosIndigenas,
        long directosDiscapacidad,
        long directosGeneral,
        long indirectos,
        long encuestas)
        implements Serializable {

    /** Nothing. */
    public static final Medidas CERO = new Medidas(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Direct beneficiaries of the four categories of Art. 18. */
    public long directosTotal() {
        return directosAdultasMayores + directosIndigenas + directosDiscapacidad + directosGeneral;
    }

    /** Students, teachers and administrative staff that took part. */
    public long participantes() {
        return estudiantes + docentes + administrativos;
    }

    /** The sum of both. */
    public Medidas plus(Medidas other) {
        return combine(other, Long::sum);
    }

    /** What this has more than the other; negative where it has less. */
    public Medidas minus(Medidas other) {
        return combine(other, (a, b) -> a - b);
    }

    /** Whether every figure is zero. */
    public boolean isCero() {
        return equals(CERO);
    }

    /** The figures in the order of the CSV's columns, the total of direct beneficiaries included. */
    public List<Long> columns() {
        return List.of(
                actividades,
                extemporaneas,
                estudiantes,
                docentes,
                administrativos,
                directosAdultasMayores,
                directosIndigenas,
                directosDiscapacidad,
                directosGeneral,
                directosTotal(),
                indirectos,
                encuestas);
    }

    private Medidas combine(Medidas o, LongBinaryOperator op) {
        return new Medidas(
                op.applyAsLong(actividades, o.actividades),
                op.applyAsLong(extemporaneas, o.extemporaneas),
                op.applyAsLong(estudiantes, o.estudiantes),
                op.applyAsLong(docentes, o.docentes),
                op.applyAsLong(administrativos, o.administrativos),
                op.applyAsLong(directosAdultasMayores, o.directosAdultasMayores),
                op.applyAsLong(directosIndigenas, o.directosIndigenas),
                op.applyAsLong(directosDiscapacidad, o.directosDiscapacidad),
                op.applyAsLong(directosGeneral, o.directosGeneral),
                op.applyAsLong(indirectos, o.indirectos),
                op.applyAsLong(encuestas, o.encuestas));
    }
}
