package mx.edu.conalep.compromisosocial.web.emergente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.AvisoPrivacidad;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.emergente.domain.DocumentoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.emergente.domain.Solicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.emergente.service.AvisoVista;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.DocumentoEmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.Existencia;
import mx.edu.conalep.compromisosocial.emergente.service.PropuestaVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What stands in the forms of a programme: told at once, kept when something changed elsewhere, and beside it what is kept now. */
@Tag("R15")
class FormasEmergenteTest {
    private static final Instant EN = Instant.parse("2026-03-10T18:00:00Z");
    private static final LocalDate HOY = LocalDate.of(2026, 3, 10);
    private static final Criterio VIVIENDA = new Criterio("Vivienda", new BigDecimal("60.00"), TipoCriterio.SI_NO, 1);
    private static final Criterio INGRESO = new Criterio("Ingreso", new BigDecimal("40.00"), TipoCriterio.ESCALA, 3);
    private static final List<Criterio> CRITERIOS = List.of(VIVIENDA, INGRESO);

    private static CandidatoVista candidato(int numero, int lugar, String matricula, Integer... respuestas) {
        Puntaje puntaje = Puntaje.of(CRITERIOS, List.of(respuestas));
        return new CandidatoVista(
                numero,
                matricula,
                "ABC",
                new Lugar(lugar, numero, puntaje, List.of(), null),
                EN,
                7,
                null,
                new AvisoVista(AvisoPrivacidad.VIGENTE, EN, "plantel.15-016"));
    }

    private static List<String> told(Lectura<DatosCandidato> leida, List<Criterio> criterios) {
        return leida.broken(OrdenEmergente.CANDIDATO, leida.datos().check(criterios)).stream()
                .map(RuleViolation::field)
                .toList();
    }

    @Test
    @Tag("R25")
    void everyFaultOfACandidateIsToldInOneRound() {
        FormaCandidato forma = FormaCandidato.of(CRITERIOS, candidato(1, 1, "M-0001", 1, 3));
        forma.setMatricula("M-2");
        forma.getRespuestas().get(1).put("valor", "");
        assertThat(told(forma.read(), CRITERIOS))
                .as("the tick is that of another student")
                .containsExactly("matricula", "respuestas[1].valor", "aviso");
        assertThat(told(FormaCandidato.empty(CRITERIOS).read(), CRITERIOS))
                .containsExactly("matricula", "iniciales", "respuestas[0].valor", "respuestas[1].valor", "aviso");
    }

    @Test
    void anAnswerCountsForTheCriterionThatWasAsked() {
        FormaCandidato forma = FormaCandidato.empty(CRITERIOS);
        forma.getRespuestas().get(0).put("valor", "1");
        forma.getRespuestas().get(1).put("valor", "3");
        List<Criterio> vueltos = List.of(INGRESO, VIVIENDA);
        assertThat(forma.read().datos().answers(vueltos)).containsExactly(3, 1);

        assertThat(forma.follow(CRITERIOS)).isFalse();
        Criterio deDiez = new Criterio("Ingreso", new BigDecimal("40.00"), TipoCriterio.ESCALA, 10);
        assertThat(forma.follow(List.of(deDiez, VIVIENDA))).isTrue();
        assertThat(forma.getRespuestas())
                .as("an answer to another scale is another answer")
                .containsExactly(Map.of(), Map.of("valor", "1"));
    }

    @Test
    @Tag("R25")
    void anAnswerThatNobodyTouchedHereIsNotTurnedBack() {
        FormaCandidato forma = FormaCandidato.of(CRITERIOS, candidato(1, 1, "M-0001", 1, 3));
        forma.setIniciales("ABD");
        forma.follow(candidato(1, 1, "M-0001", 0, 2));
        assertThat(forma.getAjenos()).isEmpty();
        assertThat(forma.getRespuestas()).extracting(r -> r.get("valor")).containsExactly("0", "2");
        assertThat(forma.getIniciales()).isEqualTo("ABD");
        assertThat(forma.getTomado()).contains("1. Vivienda (60 puntos); 2. Ingreso (40 puntos)");
    }

