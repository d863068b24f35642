package mx.edu.conalep.compromisosocial.actividad.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** Activities for tests: complete, so that each test takes away or changes only what it is about. */
public final class Ejemplos {
    /** A working day, a Friday. */
    public static final LocalDate FECHA = LocalDate.of(2026, 2, 27);
    /** While the deadline of {@link #FECHA} in Mexico City runs. */
    public static final Instant A_TIEMPO = Instant.parse("2026-03-05T18:00:00Z");
    /** First instant that is late. */
    public static final Instant VENCE = Instant.parse("2026-03-10T06:00:00Z");

    public static final Acto PLANTEL = new Acto("plantel.15-016", A_TIEMPO);
    public static final Acto TITULAR = new Acto("titular.15-016", A_TIEMPO);
    public static final Acto ENTIDAD = new Acto("entidad.15", A_TIEMPO);

    public static final Evidencias EVIDENCIA = new Evidencias(List.of(
            new Evidencias.Archivo("FOTOGRAFIA", "foto.jpg", "a".repeat(64), 1000),
            new Evidencias.Archivo("LISTA_ASISTENCIA", "lista.pdf", "b".repeat(64), 2000)));

    private Ejemplos() {}

    /** Data with nothing missing. */
    public static DatosActividad datos() {
        DatosActividad d = new DatosActividad();
        d.setPlantel("15-016");
        d.setFechaInicio(FECHA);
        d.setFechaFin(FECHA);
        d.setServicio(Servicio.VII);
        d.setDescripcion("Jornada de salud visual");
        d.setModalidad(Modalidad.EXTERNA);
        d.getLugar().setSede("Plaza cívica");
        d.getLugar().setLocalidad("Ixtapaluca");
        d.getLugar().setLatitud(new BigDecimal("19.314800"));
        d.getLugar().setLongitud(new BigDecimal("-98.882900"));
        d.setCarreras(List.of("Informática"));
        d.getParticipantes().setEstudiantes(12);
        d.getParticipantes().setDocentes(2);
        d.getParticipantes().setAdministrativos(0);
        d.setSupervisores(List.of("Responsable de taller"));
        d.getBeneficiarios().getAdultasMayores().setTotal(10);
        d.getBeneficiarios().getIndigenas().setTotal(0);
        d.getBeneficiarios().getDiscapacidad().setTotal(2);
        d.getBeneficiarios().getGeneral().setTotal(30);
        d.getBeneficiarios().setIndirectos(0);
        d.getBeneficiarios().setEncuestas(5);
        d.setMedidasSeguridad("Botiquín y acompañamiento");
        d.setOrigenMateriales("Comité de Vinculación");
        return d;
    }

    /** The same with a change. */
    public static DatosActividad datos(Consumer<DatosActividad> change) {
        DatosActividad datos = datos();
        change.accept(datos);
        return datos;
    }

    /** What the rules look at, with evidence, without authorisation, school from 7 to 14. */
    public static Expediente expediente(DatosActividad datos) {
        return new Expediente(datos, EVIDENCIA, false, LocalTime.of(7, 0), LocalTime.of(14, 0), 10);
    }

    /** A draft with data. */
    public static Actividad borrador(DatosActividad datos) {
        Actividad actividad = new Actividad("AC-2026-15-016-00001", "15-016", "15", PLANTEL);
        actividad.change(datos, new AreaInfluencia(), plazo(), PLANTEL);
        return actividad;
    }

    /** The deadline of {@link #FECHA} in Mexico City. */
    public static Registro plazo() {
        return new Registro(LocalDate.of(2026, 3, 9), VENCE, 1);
    }

    /** An activity brought to a state by its own acts. */
    public static Actividad en(EstadoActividad estado) {
        Actividad a = borrador(datos());
        Expediente e = expediente(a.datos());
        switch (estado) {
            case BORRADOR -> {}
            case CANCELADA -> a.cancel("duplicada", PLANTEL);
            default -> a.submit(e, null, PLANTEL);
        }
        if (estado == EstadoActividad.DEVUELTA) {
            a.returnWith(List.of(new Observacion("sede", "Precise la sede")), ENTIDAD);
        }
        if (estado == EstadoActividad.VALIDADA || estado == EstadoActividad.CONSOLIDADA) {
            a.validate(e, ENTIDAD);
        }
        if (estado == EstadoActividad.CONSOLIDADA) {
            a.consolidate(ENTIDAD);
        }
        return a;
    }
}
