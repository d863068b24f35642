package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A screen of a convenio that another window or person was faster than: nothing is erased, and nobody is left before a closed door. */
@PruebaDeSistema
class DosVentanasConvenioUiIT {

    private static final String ENVIAR = "Enviar a revisión jurídica";

    private final Navegador navegador;
    private final PaginaConvenio convenio;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;

    DosVentanasConvenioUiIT(Sistema sistema, Navegador navegador) {
        this.navegador = navegador;
        convenio = new PaginaConvenio(navegador);
        acuerdos = new Acuerdos(sistema);
        autora = sistema.api("entidad.15");
        juridico = sistema.api("juridico.15");
    }

    @Test
    @Tag("R21.2")
    void whatTheOtherWindowWroteIsTakenAndOnlyWhatBothChangedIsAsked() {
        String folio = acuerdos.create("Se escribe en dos ventanas");
        clause(folio, "f", "");
        enter("entidad.15");
        convenio.open("redaccion", folio).type("clausulas.b", "Escrita en esta ventana");
        clause(folio, "f", "Escrita en la otra ventana");
        convenio.save();
        assertThat(navegador.text()).contains("Se guardó el borrador " + folio, "se tomó de lo guardado", "f)");
        assertThat(convenio.value("clausulas.f")).isEqualTo("Escrita en la otra ventana");
        assertThat(convenio.value("clausulas.b")).isEqualTo("Escrita en esta ventana");

        convenio.type("clausulas.a", "De esta ventana");
        clause(folio, "a", "De la otra ventana");
        clause(folio, "g", "También de la otra");
        convenio.save();
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("De esta ventana", "De la otra ventana", "se tomó de lo guardado");
        assertThat(navegador.driver().findElements(By.cssSelector("#ajenos .comparacion")))
                .hasSize(1);
        assertThat(navegador.driver().findElements(By.cssSelector("#ajenos del, #ajenos ins")))
                .isEmpty();
        pictures("redaccion-ajenos");
        convenio.save();
        JsonObject clausulas =
                autora.get("/convenios/" + folio).expect(200).json().getJsonObject("clausulas");
        assertThat(clausulas.getString("a")).isEqualTo("De esta ventana");
        assertThat(clausulas.getString("g")).isEqualTo("También de la otra");
        assertThat(clausulas.getString("f")).isEqualTo("Escrita en la otra ventana");
    }

    @Test
    @Tag("R21.2")
    void whoSendsWhatWasSentIsLedToTheRecord() {
        String folio = acuerdos.create("Se envía en otra ventana");
        enter("entidad.15");
        convenio.open("redaccion", folio).type("clausulas.b", "Tecleado aquí");
        acuerdos.send(folio);
        convenio.act(ENVIAR);
        requireLedOut(folio, "ya está en revisión jurídica");
        assertThat(convenio.states()).containsExactly("En revisión jurídica");
        assertThat(convenio.value("clausulas.b")).isEqualTo("Tecleado aquí");
        pictures("redaccion-pasado");
        navegador.click(By.cssSelector("#pasado a"));
        assertThat(navegador.path()).isEqualTo("/convenio/ficha");
    }

    @Test
    @Tag("R21.2")
    void onAPageWhoseActIsPastTheEnterKeyPressesNothingAndNoTemplateFills() {
        String folio = acuerdos.create("Se adelanta otra ventana");
        enter("entidad.15");
        convenio.open("redaccion", folio).type("clausulas.b", "Tecleado aquí");
        clause(folio, "b", "De la otra ventana");
        acuerdos.send(folio);
        convenio.save();
        requireLedOut(folio, "ya está en revisión jurídica");
        assertThat(navegador.driver().findElement(By.id("guardarAlTeclear")).isEnabled())
                .isFalse();
        for (String boton : new String[] {"guardar", "llenar", "sobrescribir", "enviar"}) {
            assertThat(navegador.driver().findElements(By.id(boton))).as(boton).isEmpty();
        }
        assertThat(autora.get("/convenios/" + folio)
                        .expect(200)
                        .json()
                        .getJsonObject("clausulas")
                        .getString("b"))
                .isEqualTo("De la otra ventana");
    }

    @Test
    @Tag("R27")
    void whoDiscardsWhatChangedElsewhereSeesItFirst() {
        String folio = acuerdos.create("Se descarta lo que cambió");
        enter("entidad.15");
        navegador.open("/convenio/borrador?acto=descarte&folio=" + folio);
        clause(folio, "b", "De la otra ventana");
        convenio.confirm("descartar");
        assertThat(navegador.see(By.cssSelector(".resumen")).getText()).contains(folio, "cambió mientras");
        convenio.confirm("descartar");
        assertThat(navegador.text()).contains("Se descartó el borrador " + folio);

        String enviado = acuerdos.create("Se descarta lo que se envió");
        navegador.open("/convenio/borrador?acto=descarte&folio=" + enviado);
        acuerdos.send(enviado);
        convenio.confirm("descartar");
        requireLedOut(enviado, "ya está en revisión jurídica");
        assertThat(navegador.driver().findElements(By.id("descartar"))).isEmpty();
    }

