package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.Firmante;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.FirmaConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.RegistroConvenioService;
import mx.edu.conalep.compromisosocial.convenio.service.RevisionJuridicaService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio.Leido;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/** Convenios in every state, brought there step by step by the persons who take each step. */
@Dependent
class ConveniosDemo {

    @Inject
    private ConvenioService convenios;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private RevisionJuridicaService revision;

    @Inject
    private ArchivoConvenio archivos;

    @Inject
    private FirmaConvenio firma;

    @Inject
    private RegistroConvenioService registro;

    @Inject
    private SeguimientoService seguimientos;

    @Inject
    private DerivadosDemo derivados;

    @Inject
    private FechasDemo fechas;

    @Inject
    private Clock clock;

    /** Who writes and who reviews. */
    private record Unidad(Actor autora, Actor juridico, DatosParte parte) {}

    /**
     * Those in force on which activities may rest.
     *
     * @param salud of the entidad, for health brigades
     * @param electrico of the plantel whose screens show every state, for electrical installations
     */
    record Vigentes(String salud, String electrico) {}

    /** Fills the lists of a plantel and of its entidad, of the UODCDMX and of the nation. */
    Vigentes fill(List<PlantelVista> planteles) {
        PlantelVista completo = EscenaDemo.complete(planteles);
        PlantelVista capital = planteles.stream()
                .filter(p -> p.clave().equals("09-001"))
                .findFirst()
                .orElseThrow();
        DatosParte colegio =
                new DatosParte(TipoParte.COLEGIO_ESTATAL, completo.entidadNombre(), null, "Dirección General");
        DatosParte conalep = new DatosParte(
                TipoParte.CONALEP, "Colegio Nacional de Educación Profesional Técnica", null, "Dirección General");
        Actor nacional = legal("juridico.nacional", Rol.JURIDICO_NACIONAL, Ambito.nacional());
        Actor estatal =
                legal("juridico." + completo.entidad(), Rol.JURIDICO_ENTIDAD, Ambito.entidad(completo.entidad()));
        String salud = everyState(new Unidad(ActoresDemo.entidad(completo), estatal, colegio));
        Unidad plantel = new Unidad(ActoresDemo.plantel(completo), estatal, colegio);
        observed(plantel, datos(3, plantel, -5, 360, 60));
        String electrico = registered(plantel, datos(5, plantel, -120, 245, 30));
        reviewed(new Unidad(ActoresDemo.entidad(capital), nacional, conalep), 1);
        Unidad dvs = new Unidad(HistoriaDemo.DVS, nacional, conalep);
        registered(dvs, datos(4, dvs, -60, 300, 45));
        draft(dvs, AcuerdosDemo.begun(conalep));
        return new Vigentes(salud, electrico);
    }

    /**
     * One in every state; tells the folio of the one in force. They are found good and so signed today (R21.1), but for one that has expired.
     * Of those in force one is near each day on which its end is told (R19): 60, 30, 7 and 0 days before.
     */
    private String everyState(Unidad u) {
        String vigente = registered(u, datos(0, u, -200, 165, -10));
        ActoresDemo.as(
                u.autora(),
                () -> seguimientos.follow(
                        vigente, 1, "Falta la mitad de los paquetes; la entregan este mes.", false, null));
        derivados.fill(vigente, u.autora(), u.juridico(), today(0));
        registered(u, datos(4, u, -310, 55, 30));
        registered(u, datos(1, u, -340, 25, 20));
        registered(u, datos(5, u, -359, 6, -10));
        registered(u, datos(2, u, -420, 0, -40));
        expired(u, datos(0, u, -380, 0, -60), -15);
        String terminado = registered(u, datos(3, u, -300, 200, -100));
        ActoresDemo.as(
                u.autora(),
                () -> registro.terminate(terminado, null, "La contraparte dejó de operar en el estado.", today(0)));
        signed(u, datos(4, u, -3, 362, 90));
        approved(u, datos(5, u, 10, 375, 120));
        reviewed(u, 0);
        observed(u, datos(2, u, 15, 380, 90));
        draft(u, AcuerdosDemo.begun(u.parte()));
        return vigente;
    }

    private String draft(Unidad u, DatosConvenio datos) {
        return ActoresDemo.as(
                u.autora(),
                () -> convenios.create(new Leido(datos, List.of()), null).folio());
    }

    private String sent(Unidad u, DatosConvenio datos) {
        String folio = draft(u, datos);
        ActoresDemo.as(u.autora(), () -> convenios.sendToLegalReview(folio, null));
        return folio;
    }

    private String observed(Unidad u, DatosConvenio datos) {
        String folio = sent(u, datos);
        List<Observacion> observaciones = List.of(
                new Observacion("c", "Precise si el último día está incluido y cómo se renueva."),
                new Observacion(
                        Observacion.GENERAL, "Revise que la denominación de la contraparte sea la de su acta."));
        ActoresDemo.as(u.juridico(), () -> revision.observe(folio, null, observaciones));
        return folio;
    }

    /** Observed, corrected and again with the legal area: two versions to compare. */
    private void reviewed(Unidad u, int numero) {
        DatosConvenio datos = datos(numero, u, 20, 385, 100);
        String folio = observed(u, datos);
        ActoresDemo.as(u.autora(), () -> {
            int version = convenios
                    .update(folio, consulta.find(folio).version(), new Leido(AcuerdosDemo.corrected(datos), List.of()))
                    .version();
            return convenios.sendToLegalReview(folio, version);
        });
    }

    private String approved(Unidad u, DatosConvenio datos) {
        String folio = sent(u, datos);
        ActoresDemo.as(
                u.juridico(),
                () -> revision.approve(folio, null, "Cumple con las cláusulas del Art. 21, fracción II."));
        return folio;
    }

    private String signed(Unidad u, DatosConvenio datos) {
        String folio = approved(u, datos);
        ActoresDemo.as(
                u.autora(),
                () -> archivos.receive(
                        folio, "CONVENIO_FIRMADO", "convenio-firmado.pdf", ArchivosDemo.agreement(folio)));
        List<Firmante> firmantes = new ArrayList<>();
        for (int parte = 1; parte <= datos.partes().size(); parte++) {
            firmantes.add(new Firmante(
                    parte,
                    "Persona facultada " + parte + " (ejemplo)",
                    parte == 1 ? "Titular de la Dirección General" : "Representante legal",
                    parte == 1 ? "Nombramiento" : "Poder notarial de ejemplo",
                    today(-500)));
        }
        DatosSuscripcion firmas = new DatosSuscripcion(firmantes, today(0), Map.of());
        ActoresDemo.as(u.autora(), () -> firma.sign(folio, null, firmas));
        return folio;
    }

    private String registered(Unidad u, DatosConvenio datos) {
        String folio = signed(u, datos);
        return ActoresDemo.as(
                HistoriaDemo.DVS, () -> registro.register(folio, null).folio());
    }

    /** Signed on its first day, and over by now: so many days from today. */
    private void expired(Unidad u, DatosConvenio datos, int fin) {
        fechas.expire(registered(u, datos), datos.vigenciaFin(), datos.vigenciaInicio(), today(fin));
    }

    private DatosConvenio datos(int numero, Unidad u, int inicio, int fin, int vence) {
        return AcuerdosDemo.complete(numero, u.parte(), today(inicio), today(fin), today(vence));
    }

    private LocalDate today(int dias) {
        return LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL).plusDays(dias);
    }

    private static Actor legal(String usuario, Rol rol, Ambito ambito) {
        return new Actor(usuario, "Área jurídica", Set.of(rol), ambito, "demostración");
    }
}
