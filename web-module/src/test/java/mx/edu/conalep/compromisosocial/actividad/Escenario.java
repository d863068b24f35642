package mx.edu.conalep.compromisosocial.actividad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** Persons, a complete activity of today and its evidence, for the container tests of activities. */
@ApplicationScoped
public class Escenario {
    static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    static final Actor ENTIDAD =
            new Actor("it.entidad", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("15"), "prueba");
    static final Actor OTRA_ENTIDAD =
            new Actor("it.entidad09", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("09"), "prueba");

    private static final AtomicInteger COLOR = new AtomicInteger((int) System.nanoTime());

    @Inject
    private MovimientoPeriodoService periodos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private RecepcionEvidencia evidencias;

    @Inject
    private Clock clock;

    static Actor vinculacion(String plantel) {
        return new Actor("it." + plantel, "", Set.of(Rol.VINCULACION_PLANTEL), Ambito.plantel(plantel, "15"), "prueba");
    }

    static Actor titular(String plantel) {
        return new Actor("it.t." + plantel, "", Set.of(Rol.TITULAR_PLANTEL), Ambito.plantel(plantel, "15"), "prueba");
    }

    static <T> T as(Actor actor, Callable<T> work) throws Exception {
        return ActorActual.callAs(actor, work);
    }

    /** The quarter of today, open. */
    public Trimestre open() throws Exception {
        return as(DVS, () -> {
            Trimestre trimestre = Trimestre.of(today("15-001"));
            if (periodos.ensure(trimestre, false).estado() == EstadoPeriodo.PROGRAMADO) {
                periodos.open(trimestre);
            }
            return trimestre;
        });
    }

    private LocalDate today(String plantel) {
        return LocalDate.now(clock.withZone(planteles.zona(plantel)));
    }

    /** Data with nothing missing, of today. */
    public DatosActividad datos(String plantel) throws Exception {
        LocalDate hoy = as(DVS, () -> today(plantel));
        DatosActividad d = new DatosActividad();
        d.setPlantel(plantel);
        d.setFechaInicio(hoy);
        d.setFechaFin(hoy);
        d.setServicio(Servicio.VII);
        d.setDescripcion("Jornada de salud");
        d.setModalidad(Modalidad.EXTERNA);
        d.getLugar().setSede("Plaza cívica");
        d.getLugar().setLocalidad("Centro");
        d.setCarreras(List.of("Informática", "Contabilidad"));
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
        d.setMedidasSeguridad("Botiquín");
        d.setOrigenMateriales("Comité de Vinculación");
        return d;
    }

    /** Attaches a photograph and an attendance list, each of its own content. */
    public void attach(String folio) throws Exception {
        for (String tipo : List.of("FOTOGRAFIA", "LISTA_ASISTENCIA")) {
            evidencias.receive(folio, tipo, tipo + ".png", new ByteArrayInputStream(picture()));
        }
    }

    private static byte[] picture() throws Exception {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(3, 3, COLOR.incrementAndGet());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
