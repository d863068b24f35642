package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.service.MovimientoPeriodoService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.CargaUsuarios;
import mx.edu.conalep.compromisosocial.shared.Demostracion;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * Loads the demonstration on an empty database, when {@code MODO_DEMOSTRACION=true}: users with the password of
 * {@code DEMO_PASSWORD} (which they take again at each start), the quarter of the clock's date, open, and activities in every state, consolidated ones of an earlier
 * quarter included, convenios from which some of them derive and colectas in every state, templates of clauses and programas emergentes. Whatever keeps them from loading
 * is logged, and the application starts without the rest of them.
 */
@Startup
@Singleton
@DependsOn("Migracion")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class.getName());

    @Inject
    private CargaUsuarios usuarios;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private MovimientoPeriodoService periodos;

    @Inject
    private EscenaDemo escena;

    @Inject
    private HistoriaDemo historia;

    @Inject
    private ConveniosDemo convenios;

    @Inject
    private ColectasDemo colectas;

    @Inject
    private ClausulasDemo clausulas;

    @Inject
    private EmergentesDemo emergentes;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        if (Demostracion.isOn()) {
            ActorActual.runAs(Actor.sistema("demostración"), () -> load(System.getenv("DEMO_PASSWORD")));
        }
    }

    private void load(String contrasena) {
        boolean empty = usuarios.isEmpty();
        if (contrasena == null || contrasena.isBlank()) {
            LOG.warning(() -> "DEMO_PASSWORD is not set: " + (empty ? "no users" : "passwords stay as they are"));
            return;
        }
        if (!empty) {
            usuarios.share(UsuariosDemo.of(planteles.entidades(), planteles.list()), contrasena);
            return;
        }
        long inicio = System.nanoTime();
        List<PlantelVista> todos = planteles.list();
        int cuantos = usuarios.load(UsuariosDemo.of(planteles.entidades(), todos), contrasena, false);
        Trimestre trimestre = Trimestre.of(LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL));
        periodos.ensure(trimestre, false);
        periodos.open(trimestre);
        fill(trimestre, todos);
        LOG.log(Level.INFO, "Demonstration loaded: {0} users, quarter {1} open, in {2} ms", new Object[] {
            cuantos, trimestre, (System.nanoTime() - inicio) / 1_000_000
        });
    }

    private void fill(Trimestre trimestre, List<PlantelVista> todos) {
        try {
            escena.fill(trimestre, todos, convenios.fill(todos));
            historia.fill(trimestre, todos);
            colectas.fill(todos);
            clausulas.fill(EscenaDemo.COMPLETO.substring(0, 2));
            emergentes.fill(todos);
        } catch (RuntimeException refused) {
            LOG.log(Level.SEVERE, "The demonstration's records are incomplete", refused);
        }
    }
}
