package mx.edu.conalep.compromisosocial.sistema;

import static org.assertj.core.api.Assertions.assertThat;

import mx.edu.conalep.compromisosocial.sistema.captura.PaginaCaptura;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Navegador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that was cut off or mistyped is a page that does not exist, not a fault of the system. */
@PruebaDeSistema
class DireccionesUiIT {

    /** The past quarter whose figures the demonstration brings. */
    private static final String HISTORICO = Dias.trimestre(Dias.reciente().minusYears(2));

    private final Navegador navegador;

    DireccionesUiIT(Navegador navegador) {
        this.navegador = navegador;
    }

    @ParameterizedTest
    @CsvSource({
        "dvs, /actividad/ficha",
        "dvs, /actividad/acuse",
        "plantel.15-016, /actividad/acto?folio=",
        "entidad.15, /actividad/rectificacion",
        "dvs, /actividad/resolucion?id=x",
        "dvs, /actividad/resolucion?id=999999",
        "operador, /operacion/ejecucion",
        "operador, /operacion/ejecucion?id=x",
        "operador, /operacion/ensayo?trabajo=cierre-captura&periodo=x",
        "operador, /operacion/ensayo?trabajo=otro&periodo=2026-T1",
        "dvs, /consolidacion/informe?periodo=x",
        "dvs, /consolidacion/detalle?periodo=2026-T4&version=x",
        "dvs, /consolidacion/cifras?version=x",
        "dvs, /calendario/periodo?clave=x",
        "admin, /administracion/usuario?usuario=nadie",
        "admin, /administracion/plantel?clave=99-999"
    })
    void whatMakesNoSenseIsNotFound(String usuario, String path) {
        PaginaCaptura.login(navegador, usuario, "/");
        navegador.open(path);
        assertThat(navegador.text()).contains("No encontramos lo que busca");
    }

    @Test
    void wordsWithAccentsAreLookedFor() {
        PaginaCaptura.login(navegador, "plantel.15-016", "/");
        navegador.open("/actividad/lista?texto=Revisi%C3%B3n");
        assertThat(navegador.text()).contains("Folio", "AC-" + Dias.anio() + "-15-016-");
        navegador.open("/actividad/lista?texto=%C3%B1%C3%B1");
        assertThat(navegador.text()).contains("Ninguna actividad");
    }

    @Test
    void aKeyOfOtherLettersNamesNoFigure() {
        PaginaCaptura.login(navegador, "dvs", "/");
        navegador.open("/consolidacion/detalle?periodo=" + HISTORICO + "&servicio=%C3%B1");
        assertThat(navegador.text()).contains("Actividades de la cifra");
    }

    @Test
    void aFilterThatMakesNoSenseFiltersNothing() {
        PaginaCaptura.login(navegador, "dvs", "/");
        navegador.open("/actividad/lista?desde=x&estado=Y&orden=zz");
        assertThat(navegador.text()).contains("Folio", "Beneficiarios directos");
    }
}
