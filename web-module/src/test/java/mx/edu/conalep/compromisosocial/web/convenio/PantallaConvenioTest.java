package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An act on what another window or person moved first says where it stands, and is not asked for ever of what was read. */
@Tag("R21.2")
class PantallaConvenioTest {

    private static class Pantalla extends PantallaConvenio {}

    private final Pantalla pantalla = new Pantalla();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BORRADOR, BORRADOR, 3, EN_REVISION_JURIDICA, -",
                "BORRADOR, BORRADOR, 4, EN_REVISION_JURIDICA, convenios.cambiado",
                "BORRADOR, EN_REVISION_JURIDICA, 4, EN_REVISION_JURIDICA, convenios.pasado",
                "EN_REVISION_JURIDICA, DICTAMINADO, 4, OBSERVADO, convenios.pasado",
                "EN_REVISION_JURIDICA, OBSERVADO, 4, DICTAMINADO, convenios.pasado",
                "EN_REVISION_JURIDICA, EN_REVISION_JURIDICA, 6, DICTAMINADO, convenios.cambiado",
                "DICTAMINADO, SUSCRITO, 4, SUSCRITO, convenios.pasado",
                "SUSCRITO, REGISTRADO, 4, REGISTRADO, convenios.pasado",
                "REGISTRADO, TERMINADO, 4, TERMINADO, convenios.pasado",
                "REGISTRADO, REGISTRADO, 3, TERMINADO, -"
            })
    void theStateIsToldBeforeTheVersion(
            EstadoConvenio leido, EstadoConvenio ahora, int version, EstadoConvenio destino, String code) {
        pantalla.show(vista("EX-1", leido, 3));

        assertThat(code(vista("EX-1", ahora, version), destino)).isEqualTo(code);
        assertThat(pantalla.getVista().estado()).isEqualTo(ahora);
        assertThat(pantalla.getVista().version()).isEqualTo(version);
        assertThat(pantalla.isPasado()).isEqualTo("convenios.pasado".equals(code));
    }

    @Test
    void whatChangedIsAskedOfOnceAndTheNextTimeItIsDone() {
        pantalla.show(vista("EX-1", EstadoConvenio.SUSCRITO, 3));
        ConvenioVista ahora = vista("EX-1", EstadoConvenio.SUSCRITO, 4);

        assertThat(code(ahora, EstadoConvenio.REGISTRADO)).isEqualTo("convenios.cambiado");
        assertThat(code(ahora, EstadoConvenio.REGISTRADO)).isNull();
    }

    @Test
    void theWayOutLeadsToTheNameThatItHasNow() {
        pantalla.show(vista("EX-1", EstadoConvenio.SUSCRITO, 3));

        code(vista("CC-2026-00001", EstadoConvenio.REGISTRADO, 4), EstadoConvenio.REGISTRADO);
        assertThat(pantalla.getFolio()).isEqualTo("CC-2026-00001");
    }

    @ParameterizedTest
    @CsvSource({"EN_REVISION_JURIDICA, true", "OBSERVADO, false", "BORRADOR, false"})
    void whatIsDiscardedSaysWhereItStandsAndIsWrittenOnWhereItMayBe(EstadoConvenio ahora, boolean pasado) {
        pantalla.show(vista("EX-1", EstadoConvenio.BORRADOR, 3));

        ConflictException refused = catchThrowableOfType(ConflictException.class, () -> {
            pantalla.requirePending(vista("EX-1", ahora, 5), ahora == EstadoConvenio.BORRADOR);
            pantalla.requireSeen(3);
        });
        assertThat(refused.code())
                .isEqualTo(ahora == EstadoConvenio.BORRADOR ? "convenios.cambiado" : "convenios.pasado");
        assertThat(pantalla.getVista().version()).isEqualTo(5);
        assertThat(pantalla.isPasado()).isEqualTo(pasado);
    }

    @Test
    void aRefusalLeavesWhatTheFieldsBeganFromSoThatNothingOfTheOtherWindowIsLost() {
        ConvenioVista leido = vista("EX-1", EstadoConvenio.BORRADOR, 3);
        pantalla.show(leido);

        code(vista("EX-1", EstadoConvenio.EN_REVISION_JURIDICA, 5), EstadoConvenio.EN_REVISION_JURIDICA);
        assertThat(pantalla.getVista().version()).isEqualTo(5);
        assertThat(pantalla.base()).isSameAs(leido);
        code(vista("EX-1", EstadoConvenio.OBSERVADO, 6), EstadoConvenio.EN_REVISION_JURIDICA);
        assertThat(pantalla.base()).isSameAs(leido);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void oneThatRenewsAnotherIsNotWrittenOnceThatWasEndedAndItsWayOutIsTheRecord(boolean terminado) {
        pantalla.show(vista("EX-1", EstadoConvenio.BORRADOR, 3));

        ConflictException refused = catchThrowableOfType(
                ConflictException.class,
                () -> pantalla.requireOrigin(vista("EX-1", EstadoConvenio.BORRADOR, 3, terminado)));
        assertThat(refused != null).isEqualTo(terminado);
        assertThat(pantalla.isPasado()).isEqualTo(terminado);
    }

    private String code(ConvenioVista ahora, EstadoConvenio destino) {
        ConflictException refused =
                catchThrowableOfType(ConflictException.class, () -> pantalla.requireAsRead(ahora, destino));
        return refused == null ? null : refused.code();
    }

    private static ConvenioVista vista(String folio, EstadoConvenio estado, int version) {
        return vista(folio, estado, version, false);
    }

    private static ConvenioVista vista(String folio, EstadoConvenio estado, int version, boolean origenTerminado) {
        return new ConvenioVista(
                folio,
                "EX-1",
                null,
                "15",
                null,
                null,
                estado,
                null,
                null,
                LocalDate.of(2026, 3, 2),
                null,
                origenTerminado,
                null,
                null,
                Map.of(),
                version,
                DatosConvenio.empty(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                true,
                false,
                false);
    }
}
