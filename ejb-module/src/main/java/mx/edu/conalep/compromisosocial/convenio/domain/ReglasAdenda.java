package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Fecha;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * When a convenio is renewed by an addendum, and what the addendum must keep to (R19): it changes a convenio in force, leaves no day between and
 * shortens nothing; what becomes of the first one becomes of it.
 */
public final class ReglasAdenda {
    private ReglasAdenda() {}

    /**
     * Asked before an addendum is begun.
     *
     * @param hoy today, hour of the entidad
     * @throws ConflictException when the convenio is an addendum itself, or is not in force
     */
    public static void requireRenewable(Convenio primero, LocalDate hoy) {
        if (primero.getOrigen() != null) {
            throw new ConflictException(
                    "convenio.adenda.deAdenda",
                    primero.getFolio(),
                    primero.getOrigen().getFolio());
        }
        if (primero.vigencia(hoy) != Vigencia.VIGENTE) {
            throw new ConflictException("convenio.adenda.noVigente", primero.getFolio());
        }
    }

    /**
     * What an addendum says to begin with: what the first one says, from the day after its last on, if that is a day that may be
     * written. What was to be done by a day stays with the first one.
     */
    static DatosConvenio prefilled(Convenio primero) {
        DatosConvenio datos = primero.datos();
        LocalDate siguiente = primero.getFin().plusDays(1);
        return new DatosConvenio(
                datos.objeto(),
                Fecha.isAdmitida(siguiente) ? siguiente : null,
                null,
                datos.partes(),
                datos.clausulas(),
                datos.apoyos(),
                List.of(),
                datos.contacto());
    }

    /** What an addendum breaks that goes to review, each with its field. */
    static List<RuleViolation> check(DatosConvenio datos, Convenio primero) {
        List<RuleViolation> broken = new ArrayList<>();
        LocalDate fin = primero.getFin();
        LocalDate inicio = primero.getVigenciaInicio();
        if (datos.vigenciaInicio() != null && datos.vigenciaInicio().isBefore(inicio)) {
            broken.add(new RuleViolation("convenio.adenda.antes", "vigencia_inicio", primero.getFolio(), inicio));
        }
        if (datos.vigenciaInicio() != null && datos.vigenciaInicio().isAfter(fin.plusDays(1))) {
            broken.add(new RuleViolation("convenio.adenda.hueco", "vigencia_inicio", primero.getFolio(), fin));
        }
        if (datos.vigenciaFin() != null && datos.vigenciaFin().isBefore(fin)) {
            broken.add(new RuleViolation("convenio.adenda.acorta", "vigencia_fin", primero.getFolio(), fin));
        }
        return broken;
    }

    /** An addendum is signed while the convenio that it changes is in force. */
    static List<RuleViolation> lateSigning(LocalDate fecha, Convenio primero) {
        return fecha == null || !fecha.isAfter(primero.getFin())
                ? List.of()
                : List.of(new RuleViolation(
                        "convenio.adenda.firmaTardia", "fecha", primero.getFolio(), primero.getFin()));
    }

    /**
     * An addendum stands or falls with the first one: only that is ended early, and what renews an ended one is neither found good nor
     * signed nor registered.
     */
    static void requireAlive(Convenio primero) {
        if (primero.getEstado() != EstadoConvenio.REGISTRADO) {
            throw new ConflictException(
                    "convenio.adenda.terminado",
                    primero.getFolio(),
                    Messages.text("convenio.estado." + primero.getEstado().name()));
        }
    }
}
