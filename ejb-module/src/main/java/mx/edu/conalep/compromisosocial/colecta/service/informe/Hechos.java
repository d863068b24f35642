package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.CambiosInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PoliticaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What is known of a colecta before a run of its report. */
@Dependent
class Hechos {
    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    PoliticaInforme.Hechos of(Colecta colecta) {
        List<VersionInforme> publicadas = versiones.published(colecta.getId());
        return new PoliticaInforme.Hechos(
                colecta.getFolio(),
                colecta.getEstado(),
                versiones.isUnfinished(colecta.getId()),
                publicadas.isEmpty() ? 0 : publicadas.get(0).version(),
                publicadas.isEmpty() ? 0 : changes(colecta, publicadas.get(0)));
    }

    private long changes(Colecta colecta, VersionInforme vigente) {
        return CambiosInforme.since(
                contenidos.read(vigente, Ambito.nacional()),
                contenidos.contributions(colecta),
                contenidos.deliveries(colecta));
    }
}