    @Test
    @Tag("R25")
    void whatBothCorrectedIsLaidSideBySideAndTheNextTimeGivesWay() {
        FormaCandidato forma = FormaCandidato.of(CRITERIOS, candidato(1, 1, "M-0001", 1, 3));
        forma.getRespuestas().get(1).put("valor", "2");
        forma.setMatricula("M-0003");
        forma.follow(candidato(1, 1, "M-0002", 0, 0));
        assertThat(forma.getAjenos())
                .extracting(Diferencia::titulo, Diferencia::guardado, Diferencia::tecleado)
                .containsExactly(
                        tuple("Matrícula", "M-0002", "M-0003"), tuple("2. Ingreso (40 puntos)", "0 de 3", "2 de 3"));
        assertThat(forma.getRespuestas().get(0)).containsEntry("valor", "0");
        assertThat(forma.getTomado()).contains("en: 1. Vivienda (60 puntos).");
        assertThat(forma.getAviso().isDado()).as("it was given to M-0002").isFalse();
        forma.getAviso().setDado(true);
        assertThat(told(forma.read(), CRITERIOS)).as("the next time gives way").isEmpty();
        assertThat(forma.getVersion()).isEqualTo(7);
        assertThat(forma.follow(CRITERIOS)).isFalse();
        assertThat(forma.getAjenos()).isEmpty();
        assertThat(forma.getTomado()).as("told once, beside the conflict").isNull();
    }

    @Test
    void aCriterionThatWasTakenOutComesBack() {
        FormaCriterios forma = FormaCriterios.of(CRITERIOS);
        assertThat(forma.getFoco()).isNull();
        forma.remove(0);
        assertThat(forma.getDeshacible()).isEqualTo(1);
        assertThat(forma.getSuma()).isEqualByComparingTo("40");
        forma.undo();
        forma.undo();
        assertThat(forma.read().datos()).isEqualTo(CRITERIOS);
        assertThat(forma.getDeshacible()).isZero();
        for (int i = 2; i < ReglasCriterios.MAX_CRITERIOS; i++) {
            assertThat(forma.isCompleta()).isFalse();
            forma.add();
        }
        assertThat(forma.isCompleta()).isTrue();
    }

    @Test
    void criteriaThatSomebodyElseKeptAreToldInTheirOrder() {
        FormaCriterios forma = FormaCriterios.of(CRITERIOS);
        forma.compare(List.of(INGRESO, VIVIENDA));
        assertThat(forma.getAjenos()).singleElement().satisfies(d -> {
            assertThat(d.guardado())
                    .isEqualTo("1. Ingreso · 40 puntos · Escala de 0 a 3\n2. Vivienda · 60 puntos · Sí o no");
            assertThat(d.tecleado()).startsWith("1. Vivienda");
        });
        forma.compare(CRITERIOS);
        assertThat(forma.getAjenos()).isEmpty();
        forma.compare(null);
        assertThat(forma.getAjenos()).isEmpty();
    }

    private static DatosEmergente plan(String oficio, String causa, String peticion, String... planteles) {
        Solicitante quien = new Solicitante(TipoSolicitante.MUNICIPAL, "Protección Civil", oficio, HOY);
        return new DatosEmergente(quien, causa, peticion, HOY, HOY, List.of(planteles));
    }

    private static PlantelBreve plantel(String clave) {
        return new PlantelBreve(
                clave, "Plantel sintético", "15", "México", ZoneId.of("America/Mexico_City"), null, null);
    }

