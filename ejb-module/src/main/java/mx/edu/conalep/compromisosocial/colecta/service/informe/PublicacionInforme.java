package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
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
import mx.edu.conalep.compromisosocial.consolidacion.service.DescuadreException;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.Acto;
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
        requireAgreement(colecta, congelado);
        versiones.publish(version, publicada.sha256(), acto);
        List<String> hashes = tirada.keep((formato, impreso) -> versiones.keep(publicada, "", formato, impreso, acto));
        return new Publicada<>(versiones.published(colecta, version.version()).orElseThrow(), hashes);
    }

    private void requireAgreement(Colecta colecta, ContenidoInforme congelado) {
        Optional<RuleViolation> difference = new CotejoInforme(congelado)
                .firstDifference(
                        contenidos.contributions(colecta),
                        contenidos.deliveries(colecta),
                        contenidos.declaredZero(colecta));
        if (difference.isPresent()) {
            versiones.fail(congelado.version(), difference.get().text());
            throw new DescuadreException(
                    difference.get().code(), difference.get().args().toArray());
        }
    }
}
