package mx.edu.conalep.compromisosocial.actividad.domain;

import static mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/** The rules that an activity keeps before it is submitted; each names its rule of the Bases and says what is missing. */
public enum ReglaEnvio {
    /** The days it took place (Art. 22). */
    R22_FECHAS("R22", e -> required(e, "R22", FECHA_INICIO, FECHA_FIN)),
    /** One of the nine services, and what was done (Art. 10). */
    R10_SERVICIO("R10", e -> required(e, "R10", CampoActividad.SERVICIO, DESCRIPCION)),
    /** Modality, and the venue unless it was online (Art. 11 V). */
    R11_5_MODALIDAD(
            "R11.5",
            e -> e.datos().getModalidad() == Modalidad.EN_LINEA
                    ? Stream.empty()
                    : required(e, "R11_5", CampoActividad.MODALIDAD, SEDE)),
    /** How many of the Comunidad CONALEP took part (Art. 10). */
    R10_PARTICIPANTES("R10", e -> required(e, "R10", ESTUDIANTES, DOCENTES, ADMINISTRATIVOS)),
    /** At least one supervisor (Art. 11 II). */
    R11_2_SUPERVISOR("R11.2", e -> required(e, "R11_2", SUPERVISOR)),
    /** Direct beneficiaries in the four categories, zero said as zero (Art. 3 VI, 18). */
    R18_DIRECTOS(
            "R18",
            e -> required(
                    e, "R18", DIRECTOS_ADULTAS_MAYORES, DIRECTOS_INDIGENAS, DIRECTOS_DISCAPACIDAD, DIRECTOS_GENERAL)),
    /** Indirect beneficiaries with service, students and locality (Art. 3 VII). */
    R3_7_INDIRECTOS("R3.7", ReglaEnvio::indirect),
    /** Safety measures (Art. 9). */
    R9_MEDIDAS("R9", e -> required(e, "R9", MEDIDAS_SEGURIDAD)),
    /** A reason when it overlaps school hours (Art. 9). */
    R9_HORARIO("R9", ReglaEnvio::schoolHours),
    /** Where the materials came from (Art. 11 VI). */
    R11_6_MATERIALES("R11.6", e -> required(e, "R11_6", ORIGEN_MATERIALES)),
    /** The titular's authorisation of "Otros servicios" (Art. 10, last paragraph). */
    R10_9_AUTORIZACION(
            "R10.9",
            e -> unless(
                    e.autorizada()
                            || e.datos().getServicio() == null
                            || !e.datos().getServicio().needsAuthorisation(),
                    "actividad.R10_9.unauthorised",
                    "servicio")),
    /** A photograph or a video (Art. 11 VIII). */
    R11_8_FOTOGRAFIA(
            "R11.8", e -> unless(e.evidencias().hasAny("FOTOGRAFIA", "VIDEO"), "actividad.R11_8.photo", "evidencias")),
    /** An attendance list (Art. 11 VIII). */
    R11_8_LISTA("R11.8", e -> unless(e.evidencias().hasAny("LISTA_ASISTENCIA"), "actividad.R11_8.list", "evidencias"));

    private final String id;
    private final Function<Expediente, Stream<RuleViolation>> rule;

    ReglaEnvio(String id, Function<Expediente, Stream<RuleViolation>> rule) {
        this.id = id;
        this.rule = rule;
    }

    /** Everything that is missing to submit, in the order of the form. */
    public static List<RuleViolation> missing(Expediente expediente) {
        return Arrays.stream(values())
                .flatMap(r -> r.check(expediente))
                .distinct()
                .toList();
    }

    /** Id of the rule of the Bases. */
    public String id() {
        return id;
    }

    /** What this rule finds missing. */
    public Stream<RuleViolation> check(Expediente expediente) {
        return rule.apply(expediente);
    }

    private static Stream<RuleViolation> indirect(Expediente e) {
        Integer indirectos = e.datos().getBeneficiarios().getIndirectos();
        if (indirectos == null || indirectos == 0) {
            return required(e, "R3_7", INDIRECTOS);
        }
        Integer estudiantes = e.datos().getParticipantes().getEstudiantes();
        return Stream.concat(
                required(e, "R3_7", CampoActividad.SERVICIO, DESCRIPCION, LOCALIDAD),
                unless(estudiantes != null && estudiantes > 0, "actividad.R3_7.students", "estudiantes"));
    }

    private static Stream<RuleViolation> schoolHours(Expediente e) {
        Horario horario = e.datos().getHorario();
        boolean unknown = Stream.of(
                        horario.getInicio(),
                        horario.getFin(),
                        e.entrada(),
                        e.salida(),
                        e.datos().getFechaInicio(),
                        e.datos().getFechaFin())
                .anyMatch(Objects::isNull);
        if (unknown || !isBlank(horario.getJustificacion())) {
            return Stream.empty();
        }
        boolean oneDay = e.datos().getFechaInicio().equals(e.datos().getFechaFin());
        boolean overlaps = !oneDay && !horario.getFin().isAfter(horario.getInicio())
                || horario.getInicio().isBefore(e.salida()) && horario.getFin().isAfter(e.entrada());
        return unless(
                !overlaps || !hasSchoolDay(e.datos()),
                "actividad.R9.schoolHours",
                "justificacion_horario",
                e.entrada(),
                e.salida());
    }

    private static boolean hasSchoolDay(DatosActividad datos) {
        LocalDate limit = datos.getFechaFin().plusDays(1);
        return datos.getFechaInicio()
                .datesUntil(limit)
                .limit(7)
                .anyMatch(d -> d.getDayOfWeek() != DayOfWeek.SATURDAY && d.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static Stream<RuleViolation> required(Expediente e, String rule, CampoActividad... campos) {
        return Arrays.stream(campos)
                .filter(c -> isBlank(c.get(e.datos())))
                .map(c -> new RuleViolation(requiredCode(rule, c), c.columna()));
    }

    private static String requiredCode(String rule, CampoActividad campo) {
        return "actividad." + rule + ".required." + campo.columna();
    }

    private static Stream<RuleViolation> unless(boolean kept, String code, String field, Object... args) {
        return kept ? Stream.empty() : Stream.of(new RuleViolation(code, field, args));
    }

    private static boolean isBlank(Object value) {
        return value == null
                || value instanceof String text && TextoLibre.isBlank(text)
                || value instanceof Collection<?> many && many.isEmpty();
    }
}
