package mx.edu.conalep.compromisosocial.colecta.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.persistence.ContenidoInformeRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.InformeColectaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Reads what a version says inside a scope, and what it says otherwise than the one that it replaced. */
@Dependent
class LecturaInforme {
    @Inject
    private InformeColectaRepository versiones;

    @Inject
    private ContenidoInformeRepository contenidos;

    InformeColectaVista of(VersionInforme version, Ambito ambito) {
        return of(contenidos.read(version, ambito));
    }

    /** The same of what was read already. */
    InformeColectaVista of(ContenidoInforme contenido) {
        DiferenciaInforme diferencia = versiones
                .before(contenido.version())
                .map(before -> DiferenciaInforme.between(contenidos.read(before, contenido.ambito()), contenido))
                .orElse(null);
        return new InformeColectaVista(contenido, diferencia);
    }
}
