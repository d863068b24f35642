package mx.edu.conalep.compromisosocial.sistema.formulario;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A final act sent twice, by a double click or side by side, is done once and answered with how its record stands. */
@PruebaDeSistema
class DobleEnvioUiIT {

    private static final String PASADA = "ya no estaba al día";

    private final Sistema sistema;
    private final Navegador navegador;
    private final Acuerdos acuerdos;

    DobleEnvioUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.acuerdos = new Acuerdos(sistema);
    }

    @Test
    @Tag("R21.3")
    void aDoubleClickSendsTheActOnce() {
        String expediente = acuerdos.signed("Se registra con doble clic");
        navegador.login("dvs", Sistema.CONTRASENA);
        navegador.open("/convenio/acto?acto=registro&folio=" + expediente);
        navegador.js("sessionStorage.enviados = 0;"
                + "window.addEventListener('submit', () => sessionStorage.enviados++);"
                + "const boton = document.getElementById('registrar'); boton.click(); boton.click();");
        navegador.patiently().until(d -> navegador.path().equals("/convenio/ficha"));
        navegador.settle();

        assertThat(navegador.js("return sessionStorage.enviados")).isEqualTo("1");
        assertThat(new PaginaConvenio(navegador).states()).containsExactly("Registrado", "Vigente");
        assertThat(navegador.text()).contains("quedó registrado").doesNotContain(PASADA);
    }

    @Test
    @Tag("R8.4")
    void aCommitmentIsFulfilledAfterOneQuestionAndThenTakesNoNotes() {
        String folio = acuerdos.registered("Se cumple con una pregunta");
        String acto = "/convenio/acto?acto=seguimiento&orden=1&folio=" + folio;
        navegador.login("entidad.15", Sistema.CONTRASENA);
        navegador.open(acto);
        navegador.click(By.id("anotar"));
        assertThat(navegador.see(By.id("motivo-error")).getText()).contains("Escriba la nota");
        navegador.type(By.id("motivo"), "Entregó el material");
        navegador.click(By.id("cumplido"));
        navegador.click(By.id("anotar"));
        assertThat(navegador.see(By.cssSelector("dialog[open]")).getText()).contains(folio, "No se deshace");
        navegador.click(By.id("cumplir"));
        assertThat(navegador.path()).isEqualTo("/convenio/ficha");
        assertThat(navegador.text()).contains("Entregó el material");

        navegador.open(acto);
        assertThat(navegador.path()).isEqualTo("/convenio/ficha");
        assertThat(navegador.text()).contains("ya está cumplido");
    }

    @Test
    @Tag("R21.3")
    void equalRegistrationsSideBySideAreOne() throws SQLException {
        String expediente = acuerdos.signed("Se registra tres veces");

        sideBySide("dvs", "/convenio/acto", "acto=registro", expediente, "Registrar el convenio", Map.of());

        assertThat(moves(expediente, "REGISTRADO")).isEqualTo("1");
    }

    @Test
    @Tag("R19")
    void equalRenewalsSideBySideAreOneAndTheRecordLeadsToIt() throws SQLException {
        String folio = acuerdos.registered("Se renueva tres veces");

        sideBySide("entidad.15", "/convenio/acto", "acto=adenda", folio, "Renovar", Map.of());

        assertThat(one(
                        "select count(*) from convenio c join convenio o on o.id = c.origen_id where o.folio = ?",
                        folio))
                .isEqualTo("1");
        assertThat(sistema.sesion("entidad.15")
                        .page("/convenio/ficha?folio=" + folio)
                        .html())
                .contains("Ver el modificatorio en trámite", "Se está renovando:")
                .doesNotContain("acto=adenda");
    }

    @Test
    @Tag("R21.3")
    void equalEndsSideBySideAreOne() throws SQLException {
        String folio = acuerdos.registered("Se termina tres veces");
        Map<String, String> typed =
                Map.of("motivo", "Acuerdo de las partes", "fecha", Dias.ayer().toString());

        sideBySide("entidad.15", "/convenio/acto", "acto=terminacion", folio, "Terminar anticipadamente", typed);

        assertThat(moves(folio, "TERMINADO")).isEqualTo("1");
    }

    @Test
    @Tag("R21.1")
    void equalDictamenesSideBySideAreOne() throws SQLException {
        String expediente = acuerdos.send(acuerdos.create("Se dictamina tres veces"));

        sideBySide("juridico.15", "/convenio/revision", "", expediente, "Dictaminar favorablemente", Map.of());

        assertThat(moves(expediente, "DICTAMINADO")).isEqualTo("1");
    }

    @Test
    @Tag("R12")
    void equalClosesOfAColectaSideBySideAreOne() throws SQLException {
        String folio = new Campanas(sistema).running(List.of("15"), List.of("15-016"));

        sideBySide(
                "dvs", "/colecta/acto", "acto=cierre", folio, "Cerrar la colecta", Map.of("motivo", "Se reunió todo"));

        assertThat(one("select estado from colecta where folio = ?", folio)).isEqualTo("CERRADA");
    }

    @Test
    @Tag("R21.1")
    void equalDelegationsSideBySideAreOneAndNoneIsRefused() throws SQLException {
        String motivo = "Vacaciones " + UUID.randomUUID().toString().substring(0, 8);
        Sesion sesion = sistema.sesion("juridico.15");
        Map<String, String> form = sesion.page("/convenio/delegaciones").press("Delegar");
        form.put("delegado", "juridico.14");
        form.put("desde", Dias.hoy().plusDays(200).toString());
        form.put("hasta", Dias.hoy().plusDays(201).toString());
        form.put("motivo", motivo);

        assertThat(posts(sesion, "/convenio/delegaciones", form))
                .allSatisfy(a -> assertThat(a.status()).isEqualTo(302));

        assertThat(one("select count(*) from convenio_delegacion where motivo = ?", motivo))
                .isEqualTo("1");
    }

    /** Sends a form three times at once and then once more; all answers are normal, the last one tells how the record stands. */
    private void sideBySide(
            String usuario, String pagina, String query, String folio, String boton, Map<String, String> typed) {
        Sesion sesion = sistema.sesion(usuario);
        Map<String, String> form =
                sesion.page(pagina + "?folio=" + folio + "&" + query).press(boton);
        form.putAll(typed);

        assertThat(posts(sesion, pagina, form))
                .allSatisfy(a -> assertThat(a.status()).as(a.text()).isLessThan(400))
                .anySatisfy(a -> assertThat(a.status()).isEqualTo(302));

        String ficha = pagina.substring(0, pagina.lastIndexOf('/')) + "/ficha?folio=" + folio;
        Respuesta again = sesion.post(pagina, form).expect(302);
        assertThat(again.header("Location")).endsWith(ficha);
        assertThat(sesion.get(ficha).expect(200).text()).contains(PASADA);
    }

    private static List<Respuesta> posts(Sesion sesion, String pagina, Map<String, String> form) {
        return Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> sesion.post(pagina, form), send -> new Thread(send).start()))
                .limit(3)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private String moves(String folio, String estado) throws SQLException {
        return one(
                "select count(*) from convenio_transicion t join convenio c on c.id = t.convenio_id" + " where t.a = '"
                        + estado + "' and ? in (c.folio, c.expediente)",
                folio);
    }

    private String one(String sql, String argument) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, argument);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
