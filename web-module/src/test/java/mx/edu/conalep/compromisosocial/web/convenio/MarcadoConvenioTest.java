package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After each step of marking the screen is where the next one is typed. */
@Tag("R21.4")
class MarcadoConvenioTest {

    private final MarcadoConvenio marcado = new MarcadoConvenio(List.of(new DatosMarca(2, 0, 0, 10, 10, "Dato")));

    @Test
    void anEmptyAreaIsGoneToByItsPageAndADrawnOneByItsReason() {
        assertThat(marcado.getFoco()).isNull();
        marcado.add();
        assertThat(marcado.getFoco()).isEqualTo("marcas:1:pagina");
        marcado.setTrazo("1,100,200,300,400");
        marcado.draw();
        assertThat(marcado.getFoco()).isEqualTo("marcas:2:motivo");
        assertThat(marcado.getTrazo()).isNull();
        assertThat(marcado.getForma().getFilas()).hasSize(3);
    }

    @Test
    void whatIsNoAreaChangesNothing() {
        marcado.setTrazo("1,2");
        marcado.draw();
        assertThat(marcado.getFoco()).isNull();
        assertThat(marcado.getTrazo()).isNull();
        assertThat(marcado.getForma().getFilas()).hasSize(1);
    }

    @Test
    void afterTakingOutAndUndoingItIsAtTheButtonThatAdds() {
        marcado.remove(0);
        assertThat(marcado.getFoco()).isEqualTo("agregar");
        marcado.undo();
        assertThat(marcado.getFoco()).isEqualTo("agregar");
        assertThat(marcado.read(null, 9).marcas()).hasSize(1);
        assertThat(marcado.getFoco()).as("sent").isNull();
    }
}
