package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.CotejoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.HuellaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.MetaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
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

    /** Freezes and adds up again what did not agree before: the cause was corrected meanwhile, and the restart begins at the proof. */
    void renew(Colecta colecta, VersionInforme version) {
        if (versiones.isFailed(version)) {
            contenidos.freeze(version, colecta, MetaInforme.of(colecta.datos().metas()));
            contenidos.addUp(version);
        }
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
        CotejoInforme cotejo = new CotejoInforme(congelado);
        List<AportacionInforme> registros = contenidos.contributions(colecta);
        Optional<RuleViolation> diferencia =
                cotejo.firstDifference(registros, contenidos.deliveries(colecta), contenidos.declaredZero(colecta));
        List<Integer> later = cotejo.later(registros);
        if (!later.isEmpty()) {
            Rastro.detalle("posteriores a lo congelado, para la versión siguiente: aportaciones " + later);
        }
        return versiones.publish(publicada, tirada, diferencia, acto);
    }
}
