package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyosRecibidosService;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.derivado.domain.CifrasDerivadas;
import mx.edu.conalep.compromisosocial.derivado.persistence.DerivadosDao;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** What derives from a convenio (Art. 19, 20): its activities, its colectas, the supports received, what is still owed. */
@Gated
@Stateless
public class DerivadosConsulta {
    @Inject
    private ConvenioConsulta convenios;

    @Inject
    private ApoyosRecibidosService apoyos;

    @Inject
    private DerivadosDao derivados;

    /**
     * All of it, inside the actor's scope.
     *
     * @throws NotFoundException when there is no such convenio within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "convenio.derivados")
    public DerivadosVista find(String folio) {
        ConvenioVista convenio = convenios.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        return new DerivadosVista(
                convenio,
                new CifrasDerivadas(derivados.activities(convenio.folio(), ambito)),
                derivados.colectas(convenio.folio(), ambito),
                apoyos.list(folio));
    }
}
