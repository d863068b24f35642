package mx.edu.conalep.compromisosocial.web.calendario;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.CalendarioService;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.calendario.service.VersionVista;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.omnifaces.util.Faces;

/** The year: bands of its quarters, its non-working days by source, the calendar's versions. */
@Named
@RequestScoped
public class CalendarioBacking {

    @Inject
    private CalendarioService calendario;

    @Inject
    private PeriodoService periodos;

    @Inject
    private MovimientoPeriodoService movimientos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    private String anio;
    private List<TrimestreFila> trimestres;
    private List<InhabilFila> inhabiles;
    private List<VersionVista> versiones;

    /** Reads what the page shows; before a postback is decoded, so that the buttons of the bands are there to be found. */
    @PostConstruct
    void load() {
        anio = Faces.getRequestParameter("anio");
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        boolean bueno = anio != null && anio.matches("2\\d{3}");
        int cual = bueno ? Integer.parseInt(anio) : hoy.getYear();
        anio = Integer.toString(cual);
        Calendario vigente = calendario.current();
        String entidad = ActorActual.get().ambito().entidad();
        Map<String, PeriodoVista> porClave =
                periodos.list().stream().collect(Collectors.toMap(PeriodoVista::clave, Function.identity()));
        trimestres = IntStream.rangeClosed(1, 4)
                .mapToObj(n -> new Trimestre(cual, n))
                .map(t -> new TrimestreFila(t.clave(), porClave.get(t.clave()), meses(t, vigente, entidad, hoy)))
                .toList();
        Map<String, String> nombres =
                planteles.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, EntidadVista::estado));
        inhabiles = InhabilFila.of(cual, calendario.inhabiles(), nombres);
        versiones = calendario.versions();
    }

    private static List<MesVista> meses(Trimestre t, Calendario vigente, String entidad, LocalDate hoy) {
        return IntStream.range(0, 3)
                .mapToObj(i -> MesVista.of(YearMonth.from(t.inicio()).plusMonths(i), vigente, entidad, hoy))
                .toList();
    }

    /** Programmes a quarter with the dates that the calendar proposes. */
    public String program(String clave) {
        movimientos.ensure(Trimestre.parse(clave), false);
        return "/calendario/periodo?faces-redirect=true&clave=" + clave;
    }

    /** Whether the person may change the calendar. */
    public boolean isEdita() {
        return ActorActual.get().is(Rol.DVS);
    }

    /** Year of the address; anything else than a year shows the present one. */
    public String getAnio() {
        return anio;
    }

    public List<TrimestreFila> getTrimestres() {
        return trimestres;
    }

    public List<InhabilFila> getInhabiles() {
        return inhabiles;
    }

    public List<VersionVista> getVersiones() {
        return versiones;
    }

    /** Number of the version in force. */
    public int getVersionVigente() {
        return versiones.get(0).numero();
    }
}
