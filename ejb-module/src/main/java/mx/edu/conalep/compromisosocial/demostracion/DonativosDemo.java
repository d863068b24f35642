package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosAsignacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosDonacion;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionService;
import mx.edu.conalep.compromisosocial.emergente.service.AsignacionVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoService;
import mx.edu.conalep.compromisosocial.emergente.service.DonacionService;
import mx.edu.conalep.compromisosocial.emergente.service.EntregaService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.Lectura;

/** Donations to a plantel, invented students by vulnerability, a choice that is being delivered and one that waits for the titular. */
@Dependent
class DonativosDemo {
    /** Answers to the three criteria; the fourth and the fifth tie. */
    private static final List<List<Integer>> RESPUESTAS = List.of(
            List.of(1, 4, 5),
            List.of(0, 2, 3),
            List.of(1, 1, 2),
            List.of(1, 0, 3),
            List.of(1, 0, 3),
            List.of(0, 4, 6),
            List.of(0, 0, 1));

    @Inject
    private DonacionService donaciones;

    @Inject
    private CandidatoService candidatos;

    @Inject
    private AsignacionService asignaciones;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private EntregaService entregas;

    /** Fills a programme of a plantel that runs. */
    void fill(String folio, PlantelVista p, LocalDate recibido, LocalDate hoy) {
        Actor plantel = ActoresDemo.plantel(p);
        give(
                plantel,
                folio,
                new DatosDonacion("Despensa", new BigDecimal("5.000"), "caja", "DIF de ejemplo", recibido));
        give(
                plantel,
                folio,
                new DatosDonacion("Cobija", new BigDecimal("12.000"), "pieza", "Comercio de ejemplo", recibido));
        for (int i = 0; i < RESPUESTAS.size(); i++) {
            DatosCandidato uno = new DatosCandidato("DEMO-" + (1001 + i), "EJ", true, RESPUESTAS.get(i));
            ActoresDemo.as(plantel, () -> candidatos.capture(folio, Lectura.sound(uno), null));
        }
        AsignacionVista despensas =
                propose(plantel, folio, new DatosAsignacion("Despensa", "caja", BigDecimal.ONE, List.of(), null));
        ActoresDemo.as(ActoresDemo.titular(p), () -> asignaciones.approve(folio, despensas.numero(), null));
        String acuse =
                ActoresDemo.as(plantel, () -> archivos.receive(folio, "ACUSE", "acuse.pdf", ArchivosDemo.receipt(folio))
                        .sha256());
        int primero = despensas.beneficios().get(0).candidato();
        Lectura<DatosEntrega> entrega = Lectura.sound(new DatosEntrega(hoy, acuse));
        ActoresDemo.as(plantel, () -> entregas.deliver(folio, despensas.numero(), primero, entrega));
        propose(
                plantel,
                folio,
                new DatosAsignacion(
                        "Cobija",
                        "pieza",
                        new BigDecimal("2"),
                        List.of(1, 3),
                        "La familia del candidato 6 ya recibió cobijas del albergue."));
    }

    private void give(Actor plantel, String folio, DatosDonacion datos) {
        ActoresDemo.as(plantel, () -> donaciones.capture(folio, Lectura.sound(datos), null));
    }

    private AsignacionVista propose(Actor plantel, String folio, DatosAsignacion datos) {
        return ActoresDemo.as(plantel, () -> asignaciones.propose(folio, Lectura.sound(datos), null));
    }
}
