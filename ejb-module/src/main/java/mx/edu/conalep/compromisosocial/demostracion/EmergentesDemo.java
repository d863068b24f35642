package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Solicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.CicloEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.CriterioService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.shared.Lectura;

/** Programas emergentes in several states, brought there step by step by the persons who take each step. */
@Dependent
class EmergentesDemo {

    @Inject
    private EmergenteService emergentes;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private CriterioService criterios;

    @Inject
    private CicloEmergenteService ciclo;

    @Inject
    private DonativosDemo donativos;

    @Inject
    private Clock clock;

    /** One that runs in a plantel, one of the nation that was sent down, a plan of an entidad. */
    void fill(List<PlantelVista> planteles) {
        PlantelVista completo = planteles.stream()
                .filter(p -> p.clave().equals(EscenaDemo.COMPLETO))
                .findFirst()
                .orElseThrow();
        Actor plantel = ActoresDemo.plantel(completo);
        String folio = broadcast(
                plantel,
                new DatosEmergente(
                        new Solicitante(
                                TipoSolicitante.MUNICIPAL,
                                "Coordinación de Protección Civil (ejemplo)",
                                "PC/118",
                                today(-20)),
                        "Inundación en las colonias cercanas al plantel",
                        "Despensas y cobijas para estudiantes con vivienda dañada",
                        today(-15),
                        today(30),
                        List.of(completo.clave())));
        ActoresDemo.as(plantel, () -> ciclo.start(folio, null));
        donativos.fill(folio, completo, today(-3), LocalDate.ofInstant(clock.instant(), completo.zona()));
        broadcast(
                HistoriaDemo.DVS,
                new DatosEmergente(
                        new Solicitante(
                                TipoSolicitante.FEDERAL, "Coordinación Nacional de ejemplo", "CN/2041", today(-6)),
                        "Huracán en la costa del Pacífico",
                        "Acopio de ropa y víveres, y brigadas de reparación eléctrica",
                        today(3),
                        today(45),
                        planteles.stream()
                                .filter(p -> p.entidad().equals(completo.entidad()))
                                .map(PlantelVista::clave)
                                .toList()));
        plan(
                ActoresDemo.entidad(completo),
                new DatosEmergente(
                        new Solicitante(
                                TipoSolicitante.ORGANIZACION_NO_LUCRATIVA, "Fundación de ejemplo", null, today(-2)),
                        "Bajas temperaturas en la sierra",
                        "Cobijas para las comunidades",
                        null,
                        null,
                        List.of(completo.clave())));
    }

    private String plan(Actor autor, DatosEmergente datos) {
        return ActoresDemo.as(
                autor, () -> emergentes.create(Lectura.sound(datos), null).folio());
    }

    private String broadcast(Actor autor, DatosEmergente datos) {
        String folio = plan(autor, datos);
        ActoresDemo.as(
                autor, () -> archivos.receive(folio, "SOLICITUD", "oficio-solicitud.pdf", ArchivosDemo.request(folio)));
        ActoresDemo.as(autor, () -> criterios.weigh(folio, null, Lectura.sound(criterios())));
        ActoresDemo.as(autor, () -> ciclo.broadcast(folio, null));
        return folio;
    }

    private static List<Criterio> criterios() {
        return List.of(
                new Criterio("La vivienda quedó dañada", new BigDecimal("40.00"), TipoCriterio.SI_NO, 1),
                new Criterio(
                        "Parte del ingreso familiar que se perdió", new BigDecimal("35.00"), TipoCriterio.ESCALA, 4),
                new Criterio("Dependientes económicos en el hogar", new BigDecimal("25.00"), TipoCriterio.ESCALA, 6));
    }

    private LocalDate today(int dias) {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL).plusDays(dias);
    }
}
