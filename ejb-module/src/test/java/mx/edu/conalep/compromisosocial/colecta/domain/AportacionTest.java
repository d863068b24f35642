package mx.edu.conalep.compromisosocial.colecta.domain;

import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.CIERRE;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.DVS;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.ENTIDAD;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.INICIO;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.PLANTEL;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.capturada;
import static mx.edu.conalep.compromisosocial.colecta.domain.Ejemplos.dinero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution: what it needs, who validates it, and how it is taken back. */
@Tag("R14")
class AportacionTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 2026-03-20, false",
        "2026-03-09, 2026-03-20, true",
        "2026-03-20, 2026-03-20, true",
        "2026-03-21, 2026-03-20, false",
        "2026-04-30, 2026-04-30, true",
        "2026-04-30, 2026-05-15, true",
        "2026-05-01, 2026-05-15, false"
    })
    void isOfADayOfTheCronogramaUntilToday(LocalDate fecha, LocalDate hoy, boolean allowed) {
        List<RuleViolation> broken = dinero("1.00", fecha).check(INICIO, CIERRE, hoy, true);
        assertThat(broken.isEmpty()).isEqualTo(allowed);
        assertThat(broken).allMatch(v -> v.field().equals("fecha_deposito"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|tipo",
                "{\"tipo\":\"DINERO\"}|monto,referencia_deposito,fecha_deposito",
                "{\"tipo\":\"DINERO\",\"monto\":0.00,\"referencia_deposito\":\"x\",\"fecha_deposito\":\"2026-03-09\"}|monto",
                "{\"tipo\":\"ESPECIE\"}|articulo,cantidad,unidad,fecha",
                "{\"tipo\":\"ESPECIE\",\"articulo\":\"x\",\"cantidad\":-0.001,\"unidad\":\"kg\",\"fecha\":\"2026-03-09\"}|cantidad"
            })
    void whatIsMissingIsToldAtItsField(String json, String fields) {
        List<RuleViolation> unread = new ArrayList<>();
        DatosAportacion datos = LectorColecta.contribution(new LectorObjeto(LectorObjeto.parse(json), unread));
        assertThat(unread).isEmpty();
        assertThat(datos.check()).extracting(RuleViolation::field).containsExactly(fields.split(","));
    }

    /** İ is two letters in the key, which holds 230. */
    @ParameterizedTest
    @CsvSource({"a, 160, 60, true", "İ, 84, 60, true", "İ, 85, 60, false", "İ, 115, 2, false", "İ, 160, 60, false"})
    void isOfAnArticleWhoseKeyFits(String letra, int articulo, int unidad, boolean fits) {
        DatosAportacion datos = new DatosAportacion(
                TipoAportacion.ESPECIE,
                null,
                null,
                INICIO,
                letra.repeat(articulo),
                BigDecimal.ONE,
                "k".repeat(unidad),
                null);
        assertThat(datos.check())
                .extracting(v -> v.code() + " " + v.field())
                .isEqualTo(fits ? List.of() : List.of("shared.formato.tooLong articulo"));
    }

    @Test
    @Tag("R27")
    void tellsInOneLineWhatACorrectionReplaces() {
        assertThat(dinero("10.10", INICIO).linea()).isEqualTo("10.10 MXN (REF-1) del 2026-03-09");
        assertThat(new DatosAportacion(
                                TipoAportacion.ESPECIE,
                                null,
                                null,
                                INICIO,
                                "Arroz",
                                new BigDecimal("2.500"),
                                "kg",
                                null)
                        .linea())
                .isEqualTo("2.500 kg de Arroz del 2026-03-09");
    }

    @Test
    void namesAProofThatIsOnFile() {
        DatosAportacion datos = new DatosAportacion(
                TipoAportacion.DINERO, BigDecimal.ONE, "x", INICIO, null, null, null, "0".repeat(64));
        assertThat(datos.check(INICIO, CIERRE, HOY, false))
                .extracting(RuleViolation::field)
                .containsExactly("evidencia");
        assertThat(datos.check(INICIO, CIERRE, HOY, true)).isEmpty();
    }

    @Test
    void nobodyValidatesReturnsOrTakesBackWhatHeCaptured() {
        Aportacion aportacion = capturada();
        aportacion.correct(dinero("20.20", INICIO), ENTIDAD);
        for (Acto autor : List.of(PLANTEL, ENTIDAD)) {
            assertThatThrownBy(() -> aportacion.validate(autor)).hasMessageContaining("colecta.aportacion.own");
            assertThatThrownBy(() -> aportacion.returnWith("Falta", autor))
                    .hasMessageContaining("colecta.aportacion.own");
        }
        aportacion.validate(DVS);
        assertThatThrownBy(() -> aportacion.counter(2, "Error", PLANTEL))
                .hasMessageContaining("colecta.aportacion.own");
    }

    @Test
    void anObservationIsNoLongerThanWhatIsKeptOfIt() {
        Aportacion aportacion = capturada();
        assertThatThrownBy(() -> aportacion.returnWith("x".repeat(501), ENTIDAD))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .containsExactly(new RuleViolation("shared.formato.tooLong", "observacion", 500)));
        assertThat(aportacion.getEstado()).isEqualTo(EstadoAportacion.CAPTURADA);
        aportacion.returnWith(" " + "x".repeat(500) + " ", ENTIDAD);
        assertThat(aportacion.getObservacion()).hasSize(500);
    }

    @Test
    void isSentBackWithAnObservationAndWaitsAgainOnceCorrected() {
        Aportacion aportacion = capturada();
        for (String nothing : new String[] {null, " ", "\u00a0", "\u200b\u3164"}) {
            assertThatThrownBy(() -> aportacion.returnWith(nothing, ENTIDAD))
                    .isInstanceOf(RuleViolationException.class);
        }
        aportacion.returnWith("Falta la ficha", ENTIDAD);
        assertThat(aportacion.getObservacion()).isEqualTo("Falta la ficha");
        assertThatThrownBy(() -> aportacion.validate(ENTIDAD)).isInstanceOf(ConflictException.class);
        aportacion.correct(dinero("11.00", INICIO), PLANTEL);
        assertThat(aportacion.getEstado()).isEqualTo(EstadoAportacion.CAPTURADA);
        assertThat(aportacion.getObservacion()).isNull();
        aportacion.validate(ENTIDAD);
        assertThatThrownBy(() -> aportacion.correct(dinero("12.00", INICIO), PLANTEL))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void aCounterEntryIsTheSameBelowZeroAndNamesTheOriginal() {
        Aportacion aportacion = capturada();
        assertThatThrownBy(() -> aportacion.counter(2, "Error", ENTIDAD)).isInstanceOf(ConflictException.class);
        aportacion.validate(ENTIDAD);
        assertThatThrownBy(() -> aportacion.counter(2, " ", ENTIDAD)).isInstanceOf(RuleViolationException.class);
        Aportacion contra = aportacion.counter(2, "Depósito devuelto por el banco", ENTIDAD);
        assertThat(contra.datos().monto()).isEqualByComparingTo("-10.10");
        assertThat(contra.getContraasientoDe()).isEqualTo(1);
        assertThat(contra.getEstado()).isEqualTo(EstadoAportacion.VALIDADA);
        assertThatThrownBy(() -> contra.counter(3, "Otra vez", DVS))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("colecta.aportacion.contraasiento");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-08, 5, false",
        "2026-03-09, 0, true",
        "2026-03-20, 5, true",
        "2026-03-21, 5, false",
        "2026-03-10, -1, false",
        "2026-03-10, 5000, true",
        "2026-03-10, 5001, true",
        "2026-03-10, 100000, true",
        "2026-03-10, 100001, false",
        "2026-03-10, 999999999, false"
    })
    void anActOfSensitisingIsOfADaySinceItWasSentDown(LocalDate fecha, int asistentes, boolean allowed) {
        assertThat(new DatosSensibilizacion(fecha, "Plática", asistentes)
                        .check(INICIO, HOY)
                        .isEmpty())
                .isEqualTo(allowed);
    }
}
