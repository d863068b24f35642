package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.FiltroConvenio;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Colectas in every state, brought there step by step by the persons who take each step. */
@Dependent
class ColectasDemo {
    private static final List<String> ENTIDADES = List.of("09", "15");
    private static final List<String> PLANTELES =
            List.of("09-001", "09-002", "09-003", "15-001", "15-003", "15-005", "15-016", "15-020");

    @Inject
    private ConvenioConsulta convenios;

    @Inject
    private CampanaDemo campana;

    @Inject
    private AportacionesDemo aportaciones;

    @Inject
    private Clock clock;

    @Inject
    private FechasDemo fechas;

    /** Fills the lists of the DVS, of two entidades and of some of their planteles; rests on a national convenio in force. */
    void fill(List<PlantelVista> todos) {
        String convenio = ActoresDemo.as(HistoriaDemo.DVS, () -> convenios
                .list(vigentes(), PageRequest.of(0, 1))
                .items()
                .get(0)
                .folio());
        List<PlantelVista> planteles =
                todos.stream().filter(p -> PLANTELES.contains(p.clave())).toList();
        delivered(ended(plan(convenio, "Cobijas para albergues de la zona norte", -75, 0), -15), planteles);
        closed(ended(plan(convenio, "Útiles escolares para el regreso a clases", -60, 0), -1), planteles);
        running(ended(plan(convenio, "Víveres para comedores comunitarios", -30, 0), -2), planteles, 4);
        running(
                campana.broadcast(campana.planned(plan(convenio, "Medicamentos para el hospital infantil", -20, 5))),
                planteles,
                2);
        campana.acknowledged(
                campana.broadcast(campana.planned(plan(convenio, "Juguetes para la casa cuna", 0, 40))), planteles, 3);
        campana.ready(campana.planned(plan(convenio, "Aparatos ortopédicos para personas mayores", 15, 75)));
        campana.planned(begun(convenio));
    }

    /** Sent down while it ran, and over by now: so many days from today. */
    private String ended(DatosColecta plan, int cierre) {
        String folio = campana.broadcast(campana.planned(plan));
        fechas.end(folio, today(cierre));
        return folio;
    }

    /** Deposits, goods, a return, a zero, and planteles that have not answered. */
    private void running(String folio, List<PlantelVista> planteles, int capturan) {
        campana.acknowledged(folio, planteles, planteles.size() - 1);
        campana.start(folio);
        aportaciones.sensitised(folio, planteles.get(0), 120);
        for (int i = 0; i < capturan; i++) {
            PlantelVista p = planteles.get(i);
            aportaciones.validated(folio, p, aportaciones.money(folio, p, "2500.00", today(-4)));
            aportaciones.goods(folio, p, "Despensas", "35", "despensas", today(-3));
        }
        aportaciones.zero(folio, planteles.get(planteles.size() - 3));
        PlantelVista completo = EscenaDemo.complete(planteles);
        if (capturan > 2) {
            aportaciones.validated(
                    folio, completo, aportaciones.goods(folio, completo, "Despensas", "18", "despensas", today(-3)));
            aportaciones.returned(folio, completo, aportaciones.money(folio, completo, "820.50", today(-3)));
        }
    }

    private void closed(String folio, List<PlantelVista> planteles) {
        running(folio, planteles, 5);
        campana.close(folio);
    }

    private void delivered(String folio, List<PlantelVista> planteles) {
        campana.acknowledged(folio, planteles, planteles.size());
        campana.start(folio);
        int buena = aportaciones.money(folio, planteles.get(0), "4000.00", today(-20));
        int mala = aportaciones.money(folio, planteles.get(1), "1000.00", today(-18));
        aportaciones.validated(folio, planteles.get(0), buena);
        aportaciones.validated(folio, planteles.get(1), mala);
        campana.close(folio);
        campana.deliver(folio, new BigDecimal("5000.00"), today(0));
        aportaciones.counter(folio, mala, "El banco devolvió el depósito.");
    }

    private DatosColecta plan(String convenio, String causa, int inicio, int cierre) {
        LocalDate corte = today((inicio + cierre) / 2);
        return new DatosColecta(
                causa,
                "Fundación de Ejemplo para la Salud, A. C.",
                convenio,
                List.of(
                        new DatosMeta(TipoAportacion.DINERO, new BigDecimal("15000.00"), null, null, null),
                        new DatosMeta(
                                TipoAportacion.ESPECIE, null, "Despensas", new BigDecimal("200.000"), "despensas")),
                new Cronograma(today(inicio), List.of(corte), today(cierre)),
                ENTIDADES,
                PLANTELES);
    }

    private static DatosColecta begun(String convenio) {
        return new DatosColecta(
                "Libros para bibliotecas de barrio",
                "Librerías de Ejemplo, S. A.",
                convenio,
                List.of(),
                Cronograma.empty(),
                List.of(),
                List.of());
    }

    private static FiltroConvenio vigentes() {
        return new FiltroConvenio(
                null, null, Alcance.NACIONAL, EstadoConvenio.REGISTRADO, Vigencia.VIGENTE, false, false, null);
    }

    private LocalDate today(int dias) {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL).plusDays(dias);
    }
}
