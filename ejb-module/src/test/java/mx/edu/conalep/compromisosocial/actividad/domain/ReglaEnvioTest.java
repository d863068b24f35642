package mx.edu.conalep.compromisosocial.actividad.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is missing to submit: each thing that is taken away is named, with its rule. */
@Tag("R3.7")
@Tag("R9")
@Tag("R10")
@Tag("R10.9")
@Tag("R11.2")
@Tag("R11.5")
@Tag("R11.6")
@Tag("R11.8")
@Tag("R18")
class ReglaEnvioTest {

    static Stream<Arguments> missing() {
        return Stream.of(
                without("actividad.R22.required.fecha_inicio", d -> d.setFechaInicio(null)),
                without("actividad.R22.required.fecha_fin", d -> d.setFechaFin(null)),
                without("actividad.R10.required.servicio", d -> d.setServicio(null)),
                without("actividad.R10.required.descripcion", d -> d.setDescripcion(" ")),
                without("actividad.R10.required.descripcion", d -> d.setDescripcion("\u00a0\u200b")),
                without("actividad.R11_5.required.modalidad", d -> d.setModalidad(null)),
                without("actividad.R11_5.required.sede", d -> d.getLugar().setSede(null)),
                without("actividad.R10.required.estudiantes", d -> d.getParticipantes()
                        .setEstudiantes(null)),
                without("actividad.R10.required.docentes", d -> d.getParticipantes()
                        .setDocentes(null)),
                without("actividad.R10.required.administrativos", d -> d.getParticipantes()
                        .setAdministrativos(null)),
                without("actividad.R11_2.required.supervisor", d -> d.setSupervisores(List.of())),
                without(
                        "actividad.R18.required.directos_adultas_mayores",
                        d -> d.getBeneficiarios().getAdultasMayores().setTotal(null)),
                without(
                        "actividad.R18.required.directos_general",
                        d -> d.getBeneficiarios().getGeneral().setTotal(null)),
                without("actividad.R3_7.required.indirectos", d -> d.getBeneficiarios()
                        .setIndirectos(null)),
                without("actividad.R9.required.medidas_seguridad", d -> d.setMedidasSeguridad(null)),
                without("actividad.R11_6.required.origen_materiales", d -> d.setOrigenMateriales(null)),
                without("actividad.R3_7.required.localidad", d -> {
                    d.getBeneficiarios().setIndirectos(1);
                    d.getLugar().setLocalidad(null);
                }),
                without("actividad.R3_7.students", d -> {
                    d.getBeneficiarios().setIndirectos(1);
                    d.getParticipantes().setEstudiantes(0);
                }),
                without("actividad.R10_9.unauthorised", d -> d.setServicio(Servicio.IX)));
    }

    private static Arguments without(String code, Consumer<DatosActividad> change) {
        return arguments(code, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("missing")
    void namesWhatIsMissing(String code, Consumer<DatosActividad> change) {
        assertThat(ReglaEnvio.missing(Ejemplos.expediente(Ejemplos.datos(change))))
                .extracting(RuleViolation::code)
                .containsExactly(code);
    }

    @Test
    void findsNothingMissingInACompleteOne() {
        assertThat(ReglaEnvio.missing(Ejemplos.expediente(Ejemplos.datos()))).isEmpty();
    }

    @Test
    void anEmptyDraftIsToldEverythingAtOnce() {
        Expediente empty = new Expediente(new DatosActividad(), Evidencias.NINGUNA, false, null, null, 10);
        assertThat(ReglaEnvio.missing(empty)).hasSize(19);
    }

    @Test
    void onlineNeedsNoVenueAndNoIndirectNeedsNoLocality() {
        DatosActividad datos = Ejemplos.datos(d -> {
            d.setModalidad(Modalidad.EN_LINEA);
            d.getLugar().setSede(null);
            d.getLugar().setLocalidad(null);
            d.getParticipantes().setEstudiantes(0);
        });
        assertThat(ReglaEnvio.missing(Ejemplos.expediente(datos))).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "FOTOGRAFIA LISTA_ASISTENCIA, ''",
        "VIDEO LISTA_ASISTENCIA, ''",
        "FOTOGRAFIA, actividad.R11_8.list",
        "LISTA_ASISTENCIA, actividad.R11_8.photo",
        "DOCUMENTO_OFICIAL RELATORIA REPORTE_ENCUESTAS, actividad.R11_8.photo actividad.R11_8.list"
    })
    void asksForAPictureAndAList(String tipos, String codes) {
        Evidencias evidencias = new Evidencias(Stream.of(tipos.split(" "))
                .map(t -> new Evidencias.Archivo(t, t, "0", 1))
                .toList());
        Expediente e = new Expediente(Ejemplos.datos(), evidencias, false, null, null, 10);
        assertThat(ReglaEnvio.missing(e).stream().map(RuleViolation::code).toList())
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @ParameterizedTest(name = "{0} {1}-{2} justified {3}: {4}")
    @CsvSource({
        "2026-02-27, 06:00, 07:00, false, false",
        "2026-02-27, 06:00, 07:01, false, true",
        "2026-02-27, 13:59, 18:00, false, true",
        "2026-02-27, 14:00, 18:00, false, false",
        "2026-02-27, 10:00, 12:00, true, false",
        "2026-02-28, 10:00, 12:00, false, false",
        "2026-03-01, 10:00, 12:00, false, false"
    })
    void schoolHoursNeedAReason(LocalDate fecha, LocalTime inicio, LocalTime fin, boolean justified, boolean missing) {
        DatosActividad datos = Ejemplos.datos(d -> {
            d.setFechaInicio(fecha);
            d.setFechaFin(fecha);
            d.getHorario().setInicio(inicio);
            d.getHorario().setFin(fin);
            d.getHorario().setJustificacion(justified ? "Semana de la comunidad" : null);
        });
        assertThat(ReglaEnvio.missing(Ejemplos.expediente(datos)).stream()
                        .map(RuleViolation::code)
                        .toList())
                .isEqualTo(missing ? List.of("actividad.R9.schoolHours") : List.of());
    }
}
