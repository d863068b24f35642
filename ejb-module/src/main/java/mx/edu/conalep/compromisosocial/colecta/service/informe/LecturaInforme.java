package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.AmbitoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Reads what a version says inside a scope, and what it says otherwise than the one that it replaced. */
@Dependent
class LecturaInforme {
    @Inject
    private ColectaRepository colectas;

    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    InformeColectaVista of(VersionInforme version, Ambito ambito) {
        return of(contenidos.read(version, ambito));
    }

    /** The same of what was read already. */
    InformeColectaVista of(ContenidoInforme contenido) {
        VersionInforme version = contenido.version();
        DiferenciaInforme diferencia = colectas.find(version.folio(), AmbitoColecta.all())
                .flatMap(colecta -> versiones.published(colecta, version.version() - 1))
                .map(before -> DiferenciaInforme.between(contenidos.read(before, contenido.ambito()), contenido))
                .orElse(null);
        return new InformeColectaVista(contenido, diferencia);
    }
}