    @Test
    void aPlanTakesWhatNobodyTouchedHereAndLaysBesideWhatBothChanged() {
        DatosEmergente leido = plan("PC/1", "Sismo", "Víveres", "15-016");
        DatosEmergente guardado = plan("PC/9", "Inundación", "Víveres y agua", "15-016");
        FormaEmergente forma = FormaEmergente.of(leido, List.of());
        forma.getDatos().put("causa", "Sismo de marzo");
        forma.getDatos().put("inicio", "");
        forma.merge(leido, guardado);

        assertThat(forma.getDatos())
                .containsEntry("peticion", "Víveres y agua")
                .containsEntry("causa", "Sismo de marzo");
        assertThat(forma.getSolicitante()).containsEntry("oficio", "PC/9");
        assertThat(forma.getTomado()).contains("Qué se solicita", "Número de oficio");
        assertThat(forma.getAjenos())
                .extracting(Diferencia::titulo, Diferencia::guardado, Diferencia::tecleado)
                .containsExactly(tuple("Emergencia", "Inundación", "Sismo de marzo"));

        forma.merge(guardado, guardado);
        assertThat(forma.getAjenos()).as("told once, it gives way").isEmpty();
        assertThat(forma.getTomado()).as("told beside the conflict").isNull();
        assertThat(forma.getDatos()).containsEntry("causa", "Sismo de marzo").containsEntry("inicio", "");
    }

    private static DocumentoEmergenteVista request(String nombre) {
        return new DocumentoEmergenteVista(
                DocumentoEmergente.Tipo.SOLICITUD, nombre, "application/pdf", 9, nombre, "entidad.15", EN);
    }

    private static ArchivoGuardado attached(String nombre) {
        return new ArchivoGuardado(nombre, "application/pdf", 9, 1, nombre);
    }

    @Test
    void anotherRequestThatWasAttachedElsewhereIsToldBesideTheOneThatWaitsHere() {
        DatosEmergente plan = plan("PC/1", "Sismo", "Víveres", "15-016");
        FormaEmergente forma = FormaEmergente.of(plan, List.of());
        List<DocumentoEmergenteVista> antes = List.of(request("a.pdf"));
        List<DocumentoEmergenteVista> ahora = List.of(request("a.pdf"), request("b.pdf"));
        forma.merge(plan, plan);
        forma.mergeRequest(antes, ahora, attached("c.pdf"));
        assertThat(forma.getAjenos()).containsExactly(new Diferencia("Solicitud", "b.pdf", "c.pdf"));
        assertThat(forma.getTomado()).isNull();

        forma.merge(plan, plan);
        forma.mergeRequest(ahora, ahora, attached("c.pdf"));
        assertThat(forma.getAjenos()).as("told once, it gives way").isEmpty();

        forma.mergeRequest(antes, ahora, null);
        assertThat(forma.getTomado()).contains("en: Solicitud.");
    }

    @Test
    void thePlantelesOfAPlanStandAsAWhole() {
        DatosEmergente leido = plan("PC/1", "Sismo", "Víveres", "15-016");
        DatosEmergente guardado = plan("PC/1", "Sismo", "Víveres", "15-017", "15-016");
        List<PlantelBreve> todos = List.of(plantel("15-016"), plantel("15-017"), plantel("15-018"));
        FormaEmergente quieta = FormaEmergente.of(leido, todos);
        quieta.merge(leido, guardado);
        assertThat(quieta.getGrupos().get(0).getElegidos()).containsExactly("15-016", "15-017");
        assertThat(quieta.getAjenos()).isEmpty();

        FormaEmergente cambiada = FormaEmergente.of(leido, todos);
        cambiada.getGrupos().get(0).setElegidos(new String[] {"15-018"});
        cambiada.merge(leido, guardado);
        assertThat(cambiada.getGrupos().get(0).getElegidos()).containsExactly("15-018");
        assertThat(cambiada.getAjenos())
                .extracting(Diferencia::guardado, Diferencia::tecleado)
                .containsExactly(tuple("15-016, 15-017", "15-018"));
    }

    private static PropuestaVista propuesta(String cantidad, int alcanza, CandidatoVista... candidatos) {
        return new PropuestaVista(
                "Despensa", "caja", new BigDecimal(cantidad), BigDecimal.TEN, alcanza, List.of(candidatos));
    }

