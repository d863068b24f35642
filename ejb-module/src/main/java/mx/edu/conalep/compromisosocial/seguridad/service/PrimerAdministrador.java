package mx.edu.conalep.compromisosocial.seguridad.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.PoliticaContrasena;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Demostracion;

/**
 * Makes the first user of a new installation, {@code admin}, with the password in {@code ADMIN_PASSWORD}, which he must change
 * at his first entry. A demonstration brings its own users; an installation that has users is left alone.
 */
@Startup
@Singleton
@DependsOn("Migracion")
@TransactionManagement(TransactionManagementType.BEAN)
public class PrimerAdministrador {

    private static final Logger LOG = Logger.getLogger(PrimerAdministrador.class.getName());
    private static final String ADMIN = "admin";

    @Inject
    private CargaUsuarios carga;

    @PostConstruct
    void start() {
        if (!Demostracion.isOn()) {
            ActorActual.runAs(Actor.sistema("primer arranque"), () -> create(System.getenv("ADMIN_PASSWORD")));
        }
    }

    private void create(String contrasena) {
        if (!carga.isEmpty()) {
            return;
        }
        if (contrasena == null
                || !PoliticaContrasena.violations(ADMIN, contrasena).isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "There are no users yet and nobody can enter: set ADMIN_PASSWORD to a password of at least"
                            + " {0} characters that is not a usual one, and start again",
                    PoliticaContrasena.MINIMO);
            return;
        }
        carga.load(
                List.of(new DatosUsuario(ADMIN, "Administración del sistema", null, Set.of(Rol.ADMIN), null, null)),
                contrasena,
                true);
        LOG.info("The first administrator can enter as admin");
    }
}