    @Test
    @Tag("R21.1")
    void whatTheReviewerTypedStaysWhenAnotherWasFirst() {
        String folio = acuerdos.sent("Se dictamina en otra ventana");
        enter("juridico.15");
        convenio.open("revision", folio).type("observacion_c", "Precise los plazos");
        acuerdos.juridico("dictamen", folio);
        convenio.act("Devolver con observaciones");
        requireLedOut(folio, "ya está dictaminado");
        assertThat(convenio.states()).containsExactly("Dictaminado");
        assertThat(convenio.value("observacion_c")).isEqualTo("Precise los plazos");
    }

    @Test
    @Tag("R21.3")
    void whoRegistersWhatWasRegisteredIsLedToTheRecord() {
        String expediente = acuerdos.signed("Se registra en otra ventana");
        enter("dvs");
        navegador.open("/convenio/acto?acto=registro&folio=" + expediente);
        String folio = acuerdos.register(expediente);
        navegador.click(By.id("registrar"));
        requireLedOut(folio, "ya está registrado");
        assertThat(navegador.driver().findElements(By.id("registrar"))).isEmpty();
    }

    @Test
    @Tag("R21.1")
    void whatGoesBackUnchangedIsAskedOnceBeforeItGoes() {
        String folio = acuerdos.sent("Vuelve igual desde la pantalla " + UUID.randomUUID());
        juridico.post(
                        "/convenios/" + folio + "/observacion",
                        Json.createObjectBuilder()
                                .add(
                                        "observaciones",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("clausula", "c")
                                                        .add("texto", "Falta precisar")))
                                .build())
                .expect(200);
        enter("entidad.15");
        convenio.open("redaccion", folio).act(ENVIAR);
        assertThat(navegador.see(By.id("igual")).getText()).contains("no cambió nada");
        pictures("redaccion-igual");
        navegador.click(By.id("enviarIgual"));
        assertThat(navegador.path()).isEqualTo("/convenio/ficha");
        assertThat(navegador.text())
                .contains("está en revisión jurídica")
                .doesNotContain("Cuando termine, envíelo otra vez");
    }

    @Test
    @Tag("R19")
    void whatHasNotBegunEndsOnTheDayOfItsSigning() {
        String folio = acuerdos.registeredSince("Empieza después", Dias.hoy().plusDays(20));
        enter("entidad.15");
        navegador.open("/convenio/acto?acto=terminacion&folio=" + folio);
        convenio.type("motivo", "Las partes desisten")
                .date("fecha", Acuerdos.hoy().toString());
        pictures("terminacion-por-iniciar");
        navegador.click(By.id("terminar"));
        assertThat(navegador.path()).isEqualTo("/convenio/ficha");
        assertThat(navegador.text()).contains("Las partes desisten");
    }

    @Test
    @Tag("R20")
    void anEqualSupportIsAskedAbout() {
        String folio = acuerdos.registered("Recibe dos veces lo mismo");
        enter("entidad.15");
        support(folio, "anotar");
        assertThat(navegador.path()).isEqualTo("/convenio/derivados");
        support(folio, "anotar");
        assertThat(navegador.see(By.id("preguntas")).getText()).contains("Ya se anotó un apoyo igual");
        navegador.click(By.id("confirmar"));
        assertThat(autora.get("/convenios/" + folio + "/apoyos-recibidos")
                        .expect(200)
                        .json()
                        .getJsonArray("items"))
                .hasSize(2);
    }

    private void support(String folio, String boton) {
        navegador.open("/convenio/apoyo?folio=" + folio);
        navegador.click(By.cssSelector("#tipo option[value=ESPECIE]"));
        convenio.date("fecha", Acuerdos.hoy().toString())
                .type("descripcion", "Libros")
                .type("cantidad", "5")
                .type("unidad", "cajas");
        navegador.click(By.id(boton));
    }

    private void clause(String folio, String letra, String texto) {
        JsonObject leido = autora.get("/convenios/" + folio).expect(200).json();
        JsonObject clausulas = Json.createObjectBuilder(leido.getJsonObject("clausulas"))
                .add(letra, texto)
                .build();
        autora.put(
                        "/convenios/" + folio,
                        Json.createObjectBuilder(leido)
                                .add("clausulas", clausulas)
                                .build())
                .expect(200);
    }

    private void requireLedOut(String folio, String estado) {
        assertThat(navegador.see(By.cssSelector(".resumen")).getText()).contains(folio, estado);
        assertThat(navegador.see(By.cssSelector("#pasado a")).getDomAttribute("href"))
                .contains("/convenio/ficha", folio);
    }

    private void pictures(String name) {
        navegador.capture(name + "-1280");
        navegador.asPhone();
        navegador.capture(name + "-390");
        navegador.asDesktop();
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        navegador.login(usuario, Sistema.CONTRASENA);
    }
}
