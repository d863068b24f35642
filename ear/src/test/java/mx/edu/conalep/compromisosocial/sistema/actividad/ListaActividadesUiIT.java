package mx.edu.conalep.compromisosocial.sistema.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.paginas.PaginaLista;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;

/** The list of activities: its filters, order and page live in the address, and what is filtered is what is exported. */
@PruebaDeSistema
@Tag("R22")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListaActividadesUiIT {

    private static final String PLANTEL = "15-028";
    private static final int CUANTAS = 60;

    private final Sistema sistema;
    private final Navegador navegador;
    private final PaginaLista lista;

    ListaActividadesUiIT(Sistema sistema, Navegador navegador) {
        this.sistema = sistema;
        this.navegador = navegador;
        lista = new PaginaLista(navegador);
    }

    @BeforeAll
    void thePlantelHasMoreThanAPage() {
        sistema.api("plantel." + PLANTEL)
                .post(
                        "/importaciones/actividades?simulacro=false",
                        "text/csv",
                        ArchivoActividades.csv(PLANTEL, "LISTA", CUANTAS).getBytes(StandardCharsets.UTF_8))
                .expect(200, 201);
    }

    @Test
    void pagesKeepTheFilterAndTheOrder() {
        enter();
        lista.search("LISTA");
        assertThat(lista.total()).isEqualTo("60 actividades");
        lista.sort("Beneficiarios directos");
        assertThat(lista.page()).isEqualTo("Página 1 de 2");
        assertThat(lista.column("Beneficiarios directos"))
                .isEqualTo(IntStream.iterate(60, n -> n > 10, n -> n - 1)
                        .mapToObj(Integer::toString)
                        .toList());
        lista.next();
        assertThat(lista.page()).isEqualTo("Página 2 de 2");
        assertThat(lista.column("Beneficiarios directos"))
                .isEqualTo(IntStream.iterate(10, n -> n > 0, n -> n - 1)
                        .mapToObj(Integer::toString)
                        .toList());

        navegador.open(navegador
                .driver()
                .getCurrentUrl()
                .substring(sistema.url().toString().length()));
        assertThat(lista.page()).isEqualTo("Página 2 de 2");
        lista.sort("Beneficiarios directos");
        assertThat(lista.column("Beneficiarios directos")).startsWith("1", "2", "3");
    }

    @Test
    void filtersAddUpAndCanBeTakenOff() {
        enter();
        lista.search("LISTA").choose("servicio", "I");
        assertThat(lista.total()).isEqualTo("30 actividades");
        assertThat(lista.column("Servicio comunitario")).containsOnly("I. Servicios culturales y deportivos");
        lista.choose("estado", "VALIDADA");
        assertThat(navegador.text()).contains("Ninguna actividad cumple con los filtros");
        navegador.click(By.linkText("Quitar filtros"));
        assertThat(lista.total()).isEqualTo("60 actividades");
    }

    @Test
    void whatIsNotUnderstoodOrCannotBeIsTold() {
        enter();
        navegador.open("/actividad/lista?estado=XX&desde=2026-03-02&hasta=2026-03-01");
        assertThat(navegador.text())
                .contains("No se entendió el filtro «Estado» con «XX»", "es posterior a «Hasta» (1 de marzo de 2026)");
    }

    @Test
    void whatIsFilteredIsWhatIsExported() {
        enter();
        lista.search("LISTA").choose("servicio", "III");
        List<String> csv =
                new String(lista.csv(), StandardCharsets.UTF_8).lines().toList();
        assertThat(csv).hasSize(31).allSatisfy(line -> assertThat(line).doesNotContain(",I,"));
        assertThat(csv.get(0)).contains("folio", "plantel", "servicio");
        assertThat(Documentos.firstSheet(lista.xlsx())).hasSize(31);
    }

    @Test
    void onAPhoneTheRowsAreCards() {
        enter();
        navegador.asPhone();
        lista.open();
        assertThat(navegador.js("return document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
        assertThat(lista.folios()).hasSize(50);
    }

    private void enter() {
        PaginaCaptura.login(navegador, "plantel." + PLANTEL, "/actividad/lista");
    }
}