    @Test
    void aProposalIsOfWhatWasAskedAndKeepsWhoStillMayGetIt() {
        FormaAsignacion forma = new FormaAsignacion();
        forma.offer(List.of(
                new Existencia("cobija|pieza", "Cobija", "pieza", BigDecimal.ONE, BigDecimal.ONE),
                new Existencia("despensa|caja", "Despensa", "caja", BigDecimal.TEN, BigDecimal.ZERO)));
        assertThat(forma.getArticulo()).isEqualTo("despensa|caja");
        assertThat(forma.isOf(propuesta("1.000", 1))).isTrue();
        forma.follow(
                propuesta("1", 2, candidato(4, 1, "A", 1, 3), candidato(2, 2, "B", 1, 0), candidato(9, 3, "C", 0, 0)));
        assertThat(forma.getElegidos()).containsExactly("4", "2");
        forma.keep(propuesta("1", 2, candidato(2, 1, "B", 1, 0)));
        assertThat(forma.getElegidos()).containsExactly("2");
        forma.setCantidad("2");
        assertThat(forma.isOf(propuesta("1", 1))).isFalse();
        forma.setCantidad("1,000");
        assertThat(forma.chosen().datos().cantidad())
                .as("as a donation reads it")
                .isEqualByComparingTo("1000");
        forma.setCantidad("x");
        forma.setElegidos(null);
        assertThat(forma.chosen().faltas())
                .extracting(RuleViolation::field)
                .containsExactlyInAnyOrder("cantidad", "candidatos");
    }

    @Test
    void aTieAtTheCutIsTold() {
        CandidatoVista uno = candidato(1, 1, "A", 1, 0);
        CandidatoVista dos = candidato(2, 2, "B", 1, 0);
        CandidatoVista tres = candidato(3, 3, "C", 0, 3);
        assertThat(propuesta("1", 1, uno, dos, tres).isEmpateEnCorte()).isTrue();
        assertThat(propuesta("1", 1, uno, dos, tres).desempateEnCorte())
                .as("the order of capture")
                .isNull();
        assertThat(propuesta("1", 2, uno, dos, tres).isEmpateEnCorte()).isFalse();
        assertThat(propuesta("1", 3, uno, dos, tres).isEmpateEnCorte()).isFalse();
        assertThat(propuesta("1", 0, uno, dos, tres).isEmpateEnCorte()).isFalse();
    }

    private static List<String> told(FormaEntrega forma) {
        Lectura<DatosEntrega> leida = forma.read();
        boolean filed = leida.datos().acuse() != null;
        return leida.broken(OrdenEmergente.ENTREGA, leida.datos().check(filed, HOY, HOY)).stream()
                .map(RuleViolation::field)
                .toList();
    }

    @Test
    void everyFaultOfADeliveryIsToldInOneRound() {
        FormaEntrega forma = new FormaEntrega();
        assertThat(told(forma)).containsExactly("fecha", "archivo");
        forma.setFecha("2026-03-11");
        forma.receive(new ArchivoPresentado(null, List.of(new RuleViolation("evidencia.archivo.empty", "archivo"))));
        assertThat(told(forma)).containsExactly("fecha", "archivo");
        forma.setFecha("ayer");
        forma.receive(new ArchivoPresentado(
                new ArchivoGuardado("acuse", "application/pdf", 9, 1, "a".repeat(64)), List.of()));
        forma.receive(ArchivoPresentado.none());
        assertThat(forma.isRecibido()).isTrue();
        assertThat(told(forma)).containsExactly("fecha");
        forma.setFecha("2026-03-10");
        assertThat(told(forma)).isEmpty();
    }

    @Test
    void whatIsToBeCorrectedIsNotThrownAwayByAnApproval() {
        DecisionBacking decision = new DecisionBacking();
        decision.setMotivo("Revise los ingresos");
        RuleViolationException refused = catchThrowableOfType(RuleViolationException.class, decision::approve);
        assertThat(refused.violations()).singleElement().satisfies(v -> {
            assertThat(v.field()).isEqualTo("motivo");
            assertThat(v.text()).contains("Devuelva la asignación con ello, o bórrelo");
        });
    }
}
