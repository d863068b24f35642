package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaConvenio;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Discarding a draft, and writing anew what is not signed any more, on the screens. */
@PruebaDeSistema
class BorradoresUiIT {
    private static final String DESCARTAR = "Descartar borrador";
    private static final String SUSTITUIR = "Redactar de nuevo con estos datos";

    private final Sistema sistema;
    private final Navegador navegador;
    private final Acuerdos acuerdos;
    private final PaginaConvenio convenio;

    BorradoresUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.acuerdos = new Acuerdos(sistema);
        this.convenio = new PaginaConvenio(navegador);
    }

    @BeforeEach
    void enter() {
        navegador.driver().manage().deleteAllCookies();
        PaginaCaptura.login(navegador, "entidad.15", "/");
    }

    @Test
    @Tag("R27")
    void aDraftIsDiscardedFromItsFormAndFromItsRecord() {
        String objeto = "Por error " + UUID.randomUUID();
        String folio = acuerdos.create(objeto);
        convenio.open("redaccion", folio);
        assertThat(convenio.act(DESCARTAR)).contains(folio, objeto, "no se recupera");
        assertGone(folio);

        String otro = acuerdos.create(objeto);
        convenio.open("ficha", otro).go(DESCARTAR);
        assertThat(navegador.text()).contains(otro, objeto, "no se recupera");
        convenio.confirm("descartar");
        assertGone(otro);

        String enviado = acuerdos.sent(objeto);
        convenio.open("ficha", enviado);
        assertThat(navegador.text()).doesNotContain(DESCARTAR);
    }

    private void assertGone(String folio) {
        assertThat(navegador.path()).isEqualTo("/convenio/lista");
        assertThat(navegador.text()).contains("Se descartó el borrador " + folio);
        sistema.sesion("entidad.15").get("/convenio/ficha?folio=" + folio).expect(404);
    }

    @Test
    @Tag("R27")
    void whatIsTypedWhenTheDraftWasDiscardedElsewhereBecomesANewOne() {
        String folio = acuerdos.create("Se descarta en otra ventana");
        convenio.open("redaccion", folio);
        sistema.api("entidad.15")
                .send("DELETE", "/convenios/" + folio, Map.of(), null, null)
                .expect(204);
        convenio.type("objeto", "Lo que tecleaba").save();
        assertThat(navegador.text()).contains("se descartó desde otra ventana");
        assertThat(convenio.value("objeto")).isEqualTo("Lo que tecleaba");
        convenio.save();
        assertThat(convenio.folio()).isNotEqualTo(folio);
        assertThat(navegador.text()).contains("Se guardó el borrador " + convenio.folio());
        assertThat(convenio.value("objeto")).isEqualTo("Lo que tecleaba");
    }

    @Test
    @Tag("R19")
    @Tag("R21.2")
    void whatIsNotSignedAnyMoreIsWrittenAnewFromItsRecord() throws SQLException {
        String objeto = "Se pasó su día " + UUID.randomUUID();
        String folio = acuerdos.approved(objeto);
        execute(
                "update convenio set vigencia_fin = ? where expediente = ?",
                Dias.hoy().minusDays(3),
                folio);
        // found good in time
        execute(
                "update convenio_transicion set en = ? where a = 'DICTAMINADO' and convenio_id = (select id from convenio"
                        + " where expediente = ?)",
                Dias.hoy().minusDays(9),
                folio);
        convenio.open("ficha", folio);
        assertThat(navegador.text())
                .contains("ya no puede firmarse", "ese día ya pasó", SUSTITUIR, "Registrar las firmas");
        convenio.go(SUSTITUIR);
        assertThat(navegador.text()).contains(folio, objeto, "No se copian firmas");
        convenio.confirm("sustituir");
        String nuevo = convenio.folio();
        assertThat(nuevo).isNotEqualTo(folio);
        assertThat(convenio.value("objeto")).isEqualTo(objeto);
        assertThat(convenio.value("partes[1].rfc")).isEqualTo("SAT970701NN3");
        assertThat(convenio.value("clausulas.b")).isEqualTo("Cláusula b del acuerdo");
        assertThat(convenio.value("vigencia_fin")).isEmpty();

        convenio.open("ficha", nuevo);
        assertThat(navegador.text()).contains("Redacta de nuevo lo que decía", folio);
        navegador.click(By.linkText(folio));
        assertThat(navegador.text()).contains("se redacta de nuevo en", nuevo).doesNotContain("Registrar las firmas");
    }

    private void execute(String sql, LocalDate dia, String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, dia);
            update.setString(2, folio);
            update.executeUpdate();
        }
    }
}
