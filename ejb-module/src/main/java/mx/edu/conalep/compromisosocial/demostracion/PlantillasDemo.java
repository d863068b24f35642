package mx.edu.conalep.compromisosocial.demostracion;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;

/** Activities as planteles tell them: what was done, where, with how many and for how many. */
final class PlantillasDemo {

    /** One kind of activity; the numbers grow a little with each use so that no two look alike. */
    private record Plantilla(Servicio servicio, Modalidad modalidad, String descripcion, String sede, int personas) {}

    private static final List<Plantilla> PLANTILLAS = List.of(
            new Plantilla(
                    Servicio.VII,
                    Modalidad.EXTERNA,
                    "Toma de presión arterial y glucosa, con orientación sobre alimentación, a personas adultas mayores.",
                    "Casa de la cultura municipal",
                    46),
            new Plantilla(
                    Servicio.III,
                    Modalidad.EXTERNA,
                    "Reforestación con especies de la región y limpieza de la ribera, con separación de residuos.",
                    "Parque ecológico municipal",
                    80),
            new Plantilla(
                    Servicio.V,
                    Modalidad.INTERNA,
                    "Pintura y reparación de mobiliario de dos aulas para los talleres abiertos a la comunidad.",
                    "Aulas del plantel",
                    35),
            new Plantilla(
                    Servicio.VI,
                    Modalidad.EN_LINEA,
                    "Asesorías en línea de matemáticas y lectura para estudiantes de secundaria en riesgo de rezago.",
                    null,
                    60),
            new Plantilla(
                    Servicio.II,
                    Modalidad.INTERNA,
                    "Revisión gratuita de niveles, frenos y luces de vehículos de la comunidad vecina.",
                    "Taller automotriz del plantel",
                    28),
            new Plantilla(
                    Servicio.I,
                    Modalidad.EXTERNA,
                    "Torneo de convivencia y tarde cultural con familias de la colonia.",
                    "Deportivo de la colonia",
                    120),
            new Plantilla(
                    Servicio.IV,
                    Modalidad.EXTERNA,
                    "Rehabilitación de luminarias y señalamientos peatonales alrededor de la escuela primaria.",
                    "Calles aledañas a la escuela primaria",
                    55),
            new Plantilla(
                    Servicio.VIII,
                    Modalidad.EXTERNA,
                    "Revisión de instalaciones eléctricas domésticas y cambio de contactos dañados en viviendas.",
                    "Viviendas de la colonia",
                    18));

    private static final Plantilla OTROS = new Plantilla(
            Servicio.IX,
            Modalidad.EXTERNA,
            "Acompañamiento para trámites digitales en el módulo de atención a personas con discapacidad.",
            "Módulo de atención municipal",
            22);

    private PlantillasDemo() {}

    /** A whole activity of one day. */
    static DatosActividad complete(PlantelVista plantel, LocalDate fecha, int numero) {
        return fill(plantel, fecha, PLANTILLAS.get(numero % PLANTILLAS.size()), numero);
    }

    /** A health brigade, such as the convenio of the entidad is about. */
    static DatosActividad health(PlantelVista plantel, LocalDate fecha, int numero) {
        return fill(plantel, fecha, PLANTILLAS.get(0), numero);
    }

    /** Electrical installations, such as the convenio of the plantel is about. */
    static DatosActividad electric(PlantelVista plantel, LocalDate fecha) {
        return complete(plantel, fecha, PLANTILLAS.size() - 1);
    }

    /** One of "Otros servicios", which waits for the titular. */
    static DatosActividad others(PlantelVista plantel, LocalDate fecha) {
        return fill(plantel, fecha, OTROS, 0);
    }

    /** What somebody noted on his phone at the place: the rest is missing. */
    static DatosActividad incomplete(PlantelVista plantel, LocalDate fecha) {
        DatosActividad datos = new DatosActividad();
        datos.setPlantel(plantel.clave());
        datos.setFechaInicio(fecha);
        datos.setFechaFin(fecha);
        datos.setServicio(Servicio.VII);
        datos.setModalidad(Modalidad.EXTERNA);
        datos.setDescripcion("Jornada de salud visual en la explanada.");
        return datos;
    }

    private static DatosActividad fill(PlantelVista plantel, LocalDate fecha, Plantilla p, int numero) {
        DatosActividad datos = new DatosActividad();
        datos.setPlantel(plantel.clave());
        datos.setFechaInicio(fecha);
        datos.setFechaFin(fecha);
        datos.getHorario().setInicio(LocalTime.of(15, 0));
        datos.getHorario().setFin(LocalTime.of(18, 30));
        datos.setServicio(p.servicio());
        datos.setModalidad(p.modalidad());
        datos.setDescripcion(p.descripcion());
        datos.getLugar().setSede(p.sede());
        datos.getLugar().setLocalidad(plantel.nombre());
        datos.setCarreras(plantel.carreras().stream().limit(2).toList());
        datos.setSupervisores(List.of("Docente responsable de la carrera"));
        datos.setMedidasSeguridad("Chalecos y gafetes, botiquín, traslado en grupo y teléfono de emergencia.");
        datos.setOrigenMateriales("Donación del comité de vinculación");
        counts(datos, p.personas() + numero % 9);
        return datos;
    }

    private static void counts(DatosActividad datos, int personas) {
        datos.getParticipantes().setEstudiantes(12 + personas / 6);
        datos.getParticipantes().setDocentes(2);
        datos.getParticipantes().setAdministrativos(1);
        datos.getBeneficiarios().getAdultasMayores().setTotal(personas / 4);
        datos.getBeneficiarios().getIndigenas().setTotal(personas / 12);
        datos.getBeneficiarios().getDiscapacidad().setTotal(personas / 15);
        datos.getBeneficiarios().getGeneral().setTotal(personas - personas / 4 - personas / 12 - personas / 15);
        datos.getBeneficiarios().setIndirectos(personas * 2);
        datos.getBeneficiarios().setEncuestas(personas / 10 + 2);
    }
}
