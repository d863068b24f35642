package mx.edu.conalep.compromisosocial.sistema.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaAncho;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Words without a space, of hundreds of letters, in every text: no page, and no table in its frame, grows beyond its place. */
@PruebaDeSistema(propio = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextosLargosUiIT {

    private static final String TRIMESTRE = Dias.trimestre(Dias.hoy());

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaAncho pagina;

    TextosLargosUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        this.pagina = new PaginaAncho(navegador);
    }

    @BeforeAll
    void fill() throws SQLException {
        assertThat(TextosSinEspacios.fill(sistema))
                .contains("convenio.objeto", "colecta.causa", "emergente.causa", "actividad.sede", "plantel.nombre")
                .hasSizeGreaterThan(40);
    }

    @Test
    void onADesk() throws SQLException {
        assertThat(tooWide()).isEmpty();
    }

    @Test
    void onAPhone() throws SQLException {
        navegador.asPhone();
        assertThat(tooWide()).isEmpty();
    }

    /** What reaches too far, by person and page. */
    private Map<String, List<String>> tooWide() throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Map.Entry<String, List<String>> person : pages().entrySet()) {
            if (!person.getKey().equals("nadie")) {
                navegador.login(person.getKey(), Sistema.CONTRASENA);
            }
            for (String path : person.getValue()) {
                List<String> wide = pagina.open(path).tooWide();
                assertThat(pagina.title())
                        .as(path)
                        .contains("Compromiso Social")
                        .doesNotContain("No existe");
                if (!wide.isEmpty()) {
                    found.put(person.getKey() + " " + path, wide);
                }
            }
            navegador.driver().manage().deleteAllCookies();
        }
        return found;
    }

    /** All lists, and the records of each state. */
    private Map<String, List<String>> pages() throws SQLException {
        Map<String, List<String>> pages = new TreeMap<>();
        pages.put("nadie", List.of("/publico/convenios"));
        pages.put("dvs", dvs());
        pages.put(
                "entidad.15",
                with(
                        List.of("/", "/validacion/charola", "/tablero/trimestre", "/actividad/rectificaciones"),
                        "/validacion/charola?folio=",
                        "select min(folio) from actividad where estado = 'EN_VALIDACION' and plantel like '15-%'",
                        "/convenio/redaccion?folio=",
                        "select min(expediente) from convenio where estado in ('BORRADOR', 'OBSERVADO') and entidad = '15'"
                                + " and plantel is null",
                        "/colecta/revision?folio=",
                        "select min(c.folio) from colecta c join colecta_participante p on p.colecta_id = c.id where c.estado ="
                                + " 'EN_CURSO' and p.entidad = '15'"));
        pages.put(
                "juridico.15",
                with(
                        List.of("/", "/convenio/plantillas", "/convenio/delegaciones"),
                        "/convenio/revision?folio=",
                        "select min(expediente) from convenio where estado = 'EN_REVISION_JURIDICA' and entidad = '15'"));
        for (String plantel : with(List.of(), "", "select min(plantel) from emergente_candidato")) {
            pages.put("plantel." + plantel, plantel(plantel));
        }
        pages.put(
                "admin",
                List.of(
                        "/administracion/planteles",
                        "/administracion/plantel?clave=15-016",
                        "/administracion/usuarios",
                        "/administracion/usuario?usuario=plantel.15-016"));
        pages.put("auditor", List.of("/auditoria/bitacora"));
        return pages;
    }

    private List<String> dvs() throws SQLException {
        return with(
                List.of(
                        "/",
                        "/actividad/lista",
                        "/actividad/rectificaciones",
                        "/convenio/lista",
                        "/convenio/tablero",
                        "/convenio/compromisos",
                        "/colecta/lista",
                        "/emergente/lista",
                        "/tablero/trimestre",
                        "/calendario/calendario",
                        "/calendario/periodo?clave=" + TRIMESTRE,
                        "/consolidacion/cifras",
                        "/operacion/ensayo?trabajo=cierre-captura&periodo=" + TRIMESTRE),
                "/actividad/ficha?folio=",
                "select min(folio) from actividad where estado <> 'BORRADOR' group by estado",
                "/convenio/ficha?folio=",
                "select min(coalesce(folio, expediente)) from convenio group by estado",
                "/convenio/derivados?folio=",
                "select min(folio) from convenio where folio is not null",
                "/colecta/ficha?folio=",
                "select min(folio) from colecta group by estado",
                "/colecta/resultados?folio=",
                "select min(folio) from colecta where estado = 'CERRADA'",
                "/emergente/ficha?folio=",
                "select min(folio) from emergente group by estado",
                "/emergente/resultados?folio=",
                "select max(folio) from emergente where estado in ('EN_CURSO', 'CERRADO')");
    }

    private List<String> plantel(String clave) throws SQLException {
        String programa = "select min(e.folio) from emergente e join emergente_candidato c on c.emergente_id = e.id"
                + " where c.plantel = '" + clave + "'";
        return with(
                List.of("/", "/actividad/lista", "/convenio/lista", "/colecta/lista", "/emergente/lista"),
                "/actividad/captura?folio=",
                "select min(folio) from actividad where estado in ('BORRADOR', 'DEVUELTA') and plantel = '" + clave
                        + "'",
                "/emergente/ficha?folio=",
                programa,
                "/emergente/candidatos?folio=",
                programa,
                "/emergente/asignacion?folio=",
                programa);
    }

    /** Some pages, and those that begin so and end in each folio that a query answers. */
    private List<String> with(List<String> some, String... pagesAndQueries) throws SQLException {
        List<String> all = new ArrayList<>(some);
        try (Connection connection = sistema.database();
                Statement query = connection.createStatement()) {
            for (int i = 0; i < pagesAndQueries.length; i += 2) {
                try (ResultSet rows = query.executeQuery(pagesAndQueries[i + 1])) {
                    while (rows.next()) {
                        if (rows.getString(1) != null) {
                            all.add(pagesAndQueries[i] + rows.getString(1));
                        }
                    }
                }
            }
        }
        return all;
    }
}
