package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.convenio.domain.Convenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.ImpedimentoFirma;
import mx.edu.conalep.compromisosocial.convenio.domain.Suscripcion;
import mx.edu.conalep.compromisosocial.convenio.persistence.ConvenioRepository;
import mx.edu.conalep.compromisosocial.shared.ConflictException;

/** Whether a convenio that was found good may still be signed, and which draft takes its place when not (R19, R21.2). */
@Dependent
class Sustituciones {
    @Inject
    private ConvenioRepository repository;

    @Inject
    private Lugares lugares;

    /** As it is read; of what was not found good, or is signed, only whose place it takes. */
    SustitucionVista of(Convenio convenio, LocalDate hoy) {
        return convenio.getEstado() == EstadoConvenio.DICTAMINADO
                ? SustitucionVista.of(convenio, repository.replacement(convenio), impediment(convenio, hoy))
                : SustitucionVista.of(convenio, Optional.empty(), ImpedimentoFirma.NINGUNO);
    }

    /**
     * What keeps it from being signed.
     *
     * @param hoy today, hour of its entidad
     */
    ImpedimentoFirma impediment(Convenio convenio, LocalDate hoy) {
        return Suscripcion.impediment(convenio, dictaminado(convenio), hoy);
    }

    /**
     * Asked before a file or a signature of it is kept.
     *
     * @throws ConflictException when another draft takes its place
     */
    void requireNotReplaced(Convenio convenio) {
        repository.replacement(convenio).ifPresent(otro -> {
            throw new ConflictException("convenio.sustitucion.hecha", convenio.getFolio(), otro.getFolio());
        });
    }

    /** The day of the dictamen (R21.1), hour of its entidad; null when its time line tells none. */
    LocalDate dictaminado(Convenio convenio) {
        return repository.transiciones(convenio).stream()
                .filter(t -> t.isMove() && t.getA() == EstadoConvenio.DICTAMINADO)
                .reduce((earlier, later) -> later)
                .map(t -> lugares.day(t.getEn(), convenio.getEntidad()))
                .orElse(null);
    }
}
