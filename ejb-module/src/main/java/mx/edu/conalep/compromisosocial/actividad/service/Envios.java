package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.actividad.domain.Actividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Envio;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.actividad.domain.Transicion;
import mx.edu.conalep.compromisosocial.actividad.persistence.ActividadRepository;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Submissions: the window is open, nothing is missing, the snapshot is written, a zero declaration is withdrawn. */
@Dependent
class Envios {
    @Inject
    private ActividadRepository repository;

    @Inject
    private PeriodoService periodos;

    @Inject
    private Expedientes expedientes;

    @Inject
    private Remision remision;

    @Inject
    private CerosDeclarados ceros;

    void submit(Actividad actividad, String motivo, Acto acto) {
        Expediente expediente = expedientes.of(actividad);
        Transicion transicion = actividad.submit(expediente, motivo, acto);
        periodos.requireCaptura(Trimestre.parse(actividad.getPeriodo()), actividad.getPlantel());
        repository.add(transicion);
        Envio envio = remision.write(actividad, expediente, acto);
        Rastro.detalle("envío " + envio.getNumero() + " sha256 " + envio.getSha256());
        ceros.withdrawBy(actividad, acto);
    }
}
