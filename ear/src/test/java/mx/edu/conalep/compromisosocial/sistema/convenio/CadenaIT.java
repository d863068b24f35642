package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A convenio and the addendum that renews it are one chain: what becomes of the first becomes of the second. */
@PruebaDeSistema
@Tag("R19")
class CadenaIT {
    /** A CE of which little else waits. */
    private static final String ENTIDAD = "11";

    private static final String PLANTEL = "11-001";
    private static final String RUTA = "/convenios/";
    private static final Pattern POR_REGISTRAR =
            Pattern.compile("Convenios por registrar\\s*<span class=\"cuenta\">(\\d+)<");

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api dvs;

    CadenaIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema, ENTIDAD);
        this.autora = sistema.api("entidad." + ENTIDAD);
        this.dvs = sistema.api("dvs");
    }

    private Respuesta activity(String convenio, LocalDate dia) {
        return sistema.api("plantel." + PLANTEL)
                .post(
                        "/actividades",
                        Muestras.actividad(PLANTEL, dia.toString(), "cadena-" + UUID.randomUUID())
                                .add("convenio", convenio)
                                .build());
    }

    @Test
    void theAddendumCarriesAndEndsWithTheFirstOne() throws SQLException {
        LocalDate ayer = Dias.ayer();
        String primero = acuerdos.registered("Convenio que termina con su modificatorio");
        String adenda = acuerdos.register(acuerdos.sign(acuerdos.approve(acuerdos.addendum(primero))));
        assertThat(autora.get(RUTA + adenda).json().getString("vigencia")).isEqualTo("POR_INICIAR");
        activity(adenda, ayer).expect(201);
        acuerdos.end(primero);

        JsonObject terminada = autora.get(RUTA + adenda).expect(200).json();
        assertThat(terminada.getString("estado")).isEqualTo("TERMINADO");
        assertThat(terminada.getString("vigencia")).isEqualTo("TERMINADO");
        assertThat(activity(adenda, ayer).expect(422).text()).contains("fue terminado");
        activity(adenda, ayer.minusDays(1)).expect(201);
        assertThat(one(
                        "select t.motivo from convenio_transicion t join convenio c on c.id = t.convenio_id where c.folio = '"
                                + adenda
                                + "' and t.de = 'REGISTRADO' and t.a = 'TERMINADO' and t.usuario = 'entidad.11'"))
                .contains(primero);
        assertThat(trail("convenio.terminar", primero)).contains("termina=" + adenda);
    }

    @Test
    @Tag("R27")
    void theExtensionIsToldOnTheConvenioThatItChanges() throws SQLException {
        String primero = acuerdos.registered("Convenio que se extiende");
        String antes = autora.get(RUTA + primero).json().getString("fin");
        String adenda = acuerdos.register(acuerdos.sign(acuerdos.approve(acuerdos.addendum(primero))));
        String despues = autora.get(RUTA + primero).json().getString("fin");
        assertThat(one("select concat(t.usuario, ' ', t.motivo) from convenio_transicion t join convenio c on c.id ="
                        + " t.convenio_id where c.folio = '" + primero + "' and t.de = t.a"))
                .startsWith("dvs ")
                .contains(adenda);
        assertThat(trail("convenio.registrar", adenda)).contains("extiende=" + primero + " " + antes + " a " + despues);
        assertThat(sistema.sesion("entidad." + ENTIDAD)
                        .get("/convenio/ficha?folio=" + primero)
                        .expect(200)
                        .text())
                .contains("Se extendió su vigencia", "El convenio modificatorio " + adenda);
    }

    @Test
    void whatRenewsAConvenioThatWasEndedWaitsForNobody() {
        String firmado = acuerdos.registered("Se renovaba y terminó");
        String redactado = acuerdos.registered("Se empezaba a renovar y terminó");
        String enRevision = acuerdos.registered("Se revisaba su renovación y terminó");
        String suscrita = acuerdos.sign(acuerdos.approve(acuerdos.addendum(firmado)));
        String borrador = acuerdos.addendum(redactado);
        String enviada = acuerdos.addendum(enRevision);
        autora.post(RUTA + enviada + "/revision").expect(200);
        assertThat(tray("entidad.11", "conveniosRedactar")).contains(borrador);
        assertThat(tray("juridico.11", "conveniosRevisar")).contains(enviada);
        int porRegistrar = waiting();

        acuerdos.end(firmado);
        acuerdos.end(redactado);
        acuerdos.end(enRevision);
        assertThat(tray("entidad.11", "conveniosRedactar")).doesNotContain(borrador);
        assertThat(tray("juridico.11", "conveniosRevisar")).doesNotContain(enviada);
        assertThat(waiting()).isEqualTo(porRegistrar - 1);
        refused(dvs.post(RUTA + suscrita + "/registro"), firmado);
        refused(autora.post(RUTA + borrador + "/revision"), redactado);
        refused(sistema.api("juridico.11").post(RUTA + enviada + "/dictamen"), enRevision);
    }

    private static void refused(Respuesta answer, String primero) {
        assertThat(answer.expect(409).text()).contains(primero, "terminado", "Elabore un convenio nuevo");
    }

    /** All that waits for somebody in a group of Mi bandeja. */
    private String tray(String usuario, String grupo) {
        return sistema.sesion(usuario).get("/?grupo=" + grupo).expect(200).text();
    }

    /** How many the DVS is told that it may register. */
    private int waiting() {
        Matcher group = POR_REGISTRAR.matcher(tray("dvs", "conveniosRegistrar"));
        return group.find() ? Integer.parseInt(group.group(1)) : 0;
    }

    /** What an earlier release left standing, as the migrations find it. */
    @Test
    void theMigrationsEndWhatWasLeftStandingAndNameTheAuthors() throws SQLException, IOException {
        String primero = acuerdos.registered("Terminado antes de la migración");
        String adenda = acuerdos.register(acuerdos.sign(acuerdos.approve(acuerdos.addendum(primero))));
        String otro = acuerdos.registered("Con un modificatorio en trámite");
        String enTramite = acuerdos.addendum(otro);
        run(
                "update convenio set estado = 'TERMINADO', terminado_el = '2026-02-01', causa_terminacion = 'Antes' where folio = '"
                        + primero + "'");
        run("insert into convenio_autor select id, 'juridico.11' from convenio where folio = '" + otro + "'");
        for (String file : new String[] {"V134__adenda_terminada.sql", "V135__adenda_autores.sql"}) {
            Path migration = Path.of(System.getProperty("compromiso.root"))
                    .resolve("ejb-module/src/main/resources/db/migration")
                    .resolve(file);
            for (String statement : Files.readString(migration).split(";\\R")) {
                run(statement);
            }
        }
        assertThat(one("select concat(estado, ' ', terminado_el, ' ', causa_terminacion) from convenio where folio = '"
                        + adenda + "'"))
                .isEqualTo("TERMINADO 2026-02-01 Antes");
        assertThat(one(
                        "select concat(t.usuario, ' ', t.de, ' ', t.motivo) from convenio_transicion t join convenio c on"
                                + " c.id = t.convenio_id where t.a = 'TERMINADO' and c.folio = '" + adenda + "'"))
                .startsWith("sistema REGISTRADO")
                .contains(primero);
        assertThat(one(
                        "select count(*) from convenio_autor u join convenio c on c.id = u.convenio_id where c.expediente ="
                                + " '" + enTramite + "' and u.usuario = 'juridico.11'"))
                .isEqualTo("1");
        autora.post(RUTA + enTramite + "/revision").expect(200);
        sistema.api("juridico.11").post(RUTA + enTramite + "/dictamen").expect(422);
    }

    /** What the trail tells of an act on a convenio, whose folio stands in the detail when the act gave it. */
    private String trail(String accion, String folio) throws SQLException {
        return one(
                "select detalle from bitacora where accion = '" + accion + "' and resultado = 'HECHO' and (objeto = '"
                        + folio + "' or detalle like '" + folio + "%') order by numero desc limit 1");
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = sistema.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
