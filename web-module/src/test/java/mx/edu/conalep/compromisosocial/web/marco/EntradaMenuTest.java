package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntradaMenuTest {

    @ParameterizedTest
    @EnumSource(value = Rol.class, mode = EnumSource.Mode.EXCLUDE, names = "SISTEMA")
    void everybodyLandsOnHisTrayAndEveryEntryHasItsWords(Rol rol) {
        var menu = EntradaMenu.of(actor(rol));
        assertThat(menu.get(0).getRuta()).isEqualTo("/");
        assertThat(menu).allSatisfy(e -> assertThat(e.getTexto()).doesNotStartWith("web.menu."));
    }

    @Test
    void anEntryIsShownOnlyToWhomItServes() {
        assertThat(EntradaMenu.of(actor(Rol.ADMIN)))
                .extracting(EntradaMenu::getRuta)
                .contains("/administracion/usuarios");
        assertThat(EntradaMenu.of(actor(Rol.VINCULACION_PLANTEL)))
                .extracting(EntradaMenu::getRuta)
                .contains("/actividad/lista")
                .doesNotContain("/administracion/usuarios", "/operacion/trabajos", "/validacion/charola");
    }

    @ParameterizedTest
    @CsvSource({
        "/, DVS, /",
        "/index, DVS, /",
        "/actividad/lista, DVS, /actividad/lista",
        "/actividad/captura, VINCULACION_PLANTEL, /actividad/lista",
        "/emergente/candidatos, TITULAR_PLANTEL, /emergente/lista",
        "/convenio/lista, JURIDICO_ENTIDAD, /convenio/lista",
        "/convenio/redaccion, VINCULACION_ENTIDAD, /convenio/lista",
        "/colecta/ficha, SSI, /colecta/lista",
        "/colecta/aportacion, VINCULACION_PLANTEL, /colecta/lista",
        "/tablero/trimestre, DVS, /tablero/trimestre",
        "/calendario/inhabil, DVS, /calendario/calendario",
        "/operacion/ejecucion, OPERADOR, /operacion/trabajos",
        "/administracion/planteles, ADMIN, /administracion/planteles",
        "/administracion/plantel, ADMIN, /administracion/planteles",
        "/administracion/usuario, ADMIN, /administracion/usuarios",
        "/administracion/ajustes, ADMIN, /administracion/ajustes",
        "/cuenta/contrasena, ADMIN, "
    })
    void everyPageBelongsToOneEntryAtMost(String pagina, Rol rol, String entrada) {
        assertThat(EntradaMenu.of(actor(rol)).stream()
                        .filter(e -> e.covers(pagina))
                        .map(EntradaMenu::getRuta)
                        .toList())
                .isEqualTo(entrada == null ? List.of() : List.of(entrada));
    }

    private static Actor actor(Rol rol) {
        return new Actor("alguien", "Alguien", Set.of(rol), Ambito.ninguno(), "prueba");
    }
}
