package mx.edu.conalep.compromisosocial.actividad.domain;

import static mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos.FECHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What even a draft keeps, each bad value with the rule and the field that it breaks. */
@Tag("R3.3")
@Tag("R3.6")
@Tag("R18")
@Tag("R22")
class ReglasCapturaTest {
    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);

    static Stream<Arguments> bad() {
        return Stream.of(
                bad(
                        "R22 end before start",
                        "actividad.R22.endBeforeStart",
                        "fecha_fin",
                        d -> d.setFechaFin(FECHA.minusDays(1))),
                bad("R22 tomorrow", "actividad.R22.future", "fecha_fin", d -> d.setFechaFin(HOY.plusDays(1))),
                bad("R22 start tomorrow", "actividad.R22.future", "fecha_inicio", d -> {
                    d.setFechaInicio(HOY.plusDays(1));
                    d.setFechaFin(null);
                }),
                bad(
                        "R22 last century",
                        "actividad.R22.tooOld",
                        "fecha_inicio",
                        d -> d.setFechaInicio(LocalDate.of(1999, 12, 31))),
                bad("R18 negative", "actividad.R18.range", "directos_general", d -> d.getBeneficiarios()
                        .getGeneral()
                        .setTotal(-1)),
                bad("R18 negative sex", "actividad.R18.range", "directos_indigenas_mujeres", d -> d.getBeneficiarios()
                        .getIndigenas()
                        .setMujeres(-1)),
                bad("R3.6 too many", "actividad.R18.range", "estudiantes", d -> d.getParticipantes()
                        .setEstudiantes(1_000_000)),
                bad("R18 sexes over total", "actividad.R18.sexesOverTotal", "directos_discapacidad", d -> {
                    d.getBeneficiarios().getDiscapacidad().setMujeres(2);
                    d.getBeneficiarios().getDiscapacidad().setHombres(1);
                }),
                bad("R18 sexes without total", "actividad.R18.sexesOverTotal", "directos_general", d -> {
                    d.getBeneficiarios().getGeneral().setTotal(null);
                    d.getBeneficiarios().getGeneral().setMujeres(1);
                }),
                bad("R3.3 latitude alone", "actividad.R3_3.bothCoordinates", "longitud", d -> d.getLugar()
                        .setLongitud(null)),
                bad("R3.3 longitude alone", "actividad.R3_3.bothCoordinates", "latitud", d -> d.getLugar()
                        .setLatitud(null)),
                bad("R3.3 north of the pole", "actividad.R3_3.latitude", "latitud", d -> d.getLugar()
                        .setLatitud(new BigDecimal("90.000001"))),
                bad("R3.3 once around", "actividad.R3_3.longitude", "longitud", d -> d.getLugar()
                        .setLongitud(new BigDecimal("-180.5"))),
                bad("R9 hours turned", "actividad.R9.hoursOrder", "hora_fin", d -> {
                    d.getHorario().setInicio(LocalTime.of(12, 0));
                    d.getHorario().setFin(LocalTime.of(12, 0));
                }),
                bad("text too long", "shared.formato.tooLong", "sede", d -> d.getLugar()
                        .setSede("x".repeat(201))),
                bad(
                        "supervisor too long",
                        "shared.formato.tooLong",
                        "supervisor",
                        d -> d.setSupervisores(List.of("x".repeat(121)))),
                bad(
                        "too many careers",
                        "actividad.formato.tooMany",
                        "carreras",
                        d -> d.setCarreras(Collections.nCopies(31, "Informática"))),
                bad("control character", "shared.formato.control", "descripcion", d -> d.setDescripcion("a\u0000b")));
    }

    private static Arguments bad(String name, String code, String field, Consumer<DatosActividad> change) {
        return arguments(name, code, field, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String name, String code, String field, Consumer<DatosActividad> change) {
        assertThat(ReglasCaptura.check(Ejemplos.datos(change), HOY))
                .extracting(RuleViolation::code, RuleViolation::field)
                .containsOnly(org.assertj.core.groups.Tuple.tuple(code, field));
    }

    @Test
    void acceptsWhatIsCompleteAndWhatIsEmpty() {
        assertThat(ReglasCaptura.check(Ejemplos.datos(), HOY)).isEmpty();
        assertThat(ReglasCaptura.check(new DatosActividad(), HOY)).isEmpty();
    }

    @Test
    void acceptsTheBoundaries() {
        DatosActividad datos = Ejemplos.datos(d -> {
            d.setFechaFin(HOY);
            d.getLugar().setSede("x".repeat(200));
            d.getParticipantes().setEstudiantes(ReglasCaptura.CONTEO_MAX);
            d.getBeneficiarios().getGeneral().setMujeres(10);
            d.getBeneficiarios().getGeneral().setHombres(20);
            d.getLugar().setLatitud(new BigDecimal("-90"));
            d.getLugar().setLongitud(new BigDecimal("180"));
        });
        assertThat(ReglasCaptura.check(datos, HOY)).isEmpty();
    }
}
