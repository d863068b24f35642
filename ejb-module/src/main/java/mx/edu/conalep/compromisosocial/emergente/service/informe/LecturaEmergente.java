package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.ContenidoEmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** Reads what a version says inside a scope, and what it says otherwise than the one that it replaced. */
@Dependent
class LecturaEmergente {
    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private ContenidoEmergenteRepository contenidos;

    InformeEmergenteVista of(VersionEmergente version, Ambito ambito) {
        return of(contenidos.read(version, ambito));
    }

    /** The same of what was read already. */
    InformeEmergenteVista of(ContenidoEmergente contenido) {
        DiferenciaEmergente diferencia = versiones
                .before(contenido.version())
                .map(before -> DiferenciaEmergente.between(contenidos.read(before, contenido.ambito()), contenido))
                .orElse(null);
        return new InformeEmergenteVista(contenido, diferencia);
    }
}
