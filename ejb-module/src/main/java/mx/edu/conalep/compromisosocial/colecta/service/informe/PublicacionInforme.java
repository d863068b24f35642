package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.CotejoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.HuellaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.informe.Impreso;
import mx.edu.conalep.compromisosocial.shared.informe.Publicada;

/** Proves a version against the records and publishes it with its documents. */
@Dependent
class PublicacionInforme {
    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    @Inject
    private DocumentosInforme documentos;

    @Inject
    private Hechos hechos;

    /** What is known before a run. */
    PoliticaInforme.Hechos facts(Colecta colecta) {
        return hechos.of(colecta);
    }

    /**
     * Proves and publishes, and keeps the national documents, which are made meanwhile: what does not agree with the records is thrown
     * away with them.
     *
     * @return the published version, and each document's hash
     * @throws DescuadreException naming the first figure that does not agree
     */
    Publicada<VersionInforme> publish(Colecta colecta, VersionInforme version, Acto acto) {
        ContenidoInforme congelado = contenidos.read(version, Ambito.nacional());
        VersionInforme publicada = version.published(HuellaInforme.of(congelado), acto.en());
        Impreso.Tirada<Formato> tirada = documentos.begin(congelado.with(publicada));
        Optional<RuleViolation> diferencia = new CotejoInforme(congelado)
                .firstDifference(
                        contenidos.contributions(colecta),
                        contenidos.deliveries(colecta),
                        contenidos.declaredZero(colecta));
        return versiones.publish(publicada, tirada, diferencia, acto);
    }
}
