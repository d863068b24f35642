package mx.edu.conalep.compromisosocial.convenio.domain;

import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.AUTORA;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.DVS;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.HOY;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.JURIDICO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.CodedException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Renewal by addendum: the first one is in force from 2026-03-01 to 2027-02-28. */
@Tag("R19")
class AdendaTest {

    private static final LocalDate FIN = LocalDate.of(2027, 2, 28);

    private static Convenio adenda(Convenio primero, LocalDate inicio, LocalDate fin) {
        Convenio adenda = Convenio.addendumTo(primero, "EX-2026-15-00009", AUTORA);
        DatosConvenio d = adenda.datos();
        adenda.change(
                new DatosConvenio(
                        d.objeto(), inicio, fin, d.partes(), d.clausulas(), d.apoyos(), d.compromisos(), d.contacto()),
                AUTORA);
        return adenda;
    }

    private static Convenio signed(Convenio primero, LocalDate fin) {
        Convenio adenda = adenda(primero, FIN.plusDays(1), fin);
        adenda.sendToReview(AUTORA);
        adenda.approve(null, JURIDICO);
        adenda.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), HOY), 9, HOY, HOY), AUTORA);
        return adenda;
    }

    private static String code(Runnable act) {
        return catchThrowableOfType(CodedException.class, act::run).violation().code();
    }

    @Test
    void beginsWithTheTextOfTheFirstOneFromTheDayAfterItsEnd() {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = Convenio.addendumTo(primero, "EX-2026-15-00009", AUTORA);
        assertThat(adenda.datos().clausulas()).isEqualTo(primero.datos().clausulas());
        assertThat(adenda.datos().partes()).isEqualTo(primero.datos().partes());
        assertThat(adenda.datos().vigenciaInicio()).isEqualTo(FIN.plusDays(1));
        assertThat(adenda.datos().vigenciaFin()).isNull();
        assertThat(adenda.datos().compromisos()).isEmpty();
        assertThat(adenda.getOrigen()).isEqualTo(primero);
        assertThat(adenda.getRevisor()).isEqualTo(primero.getRevisor());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, convenio.adenda.noVigente",
        "2026-03-01, ",
        "2027-02-28, ",
        "2027-03-01, convenio.adenda.noVigente"
    })
    void onlyWhatIsInForceIsRenewed(LocalDate hoy, String expected) {
        Convenio primero = Ejemplos.registrado();
        if (expected == null) {
            ReglasAdenda.requireRenewable(primero, hoy);
            assertThat(primero.vigencia(hoy)).isEqualTo(Vigencia.VIGENTE);
        } else {
            assertThat(code(() -> ReglasAdenda.requireRenewable(primero, hoy))).isEqualTo(expected);
        }
    }

    @Test
    @Tag("R21.1")
    void whoWroteTheFirstOneReviewsNoAddendumToIt() {
        Convenio primero = Ejemplos.registradoDe(JURIDICO);
        Convenio adenda = adenda(primero, FIN.plusDays(1), FIN.plusYears(1));
        adenda.sendToReview(AUTORA);
        assertThat(catchThrowableOfType(RuleViolationException.class, () -> adenda.approve(null, JURIDICO))
                        .violations())
                .extracting(RuleViolation::code)
                .containsExactly("convenio.R21_1.ownText");
        assertThat(adenda.isBy(AUTORA.usuario())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2999-12-30, 2999-12-31", "2999-12-31, ", "9999-12-31, "})
    void beginsWithADayThatMayBeWritten(LocalDate fin, LocalDate inicio) {
        assertThat(Convenio.addendumTo(Ejemplos.registradoHasta(fin), "EX-2026-15-00009", AUTORA)
                        .datos()
                        .vigenciaInicio())
                .isEqualTo(inicio);
    }

    @Test
    void anAddendumIsNotRenewedItselfNorEndedByItself() {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = signed(primero, FIN.plusYears(1));
        adenda.register("CC-2026-00002", DVS);
        assertThat(code(() -> ReglasAdenda.requireRenewable(adenda, FIN.plusDays(9))))
                .isEqualTo("convenio.adenda.deAdenda");
        assertThat(code(() -> adenda.terminate("Causa", FIN.plusDays(9), FIN.plusDays(9), AUTORA)))
                .isEqualTo("convenio.adenda.terminar");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-01, 2028-02-28, ",
        "2026-06-01, 2027-02-28, ",
        "2026-03-01, 2027-02-28, ",
        "2026-02-28, 2027-02-28, vigencia_inicio",
        "2027-03-02, 2028-02-28, vigencia_inicio",
        "2026-06-01, 2027-02-27, vigencia_fin"
    })
    void leavesNoDayBetweenAndShortensNothing(LocalDate inicio, LocalDate fin, String field) {
        Convenio adenda = adenda(Ejemplos.registrado(), inicio, fin);
        if (field == null) {
            adenda.sendToReview(AUTORA);
            assertThat(adenda.getEstado()).isEqualTo(EstadoConvenio.EN_REVISION_JURIDICA);
        } else {
            List<RuleViolation> broken = catchThrowableOfType(
                            RuleViolationException.class, () -> adenda.sendToReview(AUTORA))
                    .violations();
            assertThat(broken).extracting(RuleViolation::field).containsExactly(field);
        }
    }

    @ParameterizedTest
    @CsvSource({"2027-02-28, true", "2027-03-01, false"})
    void isSignedWhileTheFirstOneIsInForce(LocalDate fecha, boolean good) {
        Convenio adenda = adenda(Ejemplos.registrado(), FIN.plusDays(1), FIN.plusYears(1));
        adenda.sendToReview(AUTORA);
        adenda.approve(null, JURIDICO);
        Runnable sign = () -> adenda.sign(
                new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), fecha), 9, HOY, FIN.plusDays(30)), AUTORA);
        if (good) {
            sign.run();
            assertThat(adenda.getEstado()).isEqualTo(EstadoConvenio.SUSCRITO);
        } else {
            assertThat(catchThrowableOfType(RuleViolationException.class, sign::run)
                            .violations())
                    .extracting(RuleViolation::code)
                    .containsExactly("convenio.adenda.firmaTardia");
        }
    }

    @Test
    void extendsTheChainWhenItIsRegisteredAndNotBefore() {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = signed(primero, FIN.plusYears(1));
        assertThat(primero.vigencia(FIN.plusDays(1))).isEqualTo(Vigencia.VENCIDO);
        assertThat(adenda.vigenciaDeCadena(HOY)).isEqualTo(Vigencia.SIN_REGISTRO);
        adenda.register("CC-2026-00002", DVS);
        assertThat(primero.getFin()).isEqualTo(FIN.plusYears(1));
        assertThat(primero.datos().vigenciaFin()).isEqualTo(FIN);
        assertThat(primero.vigencia(FIN.plusDays(1))).isEqualTo(Vigencia.VIGENTE);
        assertThat(primero.vigencia(FIN.plusYears(1).plusDays(1))).isEqualTo(Vigencia.VENCIDO);
        assertThat(adenda.vigenciaDeCadena(HOY)).isEqualTo(Vigencia.VIGENTE);
        assertThat(adenda.vigencia(HOY)).isEqualTo(Vigencia.POR_INICIAR);
    }

    @Test
    @Tag("R27")
    void bothTimeLinesTellTheExtension() {
        Convenio primero = Ejemplos.registrado();
        List<TransicionConvenio> lines = signed(primero, FIN.plusYears(1)).register("CC-2026-00002", DVS);
        assertThat(lines).extracting(TransicionConvenio::getA).containsOnly(EstadoConvenio.REGISTRADO);
        assertThat(lines)
                .extracting(TransicionConvenio::getDe)
                .containsExactly(EstadoConvenio.SUSCRITO, EstadoConvenio.REGISTRADO);
        assertThat(lines.get(1).getUsuario()).isEqualTo("dvs");
        assertThat(lines.get(1).getMotivo())
                .contains("CC-2026-00002", "28 de febrero de 2027", "28 de febrero de 2028");
        assertThat(signed(primero, FIN.plusYears(1)).register("CC-2026-00003", DVS))
                .hasSize(1);
    }

    /** An addendum on its way, how far it came, and the act that would bring it on. */
    static Stream<Arguments> onItsWay() {
        Consumer<Convenio> send = c -> c.sendToReview(AUTORA);
        Consumer<Convenio> approve = c -> c.approve(null, JURIDICO);
        Consumer<Convenio> sign =
                c -> c.sign(new Suscripcion(Ejemplos.firma(Ejemplos.firmantes(), HOY), 9, HOY, HOY), AUTORA);
        Consumer<Convenio> register = c -> c.register("CC-2026-00002", DVS);
        return Stream.of(
                Arguments.of(List.of(), send, EstadoConvenio.BORRADOR),
                Arguments.of(List.of(send), approve, EstadoConvenio.EN_REVISION_JURIDICA),
                Arguments.of(List.of(send, approve), sign, EstadoConvenio.DICTAMINADO),
                Arguments.of(List.of(send, approve, sign), register, EstadoConvenio.SUSCRITO));
    }

    @ParameterizedTest
    @MethodSource("onItsWay")
    void whatRenewsAConvenioThatWasEndedGoesNoFurther(
            List<Consumer<Convenio>> done, Consumer<Convenio> next, EstadoConvenio estado) {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = adenda(primero, FIN.plusDays(1), FIN.plusYears(1));
        done.forEach(act -> act.accept(adenda));
        assertThat(adenda.isDetenido()).isFalse();
        adenda.requireOriginAlive();
        primero.terminate("Incumplimiento", HOY, HOY, AUTORA);
        assertThat(adenda.isDetenido()).isTrue();
        assertThat(code(() -> next.accept(adenda))).isEqualTo("convenio.adenda.terminado");
        assertThat(code(adenda::requireOriginAlive)).isEqualTo("convenio.adenda.terminado");
        assertThat(adenda.getEstado()).isEqualTo(estado);
        assertThat(primero.getFin()).isEqualTo(FIN);
    }

    @Test
    void dependsOnTheFirstOneUntilItIsRegistered() {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = signed(primero, FIN.plusYears(1));
        assertThat(adenda.isAdendaEnTramite()).isTrue();
        adenda.register("CC-2026-00002", DVS);
        assertThat(adenda.isAdendaEnTramite()).isFalse();
        assertThat(primero.isAdendaEnTramite()).isFalse();
        primero.terminate("Incumplimiento", HOY, HOY, AUTORA);
        assertThat(code(() -> adenda.sendToReview(AUTORA))).isEqualTo("convenio.illegal.EN_REVISION_JURIDICA");
        assertThat(code(() -> adenda.approve(null, JURIDICO))).isEqualTo("convenio.illegal.DICTAMINADO");
        assertThat(code(adenda::requireRegistrable)).isEqualTo("convenio.illegal.REGISTRADO");
    }

    @Test
    void anAddendumEndsWithTheFirstOne() {
        Convenio primero = Ejemplos.registrado();
        Convenio adenda = signed(primero, FIN.plusYears(1));
        adenda.register("CC-2026-00002", DVS);
        primero.terminate("Incumplimiento", HOY, HOY, AUTORA);
        TransicionConvenio line = adenda.endWithOrigin(AUTORA);
        assertThat(line.getDe()).isEqualTo(EstadoConvenio.REGISTRADO);
        assertThat(line.getMotivo()).contains("CC-2026-00001");
        assertThat(adenda.getTerminadoEl()).isEqualTo(HOY);
        assertThat(adenda.getCausaTerminacion()).isEqualTo("Incumplimiento");
        for (Convenio one : List.of(primero, adenda)) {
            assertThat(one.isDetenido()).isFalse();
            one.requireOriginAlive();
            assertThat(one.vigencia(FIN.plusDays(9))).isEqualTo(Vigencia.TERMINADO);
        }
    }
}
