package mx.edu.conalep.compromisosocial.tablero;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.domain.Situacion;
import mx.edu.conalep.compromisosocial.tablero.service.TableroService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ContainerTest
@Tag("R22.0")
class TableroIT {

    private static final Trimestre T = Trimestre.parse("2092-T1");

    @Inject
    private TableroService tablero;

    @Resource(lookup = "jdbc/compromiso")
    private DataSource dataSource;

    @Test
    void countsEachPlantelOfTheScopeOnce() throws Exception {
        insert("15-020", "BORRADOR", "2020-01-01 00:00:00");
        insert("15-020", "BORRADOR", "2092-04-01 00:00:00");
        insert("15-020", "DEVUELTA", "2092-04-01 00:00:00");
        insert("15-020", "CONSOLIDADA", "2020-01-01 00:00:00");
        insert("15-020", "CANCELADA", "2020-01-01 00:00:00");
        insert("15-021", "BORRADOR", "2092-04-01 00:00:00");
        insert("09-001", "EN_VALIDACION", "2092-04-01 00:00:00");
        run("insert into declaracion_cero (plantel, entidad, periodo, firmada_por, firmada_en)"
                + " values ('15-022', '15', '2092-T1', 'it', utc_timestamp(6))");

        List<RenglonTablero> filas = list(actor(Rol.VINCULACION_ENTIDAD, Ambito.entidad("15")), null);
        var porPlantel = filas.stream().collect(Collectors.toMap(RenglonTablero::plantel, Function.identity()));

        RenglonTablero uno = porPlantel.get("15-020");
        assertThat(uno.situacion()).isEqualTo(Situacion.REPORTADO);
        assertThat(List.of(uno.borradores(), uno.enValidacion(), uno.devueltas(), uno.validadas(), uno.vencidas()))
                .containsExactly(2, 0, 1, 1, 1);
        assertThat(porPlantel.get("15-021").situacion()).isEqualTo(Situacion.SIN_REPORTE);
        assertThat(porPlantel.get("15-022").situacion()).isEqualTo(Situacion.CERO_DECLARADO);
        assertThat(filas).hasSize(30).allMatch(f -> "15".equals(f.entidad()));
        assertThat(filas.get(0).plantel()).isEqualTo("15-020");
    }

    @Test
    void filtersByEntidadWithinTheScopeOnly() throws Exception {
        assertThat(list(actor(Rol.DVS, Ambito.nacional()), "11")).hasSize(17).allMatch(f -> "11".equals(f.entidad()));
        assertThat(list(actor(Rol.VINCULACION_ENTIDAD, Ambito.entidad("15")), "11"))
                .isEmpty();
    }

    @Test
    void isNotForPlanteles() {
        Actor plantel = actor(Rol.VINCULACION_PLANTEL, Ambito.plantel("15-016", "15"));
        assertThatThrownBy(() -> list(plantel, null)).isInstanceOf(ForbiddenException.class);
    }

    private List<RenglonTablero> list(Actor actor, String entidad) throws Exception {
        return ActorActual.callAs(actor, () -> tablero.list(T, entidad));
    }

    private static Actor actor(Rol rol, Ambito ambito) {
        return new Actor("it.tablero", "", Set.of(rol), ambito, "prueba");
    }

    private void insert(String plantel, String estado, String vence) throws SQLException {
        run("insert into actividad (folio, plantel, entidad, periodo, estado, vence, vence_instante, capturada_por,"
                + " creada_en, modificada_en) values (concat('IT-', left(uuid(), 20)), '" + plantel + "', '"
                + plantel.substring(0, 2) + "', '2092-T1', '" + estado + "', date('" + vence + "'), '" + vence
                + "', 'it', utc_timestamp(6), utc_timestamp(6))");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }
}
