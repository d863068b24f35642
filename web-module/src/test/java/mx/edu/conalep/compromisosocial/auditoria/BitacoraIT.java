package mx.edu.conalep.compromisosocial.auditoria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.auditoria.domain.Asiento;
import mx.edu.conalep.compromisosocial.auditoria.domain.Eslabon;
import mx.edu.conalep.compromisosocial.auditoria.domain.FiltroBitacora;
import mx.edu.conalep.compromisosocial.auditoria.domain.Resultado;
import mx.edu.conalep.compromisosocial.auditoria.domain.Verificacion.Falla;
import mx.edu.conalep.compromisosocial.auditoria.service.BitacoraConsulta;
import mx.edu.conalep.compromisosocial.auditoria.service.BitacoraConsulta.Dictamen;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.AutenticacionService;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContainerTest
@Tag("R27")
class BitacoraIT {

    private static final Actor AUDITOR = new Actor("it.auditor", "", Set.of(Rol.AUDITOR), Ambito.nacional(), "prueba");
    private static final int WRITERS = 8;
    private static final int EACH = 15;

    @Inject
    private BitacoraConsulta bitacora;

    /** Its {@code leave} is a gated write that changes nothing else. */
    @Inject
    private AutenticacionService escritura;

    @Resource
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void anActLeavesWhoWhatWhenAndFromWhere() throws Exception {
        Actor actor = someone();

        ActorActual.runAs(actor, escritura::leave);

        Asiento asiento = only(actor);
        assertThat(asiento.accion()).isEqualTo("seguridad.salir");
        assertThat(asiento.objeto()).isEqualTo(actor.usuario());
        assertThat(asiento.roles()).isEqualTo("OPERADOR");
        assertThat(asiento.origen()).isEqualTo("10.1.2.3");
        assertThat(asiento.resultado()).isEqualTo(Resultado.HECHO);
        assertThat(asiento.en()).isBetween(java.time.Instant.now().minusSeconds(60), java.time.Instant.now());
    }

    @Test
    void aRefusalOutlivesItsRolledBackAct() {
        Actor actor = someone();

        assertThatThrownBy(() -> ActorActual.runAs(actor, bitacora::verify)).isInstanceOf(ForbiddenException.class);

        assertThat(only(actor).resultado()).isEqualTo(Resultado.NEGADO);
    }

    @Test
    void whatIsRolledBackLeavesNothing() throws Exception {
        Actor actor = someone();

        transaction.begin();
        ActorActual.runAs(actor, escritura::leave);
        transaction.rollback();

        assertThat(entries(actor)).isEmpty();
        assertThat(verify().integra()).isTrue();
    }

    @Test
    void severalActsOfOneTransactionFollowEachOther() throws Exception {
        Actor actor = someone();

        transaction.begin();
        ActorActual.runAs(actor, escritura::leave);
        ActorActual.runAs(actor, escritura::leave);
        transaction.commit();

        List<Eslabon> found = entries(actor);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).numero()).isEqualTo(found.get(1).numero() + 1);
        assertThat(verify().integra()).isTrue();
    }

    @Test
    void parallelWritersKeepOneLine() throws Exception {
        Actor actor = someone();
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            all.add(executor.submit(() -> {
                for (int n = 0; n < EACH; n++) {
                    ActorActual.runAs(actor, escritura::leave);
                }
            }));
        }
        for (Future<?> one : all) {
            one.get(120, TimeUnit.SECONDS);
        }

        assertThat(entries(actor)).hasSize(WRITERS * EACH);
        assertThat(verify().integra()).isTrue();
    }

    @Test
    void theDatabaseRefusesToChangeOrRemove() {
        ActorActual.runAs(someone(), escritura::leave);

        assertThatThrownBy(() -> execute("update bitacora set actor = 'x' where numero = 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no se modifica");
        assertThatThrownBy(() -> execute("delete from bitacora where numero = 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("no se borra");
    }

    @Test
    void tamperingIsFoundAndNamed() throws Exception {
        for (int i = 0; i < 4; i++) {
            ActorActual.runAs(someone(), escritura::leave);
        }
        long last = number("select numero from bitacora_cabeza");
        String middle = " where numero = " + (last - 2);
        withoutTriggers(() -> {
            assertThat(after("update bitacora set actor = 'otro'" + middle))
                    .isEqualTo(new Finding(Falla.MODIFICADO, last - 2));
            assertThat(after("update bitacora set en = en + interval 1 microsecond" + middle))
                    .isEqualTo(new Finding(Falla.MODIFICADO, last - 2));
            assertThat(after("delete from bitacora" + middle)).isEqualTo(new Finding(Falla.FALTANTE, last - 2));
            assertThat(after("delete from bitacora where numero = " + last))
                    .isEqualTo(new Finding(Falla.FALTANTE, last));
            assertThat(after(rehash(last - 2))).isEqualTo(new Finding(Falla.REESCRITO, last - 2));
        });
        assertThat(verify().integra()).isTrue();
    }

    private record Finding(Falla falla, long numero) {}

    /** What a verification finds after a statement, which is then undone. */
    private Finding after(String statement) throws Exception {
        transaction.begin();
        try {
            execute(statement);
            Dictamen dictamen = verify();
            assertThat(dictamen.integra()).as(statement).isFalse();
            return new Finding(dictamen.falla(), dictamen.numero());
        } finally {
            transaction.rollback();
        }
    }

    /** A row changed by somebody who knows how its hash is made. */
    private String rehash(long numero) throws SQLException {
        Eslabon old = bitacoraRow(numero);
        Asiento a = old.asiento();
        Asiento changed =
                new Asiento(a.en(), "otro", a.roles(), a.origen(), a.accion(), a.objeto(), a.resultado(), a.detalle());
        String hash = Eslabon.after(numero - 1, old.hashPrevio(), changed).hash();
        return "update bitacora set actor = 'otro', hash = '" + hash + "' where numero = " + numero;
    }

    private Eslabon bitacoraRow(long numero) {
        return callAs(() -> bitacora.list(FiltroBitacora.none(), PageRequest.of(0, 500))).items().stream()
                .filter(e -> e.numero() == numero)
                .findFirst()
                .orElseThrow();
    }

    private Asiento only(Actor actor) {
        List<Eslabon> found = entries(actor);
        assertThat(found).hasSize(1);
        return found.get(0).asiento();
    }

    private List<Eslabon> entries(Actor actor) {
        FiltroBitacora filtro = new FiltroBitacora(actor.usuario(), null, null, null, null, null);
        return callAs(() -> bitacora.list(filtro, PageRequest.of(0, 500))).items();
    }

    private Dictamen verify() {
        return callAs(bitacora::verify);
    }

    private static <T> T callAs(java.util.concurrent.Callable<T> work) {
        try {
            return ActorActual.callAs(AUDITOR, work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Actor someone() {
        return new Actor("it." + UUID.randomUUID(), "", Set.of(Rol.OPERADOR), Ambito.ninguno(), "10.1.2.3");
    }

    private interface Work {
        void run() throws Exception;
    }

    private void withoutTriggers(Work work) throws Exception {
        execute("drop trigger bitacora_sin_cambios");
        execute("drop trigger bitacora_sin_bajas");
        try {
            work.run();
        } finally {
            execute("create trigger bitacora_sin_cambios before update on bitacora for each row"
                    + " signal sqlstate '45000' set message_text = 'La bitacora no se modifica'");
            execute("create trigger bitacora_sin_bajas before delete on bitacora for each row"
                    + " signal sqlstate '45000' set message_text = 'La bitacora no se borra'");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
