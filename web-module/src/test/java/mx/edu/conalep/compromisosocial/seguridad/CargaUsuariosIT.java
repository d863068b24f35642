package mx.edu.conalep.compromisosocial.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.seguridad.service.CargaUsuarios;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each start of the demonstration gives its hundreds of users their password again: with as few statements as for one. */
@ContainerTest
@Tag("R25")
class CargaUsuariosIT {

    private static final Actor SISTEMA = Actor.sistema("prueba");
    private static final String CONTRASENA = "tres tristes tigres";
    /** Timers of the product ask the database too: the least of some tries is the call's own. */
    private static final int TRIES = 5;

    @Inject
    private CargaUsuarios carga;

    @Inject
    private AutenticacionService autenticacion;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    @Test
    void manyUsersTakeTheirPasswordAgainWithTheStatementsOfOne() throws Exception {
        List<DatosUsuario> one = loaded(1);
        List<DatosUsuario> many = loaded(40);
        assertThat(statements(many)).isEqualTo(statements(one)).isPositive();
    }

    @Test
    void theyTakeAnotherPasswordUnlessOneOfThemIsNotTheOneWhoWasLoaded() throws Exception {
        List<DatosUsuario> usuarios = loaded(3);
        assertThat(share(usuarios, "otra de los tigres")).isEqualTo(3);
        assertThat(share(usuarios, "otra de los tigres")).isZero();
        assertThat(autenticacion.enter(usuarios.get(2).usuario(), "otra de los tigres", "it"))
                .isNotNull();

        DatosUsuario first = usuarios.get(0);
        List<DatosUsuario> renamed = List.of(named(first.usuario(), "Otra persona"), usuarios.get(1));
        assertThat(share(renamed, CONTRASENA)).isZero();
        assertThat(share(List.of(), CONTRASENA)).isZero();
    }

    private List<DatosUsuario> loaded(int cuantos) throws Exception {
        String marca = "it.carga." + UUID.randomUUID() + ".";
        List<DatosUsuario> usuarios = IntStream.range(0, cuantos)
                .mapToObj(n -> named(marca + n, "Persona " + n))
                .toList();
        assertThat(ActorActual.callAs(SISTEMA, () -> carga.load(usuarios, CONTRASENA, false)))
                .isEqualTo(cuantos);
        return usuarios;
    }

    private static DatosUsuario named(String usuario, String nombre) {
        return new DatosUsuario(usuario, nombre, null, Set.of(Rol.AUDITOR), null, null);
    }

    private int share(List<DatosUsuario> usuarios, String contrasena) throws Exception {
        return ActorActual.callAs(SISTEMA, () -> carga.share(usuarios, contrasena));
    }

    /** Queries of giving users the password that they have. */
    private long statements(List<DatosUsuario> usuarios) throws Exception {
        long least = Long.MAX_VALUE;
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < TRIES; i++) {
                long before = selects(statement);
                assertThat(share(usuarios, CONTRASENA)).isZero();
                least = Math.min(least, selects(statement) - before);
            }
        }
        return least;
    }

    private static long selects(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("show global status like 'Com_select'")) {
            row.next();
            return row.getLong(2);
        }
    }
}
