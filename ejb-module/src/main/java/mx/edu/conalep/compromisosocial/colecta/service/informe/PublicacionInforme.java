package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
     * Proves and publishes.
     *
     * @throws DescuadreException naming the first figure that does not agree
     */
    VersionInforme publish(Colecta colecta, VersionInforme version, Acto acto) {
        ContenidoInforme congelado = contenidos.read(version, Ambito.nacional());
        Optional<RuleViolation> difference = new CotejoInforme(congelado)
                .firstDifference(
                        contenidos.contributions(colecta),
                        contenidos.deliveries(colecta),
                        contenidos.declaredZero(colecta));
        if (difference.isPresent()) {
            versiones.fail(version, difference.get().text());
            throw new DescuadreException(
                    difference.get().code(), difference.get().args().toArray());
        }
        versiones.publish(version, HuellaInforme.of(congelado), acto);
        return versiones.published(colecta, version.version()).orElseThrow();
    }

    /** Makes the national documents; answers their hashes. */
    List<String> documents(VersionInforme version, Acto acto) {
        List<String> hashes = new ArrayList<>();
        for (Formato formato : Formato.values()) {
            hashes.add(formato + " sha256="
                    + documentos.kept(version, Ambito.nacional(), formato, acto).sha256());
        }
        return hashes;
    }
}
