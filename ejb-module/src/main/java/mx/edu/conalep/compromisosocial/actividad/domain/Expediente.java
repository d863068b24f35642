package mx.edu.conalep.compromisosocial.actividad.domain;

import java.time.LocalTime;

/**
 * All that the rules on submitting and validating look at.
 *
 * @param datos what was captured
 * @param evidencias what was attached
 * @param autorizada whether the titular's authorisation stands (R10.9)
 * @param entrada start of the plantel's school hours, local time; null when unknown
 * @param salida end of the plantel's school hours, local time; null when unknown
 * @param muestraPorcentaje survey sample in percent of the direct beneficiaries (R3.15)
 */
public record Expediente(
        DatosActividad datos,
        Evidencias evidencias,
        boolean autorizada,
        LocalTime entrada,
        LocalTime salida,
        long muestraPorcentaje) {

    /** Survey answers that are required: the sample of the direct beneficiaries rounded up, at least one (R3.15). */
    public long muestra() {
        long directos = datos.getBeneficiarios().directos();
        return Math.max(1, (directos * muestraPorcentaje + 99) / 100);
    }
}
