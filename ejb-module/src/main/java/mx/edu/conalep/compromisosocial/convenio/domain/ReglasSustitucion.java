package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * When a convenio is written anew (R19, R21.2): it was found good and is not signed any more. No state leads back from there, so another
 * draft takes its place and goes the whole way.
 */
public final class ReglasSustitucion {
    private ReglasSustitucion() {}

    /**
     * Asked before it is written anew.
     *
     * @param impedimento what keeps it from being signed
     * @throws ConflictException when it is in another state, or can still be signed
     */
    public static void requireReplaceable(Convenio anterior, ImpedimentoFirma impedimento) {
        if (anterior.getEstado() != EstadoConvenio.DICTAMINADO) {
            throw new ConflictException(
                    "convenio.sustitucion.estado",
                    anterior.getFolio(),
                    Messages.text("convenio.estado." + anterior.getEstado().name()));
        }
        if (!impedimento.isImpedido()) {
            throw new ConflictException("convenio.sustitucion.firmable", anterior.getFolio());
        }
    }

    /** What the new draft says to begin with: everything that was written, but for days in force that are over. */
    static DatosConvenio prefilled(Convenio anterior, LocalDate hoy) {
        DatosConvenio datos = anterior.datos();
        boolean over = datos.vigenciaFin() != null && datos.vigenciaFin().isBefore(hoy);
        return !over
                ? datos
                : new DatosConvenio(
                        datos.objeto(),
                        null,
                        null,
                        datos.partes(),
                        datos.clausulas(),
                        datos.apoyos(),
                        datos.compromisos(),
                        datos.contacto());
    }
}
