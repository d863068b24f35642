package mx.edu.conalep.compromisosocial.convenio.domain;

import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.AUTORA;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.DVS;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.HOY;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.JURIDICO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a convenio, from the draft to its end, and every act that is out of its turn. */
class ConvenioTest {

    private static final List<Observacion> OBSERVADA = List.of(new Observacion("c", "Precise la vigencia"));

    private static List<String> codes(Runnable act) {
        return catchThrowableOfType(RuleViolationException.class, act::run).violations().stream()
                .map(RuleViolation::code)
                .toList();
    }

    @Test
    @Tag("R21.1")
    void goesFromTheDraftToItsFolioThroughAnObservedClause() {
        Convenio c = Ejemplos.borrador();
        assertThat(c.getFolio()).isEqualTo("EX-2026-15-00001");
        assertThat(c.sendToReview(AUTORA).getA()).isEqualTo(EstadoConvenio.EN_REVISION_JURIDICA);
        assertThat(c.observe(OBSERVADA, JURIDICO).getA()).isEqualTo(EstadoConvenio.OBSERVADO);
        c.change(Ejemplos.datos(), AUTORA);
        c.sendToReview(AUTORA);
        assertThat(c.approve("Procede", JURIDICO).getMotivo()).isEqualTo("Procede");
        c.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), HOY), 9, HOY, HOY), AUTORA);
        c.register("CC-2026-00001", DVS);
        assertThat(c.getFolio()).isEqualTo("CC-2026-00001");
        assertThat(c.getExpediente()).isEqualTo("EX-2026-15-00001");
        assertThat(c.firmantes()).isEqualTo(Ejemplos.firmantes());
        c.terminate("Incumplimiento", HOY, HOY, AUTORA);
        assertThat(c.vigencia(HOY)).isEqualTo(Vigencia.TERMINADO);
    }

    @ParameterizedTest
    @EnumSource(
            value = Clausula.class,
            names = {"A", "B", "C", "D", "E", "F"})
    @Tag("R21.2")
    void reviewDoesNotBeginWithoutAClause(Clausula missing) {
        Convenio c = Ejemplos.borrador();
        Map<Clausula, String> clausulas = Ejemplos.clausulas();
        clausulas.remove(missing);
        c.change(Ejemplos.datos(clausulas), AUTORA);
        assertThat(codes(() -> c.sendToReview(AUTORA))).containsExactly("convenio.R21_2.clausula");
        assertThat(c.getEstado()).isEqualTo(EstadoConvenio.BORRADOR);
    }

    @Test
    @Tag("R21.2")
    void theSignatoriesComeWithTheSigningOnly() {
        Convenio c = Ejemplos.borrador();
        c.sendToReview(AUTORA);
        assertThat(c.datos().clausulas()).doesNotContainKey(Clausula.G);
        assertThat(c.getEstado()).isEqualTo(EstadoConvenio.EN_REVISION_JURIDICA);
    }

    @Test
    @Tag("R21.1")
    void nobodyReviewsWhatHeWrote() {
        Convenio c = Ejemplos.borrador();
        c.change(Ejemplos.datos(), JURIDICO);
        c.sendToReview(AUTORA);
        assertThat(codes(() -> c.approve(null, JURIDICO))).containsExactly("convenio.R21_1.ownText");
        assertThat(codes(() -> c.observe(OBSERVADA, JURIDICO))).containsExactly("convenio.R21_1.ownText");
        assertThat(codes(() -> c.approve(null, AUTORA))).containsExactly("convenio.R21_1.ownText");
    }

    @Test
    @Tag("R21.1")
    void isNotSentBackWithoutAnObservation() {
        Convenio c = Ejemplos.enRevision();
        assertThat(codes(() -> c.observe(List.of(), JURIDICO))).containsExactly("convenio.observacion.required");
        assertThat(c.getEstado()).isEqualTo(EstadoConvenio.EN_REVISION_JURIDICA);
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, 2026-03-09, 'convenio.R21_2.firmante,convenio.R21_2.firmante'",
        "1, true, 2026-03-09, convenio.R21_2.firmante",
        "2, false, 2026-03-09, convenio.suscripcion.pdf",
        "2, true, 2026-03-10, convenio.suscripcion.future",
        "2, true, 2025-01-14, convenio.suscripcion.documentoPosterior",
        "2, true, , convenio.dato.required"
    })
    @Tag("R21.2")
    void signingNeedsEachSignatoryTheDocumentsTheDayAndThePdf(
            int signatories, boolean pdf, LocalDate fecha, String expected) {
        Convenio c = Ejemplos.dictaminado();
        List<Firmante> some = Ejemplos.firmantes().subList(0, signatories);
        assertThat(codes(() -> c.sign(new Suscripcion(Ejemplos.firma(some, fecha), pdf ? 9 : 0, null, HOY), AUTORA)))
                .containsExactly(expected.split(","));
        assertThat(c.getEstado()).isEqualTo(EstadoConvenio.DICTAMINADO);
        assertThat(c.firmantes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-07, 2026-03-08, false",
        "2026-03-08, 2026-03-08, true",
        "2026-03-09, 2026-03-08, true",
        "2026-03-07, , true"
    })
    @Tag("R21.1")
    void isSignedFromTheDayOfItsDictamenOn(LocalDate fecha, LocalDate dictaminado, boolean good) {
        Convenio c = Ejemplos.dictaminado();
        Runnable sign =
                () -> c.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), fecha), 9, dictaminado, HOY), AUTORA);
        if (good) {
            sign.run();
            assertThat(c.getSuscritoEl()).isEqualTo(fecha);
        } else {
            assertThat(codes(sign)).containsExactly("convenio.R21_1.firmaAnterior");
            assertThat(c.getEstado()).isEqualTo(EstadoConvenio.DICTAMINADO);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 9, true", "0, 9, false", "10, 9, false", "9, 9, true"})
    @Tag("R21.2")
    void aPageOfAClauseLiesInTheSignedPdf(int pagina, int hojas, boolean good) {
        Convenio c = Ejemplos.dictaminado();
        DatosSuscripcion firma = new DatosSuscripcion(Ejemplos.firmantes(), HOY, Map.of(Clausula.C, pagina));
        if (good) {
            c.sign(new Suscripcion(firma, hojas, HOY, HOY), AUTORA);
            assertThat(c.getPaginas()).isEqualTo(Map.of(Clausula.C, pagina));
        } else {
            assertThat(codes(() -> c.sign(new Suscripcion(firma, hojas, HOY, HOY), AUTORA)))
                    .containsExactly("convenio.pagina.rango");
            assertThat(c.getPaginas()).isEmpty();
        }
    }

    static Stream<Arguments> outOfTurn() {
        Consumer<Convenio> change = c -> c.change(Ejemplos.datos(), AUTORA);
        Consumer<Convenio> sign =
                c -> c.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), HOY), 9, HOY, HOY), AUTORA);
        Supplier<Convenio> draft = Ejemplos::borrador;
        Supplier<Convenio> review = Ejemplos::enRevision;
        Supplier<Convenio> approved = Ejemplos::dictaminado;
        Supplier<Convenio> registered = Ejemplos::registrado;
        return Stream.of(
                Arguments.of(review, change),
                Arguments.of(approved, change),
                Arguments.of(registered, change),
                Arguments.of(draft, (Consumer<Convenio>) c -> c.approve(null, JURIDICO)),
                Arguments.of(draft, (Consumer<Convenio>) c -> c.observe(OBSERVADA, JURIDICO)),
                Arguments.of(approved, (Consumer<Convenio>) c -> c.observe(OBSERVADA, JURIDICO)),
                Arguments.of(draft, sign),
                Arguments.of(review, sign),
                Arguments.of(registered, sign),
                Arguments.of(draft, (Consumer<Convenio>) c -> c.register("CC-2026-00002", DVS)),
                Arguments.of(approved, (Consumer<Convenio>) c -> c.register("CC-2026-00002", DVS)),
                Arguments.of(registered, (Consumer<Convenio>) c -> c.register("CC-2026-00002", DVS)),
                Arguments.of(approved, (Consumer<Convenio>) c -> c.terminate("x", HOY, HOY, AUTORA)),
                Arguments.of(approved, (Consumer<Convenio>) c -> c.fulfil(1, AUTORA)));
    }

    @ParameterizedTest
    @MethodSource("outOfTurn")
    @Tag("R21.1")
    void anActOutOfItsTurnChangesNothing(Supplier<Convenio> given, Consumer<Convenio> act) {
        Convenio c = given.get();
        EstadoConvenio before = c.getEstado();
        assertThatThrownBy(() -> act.accept(c)).isInstanceOf(ConflictException.class);
        assertThat(c.getEstado()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, POR_INICIAR", "2026-03-01, VIGENTE", "2027-02-28, VIGENTE", "2027-03-01, VENCIDO"})
    @Tag("R19")
    void isInForceFromItsFirstToItsLastDay(LocalDate day, Vigencia expected) {
        assertThat(Ejemplos.registrado().vigencia(day)).isEqualTo(expected);
        assertThat(Ejemplos.dictaminado().vigencia(day)).isEqualTo(Vigencia.SIN_REGISTRO);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, 2026-03-09", "2026-03-10, 2026-03-09", "2027-03-01, 2027-06-01"})
    @Tag("R19")
    void endsEarlyOnADayOfItsValidityThatHasCome(LocalDate day, LocalDate today) {
        Convenio c = Ejemplos.registrado();
        assertThat(codes(() -> c.terminate("Causa", day, today, AUTORA))).containsExactly("convenio.terminacion.fecha");
        assertThat(codes(() -> c.terminate(" ", HOY, HOY, AUTORA))).containsExactly("shared.motivo.required");
        assertThat(codes(() -> c.terminate(null, null, HOY, AUTORA)))
                .containsExactly("convenio.dato.required", "shared.motivo.required");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-19, 2026-02-25, false",
        "2026-02-20, 2026-02-25, true",
        "2026-02-25, 2026-02-25, true",
        "2026-02-26, 2026-02-25, false"
    })
    @Tag("R19")
    void whatHasNotBegunEndsFromItsSigningOn(LocalDate day, LocalDate today, boolean good) {
        Convenio c = Ejemplos.dictaminado();
        LocalDate signed = LocalDate.of(2026, 2, 20);
        c.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), signed), 9, signed, today), AUTORA);
        c.register("CC-2026-00002", AUTORA);
        assertThat(c.vigencia(today)).isEqualTo(Vigencia.POR_INICIAR);
        if (good) {
            c.terminate("Las partes desisten", day, today, AUTORA);
            assertThat(c.vigencia(LocalDate.of(2026, 3, 1))).isEqualTo(Vigencia.TERMINADO);
            assertThat(Vigencia.on(c.getEstado(), c.getVigenciaInicio(), c.getFin(), day, day.minusDays(1)))
                    .isEqualTo(Vigencia.POR_INICIAR);
        } else {
            assertThat(codes(() -> c.terminate("Causa", day, today, AUTORA)))
                    .containsExactly("convenio.terminacion.fecha");
        }
    }

    @Test
    @Tag("R8.4")
    void aCommitmentIsFollowedUntilItIsFulfilledOnce() {
        Convenio c = Ejemplos.registrado();
        assertThat(c.compromiso(1).isVencido(LocalDate.of(2026, 6, 30))).isFalse();
        assertThat(c.compromiso(1).isVencido(LocalDate.of(2026, 7, 1))).isTrue();
        assertThat(c.pending(1).getEstado()).isEqualTo(EstadoCompromiso.PENDIENTE);
        assertThat(c.fulfil(1, AUTORA).getEstado()).isEqualTo(EstadoCompromiso.CUMPLIDO);
        assertThat(c.compromiso(1).isVencido(LocalDate.of(2026, 7, 1))).isFalse();
        assertThatThrownBy(() -> c.fulfil(1, AUTORA)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> c.pending(1)).isInstanceOf(ConflictException.class);
        assertThat(codes(() -> c.fulfil(2, AUTORA))).containsExactly("convenio.compromiso.unknown");
        assertThat(codes(() -> new Seguimiento(c.compromiso(1), " ", AUTORA)))
                .containsExactly("convenio.seguimiento.required");
    }

    @ParameterizedTest
    @CsvSource({"2027-02-27, true", "2027-02-28, true", "2027-03-01, false"})
    @Tag("R19")
    void isSignedByItsOwnLastDay(LocalDate fecha, boolean good) {
        Convenio c = Ejemplos.dictaminado();
        Runnable sign = () -> c.sign(
                new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), fecha), 9, HOY, LocalDate.of(2027, 6, 1)), AUTORA);
        if (good) {
            sign.run();
            assertThat(c.getSuscritoEl()).isEqualTo(fecha);
        } else {
            assertThat(codes(sign)).containsExactly("convenio.suscripcion.tardia");
            assertThat(c.getEstado()).isEqualTo(EstadoConvenio.DICTAMINADO);
        }
    }
}
