package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.dinero;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.especie;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.upload;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.act;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.contribute;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.fields;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.object;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.validate;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * Everything that is wrong with a form or a call of a colecta is told at once, each field once, under its name, in the order of the page; what
 * somebody else kept meanwhile is laid beside what is typed.
 */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FallasDeColectaUiIT {

    private static final List<String> ENTIDADES = List.of("15");
    private static final List<String> PLANTELES = List.of("15-016", "15-017");
    private static final String FALTA = "Falta este dato";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaColecta colecta;
    private final Api dvs;
    private final Api entidad;
    private final Api plantel;
    private Campanas campanas;

    @TempDir
    private Path carpeta;

    FallasDeColectaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.colecta = new PaginaColecta(navegador);
        this.dvs = sistema.api("dvs");
        this.entidad = sistema.api("entidad.15");
        this.plantel = sistema.api("plantel.15-016");
    }

    @BeforeAll
    void agree() {
        campanas = new Campanas(sistema);
    }

    private void enter(String usuario) {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, usuario, "/");
    }

    /** The summary names each field in turn, and says this of it. */
    private void assertTold(String... lines) {
        assertTold(colecta, lines);
    }

    static void assertTold(PaginaColecta colecta, String... lines) {
        List<String> told = colecta.summary();
        assertThat(told).hasSameSizeAs(lines);
        IntStream.range(0, lines.length).forEach(i -> assertThat(told.get(i))
                .startsWith(lines[i].split("\\|", -1)[0] + ": ")
                .contains(lines[i].split("\\|", -1)[1]));
    }

    private String day(int from) {
        return hoy().plusDays(from).toString();
    }

    @Test
    @Tag("R14")
    void aContributionTellsAllItsFaultsAtOnceWithThoseOfItsProof() throws Exception {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        enter("plantel.15-016");
        colecta.open("aportacion", folio)
                .type("monto", "mucho")
                .date("fecha_deposito", day(1))
                .choose(Files.writeString(carpeta.resolve("prueba.pdf"), "no es un PDF"))
                .save();
        assertTold(
                "Monto en pesos (MXN)|Escriba un número con cifras",
                "Referencia del depósito|" + FALTA,
                "Fecha del depósito|La fecha debe estar entre",
                "Comprobante (PDF o foto)|");
        assertThat(colecta.value("monto")).isEqualTo("mucho");
        assertThat(colecta.error("evidencia")).isNotBlank();
        assertThat(navegador.text()).doesNotContain("recibido y guardado");

        colecta.kind("ESPECIE")
                .article("Otro artículo…")
                .type("cantidad", "1,5")
                .type("unidad", " ")
                .date("fecha", day(-40))
                .save();
        assertTold(
                "Artículo|" + FALTA,
                "Cantidad|Escriba un número con cifras",
                "Unidad|" + FALTA,
                "Fecha de recepción|La fecha debe estar entre");
        assertThat(colecta.value("cantidad")).isEqualTo("1,5");
        colecta.type("articulo", "Arroz")
                .type("cantidad", "1.5")
                .type("unidad", "kg")
                .date("fecha", day(-1))
                .save();
        assertThat(navegador.text()).contains("La aportación 1");
    }

    @Test
    @Tag("R14")
    void aCallOnAContributionOrADeliveryIsToldTheSame() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        String ruta = RUTA + folio + "/aportaciones";
        JsonObject mala = Json.createObjectBuilder()
                .add("tipo", "DINERO")
                .add("fecha_deposito", "ayer")
                .add("monto", "mucho")
                .build();
        assertThat(fields(plantel.post(ruta, mala).expect(422)))
                .containsExactly("monto", "referencia_deposito", "fecha_deposito");
        int numero = contribute(plantel, folio, dinero("10.00"));
        assertThat(fields(plantel.put(ruta + "/" + numero, mala).expect(422)))
                .containsExactly("version", "monto", "referencia_deposito", "fecha_deposito");
        validate(entidad, folio, numero).expect(200);
        dvs.post(RUTA + folio + "/cierre", object("motivo", "Se alcanzó la meta"))
                .expect(200);
        JsonObject entrega = Json.createObjectBuilder()
                .add("monto", new BigDecimal("10.01"))
                .add("fecha", 5)
                .add("articulos", Json.createArrayBuilder().add(object("cantidad", "x")))
                .build();
        assertThat(fields(dvs.post(RUTA + folio + "/entrega", entrega).expect(422)))
                .containsExactly(
                        "fecha",
                        "recibe",
                        "monto",
                        "articulos[0].articulo",
                        "articulos[0].cantidad",
                        "articulos[0].unidad",
                        "recibo");
    }

    private String closed() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        validate(entidad, folio, contribute(plantel, folio, dinero("10.00"))).expect(200);
        validate(entidad, folio, contribute(plantel, folio, especie("Arroz", "2.5")))
                .expect(200);
        dvs.post(RUTA + folio + "/cierre", object("motivo", "Se alcanzó la meta"))
                .expect(200);
        return folio;
    }

    @Test
    @Tag("R14")
    void aDeliveryTellsAllItsFaultsAtOnceEachAtTheRowWhereItStands() throws Exception {
        String folio = closed();
        enter("dvs");
        colecta.open("entrega", folio)
                .type("monto", "mil")
                .press("Agregar artículo")
                .press("Agregar artículo")
                .type("articulos[2].articulo", "Frijol")
                .type("articulos[2].cantidad", "mucho")
                .choose(Files.write(carpeta.resolve("recibo.pdf"), Muestras.foto(3)))
                .act("Registrar la entrega");
        assertTold(
                "Fecha de la entrega|" + FALTA,
                "Nombre de quien recibe|" + FALTA,
                "Monto en pesos (MXN)|Escriba un número con cifras",
                "Artículo 3, Cantidad|Escriba un número con cifras",
                "Artículo 3, Unidad|" + FALTA,
                "Recibo en PDF|este archivo no lo es");
        assertThat(colecta.value("articulos[2].cantidad")).isEqualTo("mucho");
        assertThat(navegador.text()).doesNotContain("recibido y guardado");
        assertThat(dvs.get(RUTA + folio).json().getJsonArray("entregas")).isEmpty();
    }

    @Test
    @Tag("R14")
    void aDeliveryMadeElsewhereIsShownBesideTheOneThatIsTypedAndTheNextSaveIsAdded() throws Exception {
        String folio = closed();
        enter("dvs");
        colecta.open("entrega", folio)
                .type("monto", "7.00")
                .type("recibe", "Almacén de esta ventana")
                .date("fecha", day(0))
                .choose(Files.write(carpeta.resolve("recibo.pdf"), Muestras.pdf("Recibo " + folio)));
        String ajeno = upload(dvs, folio, "RECIBO", Muestras.pdf("Otro recibo " + folio))
                .expect(201)
                .json()
                .getString("sha256");
        JsonObject otra = Json.createObjectBuilder()
                .add("fecha", day(-1))
                .add("recibe", "Almacén de la otra ventana")
                .add("recibo", ajeno)
                .add("monto", new BigDecimal("4.00"))
                .build();
        dvs.post(RUTA + folio + "/entrega", otra).expect(200);

        colecta.act("Registrar la entrega");
        assertThat(colecta.summary()).singleElement().asString().contains("se agrega a lo que ya está");
        assertThat(navegador.see(By.id("ajenos")).getText())
                .contains("Almacén de la otra ventana", "$4.00", "Almacén de esta ventana", "$7.00", "$6.00");
        assertThat(colecta.value("monto")).isEqualTo("7.00");
        assertThat(navegador.text()).contains("recibo.pdf recibido y guardado");
        colecta.act("Registrar la entrega");
        assertTold("Monto en pesos (MXN)|quedan $6.00");
        assertThat(navegador.driver().findElements(By.id("ajenos"))).isEmpty();
        colecta.type("monto", "6.00").act("Registrar la entrega");
        assertThat(navegador.see(By.id("entregas")).getText())
                .contains("Almacén de la otra ventana", "Almacén de esta ventana");
        assertThat(dvs.get(RUTA + folio).json().getJsonArray("entregas")).hasSize(2);
    }

    @Test
    @Tag("R14")
    void anEntidadIsToldWhatIsWrongWithAnObservationAndWithAReason() {
        String folio = campanas.running(ENTIDADES, PLANTELES);
        int numero = contribute(plantel, folio, dinero("10.00"));
        enter("entidad.15");
        colecta.open("revision", folio);
        longer("observacion");
        colecta.act("Devolver");
        assertTold("Observación para el plantel|demasiado largo");
        assertThat(colecta.value("observacion")).hasSize(501);
        act(entidad, folio, numero, "validacion", JsonValue.EMPTY_JSON_OBJECT).expect(200);
        navegador.open("/colecta/contraasiento?folio=" + folio + "&numero=" + numero);
        longer("motivo");
        colecta.confirm();
        assertTold("Motivo|demasiado largo");
        colecta.type("motivo", " ").confirm();
        assertTold("Motivo|");
    }

    private void longer(String campo) {
        navegador.js(
                "const c = document.getElementById(arguments[0]); c.removeAttribute('maxlength'); c.value = 'x'.repeat(501)",
                campo);
    }
}
