package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void aPageOutsideTheMenuBelongsToTheEntryOfItsFolder() {
        EntradaMenu actividades = EntradaMenu.of(actor(Rol.DVS)).stream()
                .filter(e -> e.getRuta().equals("/actividad/lista"))
                .findFirst()
                .orElseThrow();
        assertThat(actividades.covers("/actividad/captura")).isTrue();
        assertThat(actividades.covers("/actividad/lista")).isTrue();
        assertThat(actividades.covers("/tablero/trimestre")).isFalse();
        assertThat(actividades.covers("/")).isFalse();
    }

    private static Actor actor(Rol rol) {
        return new Actor("alguien", "Alguien", Set.of(rol), Ambito.ninguno(), "prueba");
    }
}
