package mx.edu.conalep.compromisosocial.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that are put together from a state, a clause or a fault have their texts too. */
class MensajesConvenioTest {

    static Stream<String> codes() {
        return Stream.of(
                        Arrays.stream(EstadoConvenio.values()).map(e -> "convenio.estado." + e),
                        Arrays.stream(EstadoConvenio.values())
                                .filter(e -> e != EstadoConvenio.BORRADOR)
                                .map(e -> "convenio.illegal." + e),
                        Stream.of("rfcRepetido", "dictamenTardio", "plazo").map(i -> "convenio.firma." + i),
                        Stream.of("estado", "firmable", "hecha", "comienzo", "linea", "linea.descartada")
                                .map(t -> "convenio.sustitucion." + t),
                        Stream.of("convenio.illegal.DESCARTE", "convenio.descartado.repetido"),
                        Arrays.stream(Vigencia.values())
                                .filter(v -> v != Vigencia.VIGENTE)
                                .map(v -> "convenio.vigente." + v),
                        Arrays.stream(Clausula.values()).map(c -> "convenio.clausula." + c.letra()),
                        Arrays.stream(Clausula.values()).map(c -> "convenio.pliego.ordinal." + c.letra()),
                        Arrays.stream(TipoParte.values()).map(t -> "convenio.pliego.declara." + t),
                        Stream.of("forma", "fecha", "digito", "publico").map(f -> "convenio.rfc." + f))
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsText(String code) {
        assertThat(Messages.text(code)).isNotEqualTo(code).isNotBlank();
    }
}
