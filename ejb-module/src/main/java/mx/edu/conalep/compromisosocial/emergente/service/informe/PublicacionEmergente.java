package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.CotejoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.HuellaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.ContenidoEmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;
import mx.edu.conalep.compromisosocial.shared.informe.Publicada;

/** Proves a version against the records and publishes it with its documents. */
@Dependent
class PublicacionEmergente {
    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private ContenidoEmergenteRepository contenidos;

    @Inject
    private DocumentosEmergente documentos;

    /**
     * Proves and publishes, and keeps the national documents, which are made meanwhile.
     *
     * @return the published version, and each document's hash
     * @throws DescuadreException naming the first figure that does not agree
     */
    Publicada<VersionEmergente> publish(ProgramaEmergente programa, VersionEmergente version, Acto acto) {
        ContenidoEmergente congelado = contenidos.read(version, Ambito.nacional());
        VersionEmergente publicada = version.published(HuellaEmergente.of(congelado), acto.en());
        Impreso.Tirada<Formato> tirada = documentos.begin(congelado.with(publicada));
        Optional<RuleViolation> diferencia =
                new CotejoEmergente(congelado, contenidos.records(programa)).firstDifference();
        return versiones.publish(publicada, tirada, diferencia, acto);
    }
}
