package mx.edu.conalep.compromisosocial.sistema.colecta;

import static mx.edu.conalep.compromisosocial.sistema.colecta.Campanas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.colecta.FallasDeColectaUiIT.assertTold;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.colecta.LlamadasDePrueba.object;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaColecta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An act of sensitising with a number that cannot be, and one that was taken down by mistake: annulled with its reason, never deleted. */
@PruebaDeSistema
class SensibilizacionAnuladaUiIT {

    private static final String FALTA = "Falta este dato";

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaColecta colecta;
    private final Api dvs;
    private final Api entidad;
    private final Api plantel;

    SensibilizacionAnuladaUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.colecta = new PaginaColecta(navegador);
        this.dvs = sistema.api("dvs");
        this.entidad = sistema.api("entidad.15");
        this.plantel = sistema.api("plantel.15-016");
    }

    private static String day(int from) {
        return hoy().plusDays(from).toString();
    }

    @Test
    @Tag("R12")
    @Tag("R27")
    void anActOfSensitisingIsAskedAboutRefusedAndAnnulledAndStaysOnRecord() {
        String folio = new Campanas(sistema).running(List.of("15"), List.of("15-016", "15-017"));
        PaginaCaptura.login(navegador, "plantel.15-016", "/");
        colecta.open("sensibilizacion", folio)
                .date("fecha", day(1))
                .type("asistentes", "muchos")
                .save();
        assertTold(
                colecta,
                "Fecha|La fecha solo puede ser",
                "Qué se hizo|" + FALTA,
                "Asistentes|Escriba un número entero");
        colecta.date("fecha", day(0))
                .type("descripcion", "Plática en el patio")
                .type("asistentes", "100001")
                .save();
        assertTold(colecta, "Asistentes|no asisten más de 100 000");
        colecta.type("asistentes", "8500").save();
        assertThat(navegador.see(By.id("inusual")).getText()).contains("8 500 asistentes", "guarde de nuevo");
        String ruta = RUTA + folio + "/sensibilizaciones";
        assertThat(plantel.get(ruta).json().getJsonArray("items")).isEmpty();
        colecta.save();
        assertThat(navegador.see(By.id("sensibilizaciones")).getText()).contains("8 500 asistentes");

        colecta.open("ficha", folio);
        navegador.click(By.linkText("Anular"));
        assertThat(colecta.confirm()).contains("Plática en el patio", "8 500", "No se deshace");
        assertTold(colecta, "Motivo|");
        colecta.type("motivo", "Se anotó un cero de más").confirm();
        assertThat(navegador.see(By.cssSelector("#sensibilizaciones del")).getText())
                .contains("8 500 asistentes");
        assertThat(navegador.see(By.id("sensibilizaciones")).getText()).contains("Anulada", "Se anotó un cero de más");
        assertThat(navegador.driver().findElements(By.linkText("Anular"))).isEmpty();

        JsonObject anulada = plantel.get(ruta).json().getJsonArray("items").getJsonObject(0);
        assertThat(anulada.getBoolean("anulada")).isTrue();
        assertThat(anulada.getString("motivo")).isEqualTo("Se anotó un cero de más");
        annulledOnce(folio, ruta + "/" + anulada.getInt("id") + "/anulacion", anulada);
    }

    /** The same again answers alike, another reason and another unit are refused, and so is everybody after the close. */
    private void annulledOnce(String folio, String ruta, JsonObject anulada) {
        JsonObject motivo = object("motivo", "Se anotó un cero de más");
        assertThat(plantel.post(ruta, motivo).expect(200).json()).isEqualTo(anulada);
        assertThat(plantel.post(ruta, object("motivo", "Otro")).expect(409).text())
                .contains("ya está anulada");
        plantel.post(ruta).expect(422);
        entidad.post(ruta, motivo).expect(403);
        sistema.api("plantel.15-017").post(ruta, motivo).expect(404);

        JsonObject segunda = Json.createObjectBuilder()
                .add("fecha", day(0))
                .add("descripcion", "Otra plática")
                .add("asistentes", 6000)
                .build();
        JsonObject hecha = plantel.post(RUTA + folio + "/sensibilizaciones", segunda)
                .expect(201)
                .json();
        assertThat(hecha.getString("aviso").replace('\u00a0', ' ')).contains("6 000 asistentes");
        dvs.post(RUTA + folio + "/cierre", object("motivo", "Se alcanzó la meta"))
                .expect(200);
        String tarde = RUTA + folio + "/sensibilizaciones/" + hecha.getInt("id") + "/anulacion";
        plantel.post(tarde, motivo).expect(409);
        navegador.open("/colecta/anulacion?folio=" + folio + "&id=" + hecha.getInt("id"));
        assertThat(navegador.path()).isEqualTo("/colecta/ficha");
        navegador.open("/colecta/anulacion?folio=" + folio + "&id=999999999");
        assertThat(navegador.text()).contains("No encontramos lo que busca");
    }
}
