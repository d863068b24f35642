package mx.edu.conalep.compromisosocial.actividad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The acts on an activity: authorisation, late registration, own capture, rectificación. */
class ActividadTest {

    @Test
    @Tag("R10.9")
    void otherServicesWaitForTheTitular() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos(d -> d.setServicio(Servicio.IX)));
        assertThat(codes(() -> a.submit(expediente(a), null, Ejemplos.PLANTEL)))
                .containsExactly("actividad.R10_9.unauthorised");
        Transicion line = a.authorise(Ejemplos.TITULAR).orElseThrow();
        assertThat(line.getUsuario()).isEqualTo("titular.15-016");
        assertThat(a.getHuellas().getAutorizadaEn()).isEqualTo(Ejemplos.A_TIEMPO);
        a.submit(expediente(a), null, Ejemplos.PLANTEL);
        assertThat(a.getEstado()).isEqualTo(EstadoActividad.EN_VALIDACION);
    }

    @Test
    @Tag("R10.9")
    void authorisingAgainWhatStandsAuthorisedIsNoAct() {
        Actividad a = autorizada();
        assertThat(a.authorise(new Acto("titular.15-016", Ejemplos.VENCE))).isEmpty();
        assertThat(a.getHuellas().getAutorizadaEn()).isEqualTo(Ejemplos.A_TIEMPO);
        DatosActividad datos = a.datos();
        datos.setDescripcion("otra cosa");
        a.change(datos, new AreaInfluencia(), Ejemplos.plazo(), Ejemplos.PLANTEL);
        assertThat(a.authorise(Ejemplos.TITULAR)).isPresent();
    }

    @ParameterizedTest(name = "to validate what is {0}: {1}")
    @Tag("R23")
    @CsvSource({
        "BORRADOR,    actividad.estado.illegalMove",
        "DEVUELTA,    actividad.R23.alreadyReturned",
        "VALIDADA,    actividad.R23.alreadyValidated",
        "CONSOLIDADA, actividad.R23.alreadyValidated",
        "CANCELADA,   actividad.estado.illegalMove"
    })
    void whatTheEntidadDecidedAlreadyIsToldSo(EstadoActividad estado, String code) {
        Actividad a = Ejemplos.en(estado);
        assertThatThrownBy(() -> a.validate(expediente(a), Ejemplos.ENTIDAD))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo(code));
        assertThatThrownBy(() -> a.returnWith(List.of(), Ejemplos.ENTIDAD))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0} corrected to {1}, authorised {2}: refused {3}")
    @Tag("R10.9")
    @Tag("R24")
    @CsvSource({
        "VII, IX,  false, true",
        "IX,  IX,  false, false",
        "IX,  VII, false, false",
        "VII, I,   false, false",
        "VII, ,    false, false",
        "IX,  IX,  true,  false"
    })
    void aRectificacionMakesNoOtherServicesWithoutTheTitular(
            Servicio antes, Servicio despues, boolean autorizada, boolean refused) {
        Actividad a = Ejemplos.borrador(Ejemplos.datos(d -> d.setServicio(antes)));
        if (autorizada) {
            a.authorise(Ejemplos.TITULAR);
        }
        DatosActividad corregidos = a.datos();
        corregidos.setServicio(despues);
        assertThat(Rectificacion.refusal(a, corregidos).map(v -> v.code() + " " + v.field()))
                .isEqualTo(refused ? Optional.of("actividad.rectificacion.unauthorised servicio") : Optional.empty());
    }

    static Stream<Consumer<DatosActividad>> material() {
        return Stream.of(
                d -> d.setDescripcion("otra cosa"),
                d -> d.setServicio(Servicio.I),
                d -> d.setFechaInicio(Ejemplos.FECHA.minusDays(1)),
                d -> d.setModalidad(Modalidad.INTERNA),
                d -> d.getLugar().setSede("otra sede"),
                d -> d.getLugar().setLocalidad("otra localidad"));
    }

    @ParameterizedTest
    @Tag("R10.9")
    @MethodSource("material")
    void changingWhatMattersWithdrawsTheAuthorisation(Consumer<DatosActividad> change) {
        Actividad a = autorizada();
        DatosActividad datos = a.datos();
        change.accept(datos);
        a.change(datos, new AreaInfluencia(), Ejemplos.plazo(), Ejemplos.PLANTEL);
        assertThat(a.isAutorizada()).isFalse();
        assertThat(a.getHuellas().getAutorizadaPor()).isNull();
    }

    @Test
    @Tag("R10.9")
    void changingACountKeepsTheAuthorisation() {
        Actividad a = autorizada();
        DatosActividad datos = a.datos();
        datos.getParticipantes().setEstudiantes(99);
        a.change(datos, new AreaInfluencia(), Ejemplos.plazo(), Ejemplos.PLANTEL);
        assertThat(a.isAutorizada()).isTrue();
    }

    @Test
    @Tag("R10.9")
    void whatNeedsNoAuthorisationGetsNone() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos());
        assertThat(codes(() -> a.authorise(Ejemplos.TITULAR))).containsExactly("actividad.R10_9.notNeeded");
    }

    @ParameterizedTest(name = "submitted at {0}: late {1}")
    @Tag("R22")
    @CsvSource({
        "2026-02-28T00:00:00Z, false",
        "2026-03-10T05:59:59.999999Z, false",
        "2026-03-10T06:00:00Z, true",
        "2026-03-20T00:00:00Z, true"
    })
    void theEndOfTheLastDayInTheZoneOfThePlantelDecides(Instant ahora, boolean late) {
        Actividad a = Ejemplos.borrador(Ejemplos.datos());
        Acto acto = new Acto("plantel.15-016", ahora);
        if (late) {
            assertThat(codes(() -> a.submit(expediente(a), " ", acto))).containsExactly("actividad.R22.reasonRequired");
        }
        a.submit(expediente(a), "Sin internet en el plantel", acto);
        assertThat(a.registro().isExtemporanea()).isEqualTo(late);
        assertThat(a.registro().getMotivoExtemporanea()).isEqualTo(late ? "Sin internet en el plantel" : null);
    }

    @Test
    @Tag("R22")
    void aCorrectionAfterTheDeadlineIsNotLateWhenTheFirstSubmissionWasInTime() {
        Actividad a = Ejemplos.en(EstadoActividad.DEVUELTA);
        a.submit(expediente(a), null, new Acto("plantel.15-016", Ejemplos.VENCE.plusSeconds(86_400)));
        assertThat(a.registro().isExtemporanea()).isFalse();
    }

    @Test
    @Tag("R23")
    void noReasonAndNoObservationCarriesWhatCannotBeShown() {
        String text = "a\u0000b";
        Acto late = new Acto("plantel.15-016", Ejemplos.VENCE.plusSeconds(1));
        Actividad a = Ejemplos.borrador(Ejemplos.datos());
        assertThat(codes(() -> a.cancel(text, Ejemplos.PLANTEL))).containsExactly("shared.formato.control");
        assertThat(codes(() -> a.submit(expediente(a), text, late))).containsExactly("shared.formato.control");
        assertThat(new Observacion("sede", text).check())
                .extracting(v -> v.code(), v -> v.field())
                .containsExactly(Tuple.tuple("shared.formato.control", "sede"));
    }

    @ParameterizedTest
    @Tag("R23")
    @CsvSource({"plantel.15-016, actividad.R23.ownCapture", "entidad.15,"})
    void nobodyValidatesWhatHeCaptured(String usuario, String code) {
        Actividad a = Ejemplos.en(EstadoActividad.EN_VALIDACION);
        assertThat(a.missingToValidate(expediente(a), usuario).stream()
                        .map(v -> v.code())
                        .toList())
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @Tag("R23")
    void aReturnNeedsAnObservation() {
        Actividad a = Ejemplos.en(EstadoActividad.EN_VALIDACION);
        assertThat(codes(() -> a.returnWith(List.of(), Ejemplos.ENTIDAD)))
                .containsExactly("actividad.R23.observationRequired");
        assertThat(new Observacion("sueldo", "").check()).hasSize(2);
        assertThat(new Observacion("sede", "\u00a0").check()).hasSize(1);
    }

    @Test
    void aCancellationNeedsAReason() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos());
        assertThat(codes(() -> a.cancel("  ", Ejemplos.PLANTEL))).containsExactly("shared.motivo.required");
    }

    @Test
    @Tag("R24")
    void onlyARectificacionCorrectsWhatIsConsolidated() {
        Actividad a = Ejemplos.en(EstadoActividad.CONSOLIDADA);
        DatosActividad corregidos = Ejemplos.datos(d -> d.getParticipantes().setEstudiantes(11));
        assertThatThrownBy(() -> a.change(corregidos, a.area(), a.registro(), Ejemplos.PLANTEL))
                .isInstanceOf(ConflictException.class);
        a.rectify(corregidos, a.area(), "error de captura", Ejemplos.ENTIDAD);
        assertThat(a.getEstado()).isEqualTo(EstadoActividad.CONSOLIDADA);
        assertThat(a.datos().getParticipantes().getEstudiantes()).isEqualTo(11);
        Actividad otra = Ejemplos.en(EstadoActividad.VALIDADA);
        assertThatThrownBy(() -> otra.rectify(corregidos, otra.area(), "x", Ejemplos.ENTIDAD))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void thePeriodIsTheQuarterOfTheLastDayAndThePlantelNeverChanges() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos(d -> d.setFechaInicio(LocalDate.of(2025, 12, 30))));
        assertThat(a.getPeriodo()).isEqualTo("2026-T1");
        DatosActividad otros = Ejemplos.datos(d -> d.setPlantel("15-017"));
        assertThat(codes(() -> a.change(otros, a.area(), a.registro(), Ejemplos.PLANTEL)))
                .containsExactly("actividad.plantel.fixed");
    }

    @Test
    void whatItAnswersIsACopy() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos());
        a.datos().getLugar().setSede("cambiada");
        a.datos().getSupervisores().clear();
        assertThat(CambioCampo.between(a.datos(), Ejemplos.datos())).isEmpty();
    }

    private static Actividad autorizada() {
        Actividad a = Ejemplos.borrador(Ejemplos.datos(d -> d.setServicio(Servicio.IX)));
        a.authorise(Ejemplos.TITULAR);
        return a;
    }

    private static Expediente expediente(Actividad a) {
        Expediente e = Ejemplos.expediente(a.datos());
        return new Expediente(e.datos(), e.evidencias(), a.isAutorizada(), e.entrada(), e.salida(), 10);
    }

    private static List<String> codes(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(act);
        assertThat(thrown).isInstanceOf(RuleViolationException.class);
        return ((RuleViolationException) thrown)
                .violations().stream().map(v -> v.code()).toList();
    }
}
