package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * The signing of a convenio (Art. 21 II g) as it is judged: what is noted of it, and what is known on that day. Signed is what its legal
 * area found good, from the day of the dictamen (R21.1) to the last day of the convenio, or of the one that it renews (R19).
 *
 * @param datos what is noted
 * @param hojas pages of the signed document, 0 while it is not on file
 * @param dictaminado day of the dictamen, hour of the entidad; null when nobody told it
 * @param hoy today, hour of the entidad
 */
public record Suscripcion(DatosSuscripcion datos, int hojas, LocalDate dictaminado, LocalDate hoy) {

    /** What is missing to take note of it, each with its field; empty when nothing is. */
    List<RuleViolation> missing(Convenio convenio) {
        List<RuleViolation> missing =
                new ArrayList<>(ReglasRevision.missingForSigning(convenio.datos(), datos, hojas, hoy));
        missing.addAll(ReglasRevision.earlySigning(datos.fecha(), dictaminado));
        missing.addAll(
                convenio.getOrigen() == null
                        ? ReglasRevision.lateSigning(datos.fecha(), convenio.getVigenciaFin())
                        : ReglasAdenda.lateSigning(datos.fecha(), convenio.getOrigen()));
        return missing;
    }

    /**
     * What keeps a convenio that was found good from being signed, whatever is noted: one party twice, and a last day that is over or was
     * over at the dictamen.
     *
     * @param dictaminado day of the dictamen, hour of the entidad; null when nobody told it
     * @param hoy today, hour of the entidad
     * @return {@link ImpedimentoFirma#NINGUNO} also for what is in another state
     */
    public static ImpedimentoFirma impediment(Convenio convenio, LocalDate dictaminado, LocalDate hoy) {
        if (convenio.getEstado() != EstadoConvenio.DICTAMINADO) {
            return ImpedimentoFirma.NINGUNO;
        }
        List<RuleViolation> never =
                new ArrayList<>(ReglasRevision.repeated(convenio.datos().partes(), "convenio.firma.rfcRepetido"));
        LocalDate last = lastDay(convenio);
        if (dictaminado != null && last != null && dictaminado.isAfter(last)) {
            never.add(new RuleViolation("convenio.firma.dictamenTardio", null, last, dictaminado));
        }
        if (!never.isEmpty()) {
            return new ImpedimentoFirma(never, true);
        }
        return last != null && hoy.isAfter(last)
                ? new ImpedimentoFirma(List.of(new RuleViolation("convenio.firma.plazo", null, last)), false)
                : ImpedimentoFirma.NINGUNO;
    }

    /** The last day on which it may be signed; null while it has none. */
    private static LocalDate lastDay(Convenio convenio) {
        return convenio.getOrigen() == null
                ? convenio.getVigenciaFin()
                : convenio.getOrigen().getFin();
    }
}
