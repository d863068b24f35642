package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** After each step of marking the screen is where the next one is typed. */
@Tag("R21.4")
class MarcadoConvenioTest {

    private final MarcadoConvenio marcado = new MarcadoConvenio(version(1, null, mark(2, "Dato")));

    private static DatosMarca mark(int pagina, String motivo) {
        return new DatosMarca(pagina, 0, 0, 10, 10, motivo);
    }

    private static PublicaVista version(int numero, String objeto, DatosMarca... marcas) {
        return new PublicaVista(
                numero,
                EstadoPublico.PROPUESTA,
                null,
                9,
                List.of(marcas),
                "juridico.15",
                null,
                null,
                null,
                objeto,
                null,
                null,
                null);
    }

    private void refused(PublicaVista ultima) {
        assertThatThrownBy(() -> marcado.follow("CV-1", ultima))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("convenios.publicacion.otra");
    }

    @Test
    void whatAnotherWindowReservedStandsBesideWhatIsMarkedHereAndNothingIsDropped() {
        marcado.setTrazo("3,100,200,300,400");
        marcado.draw();
        marcado.getForma().getFilas().get(1).put("motivo", "Mío");
        refused(version(2, "Otro objeto", mark(2, "Dato"), mark(5, "Cuenta bancaria")));

        assertThat(marcado.read(9).marcas())
                .extracting(DatosMarca::pagina, DatosMarca::motivo)
                .containsExactly(tuple(2, "Dato"), tuple(3, "Mío"), tuple(5, "Cuenta bancaria"));
        assertThat(marcado.getForma().getFilas())
                .extracting(row -> row.get("ajena"))
                .containsExactly(null, null, "2");
        assertThat(marcado.getObjeto()).as("nobody touched it here").isEqualTo("Otro objeto");
        assertThat(marcado.isOtroObjeto()).isFalse();
        assertThat(marcado.getLeida()).isEqualTo(2);
        assertThat(marcado.getForma().isDeshacer())
                .as("one step would take all of the other's out")
                .isFalse();
        assertThatCode(() -> marcado.follow("CV-1", version(2, null))).doesNotThrowAnyException();
    }

    @Test
    void whatTheOtherTookOutStaysUntilAPersonTakesItOutHereAndWhatWasTakenOutHereStaysOut() {
        refused(version(2, null));
        assertThat(marcado.getForma().getFilas()).hasSize(1);
        assertThat(marcado.getForma().getFilas().get(0)).containsEntry("sinElla", "2");
        marcado.remove(0);
        refused(version(3, null, mark(4, "Domicilio")));
        refused(version(4, null, mark(4, "Domicilio"), mark(6, "Firma")));
        marcado.remove(0);
        marcado.follow("CV-1", version(5, null, mark(4, "Domicilio"), mark(6, "Firma")));
        assertThat(marcado.read(9).marcas())
                .extracting(DatosMarca::pagina)
                .as("taken out here, not touched there")
                .containsExactly(6);
    }

    @Test
    void anotherReasonIsTakenOrLaidBesideTheOneThatIsTyped() {
        refused(version(2, null, mark(2, "Dato personal")));
        assertThat(marcado.read(9).marcas()).extracting(DatosMarca::motivo).containsExactly("Dato personal");
        marcado.getForma().getFilas().get(0).put("motivo", "Mi motivo");
        refused(version(3, null, mark(2, "Su motivo")));
        assertThat(marcado.getForma().getFilas().get(0))
                .containsEntry("motivo", "Mi motivo")
                .containsEntry("otroMotivo", "Su motivo");
    }

    @Test
    void twoTextsOfTheObjectAreLaidSideBySide() {
        marcado.setObjeto("Mi texto");
        refused(version(2, "Su texto", mark(2, "Dato")));
        assertThat(marcado.isOtroObjeto()).isTrue();
        assertThat(marcado.getObjeto()).isEqualTo("Mi texto");
        assertThat(marcado.getAjena().objeto()).isEqualTo("Su texto");
    }

    @Test
    void aVersionThatSaysNothingElseIsNoConflict() {
        marcado.setTrazo("3,100,200,300,400");
        marcado.draw();
        marcado.follow("CV-1", version(2, null, mark(2, "Dato")));
        assertThat(marcado.getLeida()).isEqualTo(2);
        assertThat(marcado.getAjena()).isNull();
    }

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
        assertThat(marcado.read(9).marcas()).hasSize(1);
        assertThat(marcado.getFoco()).as("sent").isNull();
    }
}
