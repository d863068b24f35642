package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoDelegacion;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.domain.Marcador;
import mx.edu.conalep.compromisosocial.convenio.domain.Revisor;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that pages put together from a state, a kind or an act have their texts too. */
class TextosConvenioTest {

    static Stream<String> codes() {
        return Stream.of(
                        codes("web.estado.", EstadoConvenio.values()),
                        codes("web.estado.", Vigencia.values()),
                        codes("web.estado.", EstadoCompromiso.values()),
                        codes("convenios.linea.", EstadoConvenio.values()),
                        codes("convenios.alcance.", Alcance.values()),
                        codes("convenios.revisor.", Revisor.values()),
                        codes("convenios.parte.", TipoParte.values()),
                        codes("convenios.apoyo.", TipoApoyo.values()),
                        codes("convenios.delegacion.estado.", EstadoDelegacion.values()),
                        Arrays.stream(Marcador.values()).map(m -> "convenios.marcador." + m.clave()),
                        Stream.of("registro", "terminacion", "seguimiento", "adenda")
                                .map(a -> "convenios.acto." + a),
                        Stream.of("registro", "terminacion", "adenda").map(a -> "convenios.consecuencia." + a),
                        Stream.of("EXTENDIDO", "SUSTITUIDO").map(h -> "convenios.linea." + h),
                        Stream.of("descarte", "sustitucion")
                                .flatMap(a ->
                                        Stream.of("convenios.borrador." + a, "convenios.borrador.consecuencia." + a)),
                        codes("web.estado.", EstadoPublico.values()),
                        codes("convenios.publica.cerro.", EstadoPublico.DEVUELTA, EstadoPublico.RETIRADA),
                        codes("convenios.tablero.", RenglonConvenios.Columna.values()),
                        Stream.of("convenios", "derivado").map(b -> "convenios.tablero.bloque." + b),
                        Stream.of("1", "2", "3", "4", "5", "6").map(n -> "convenios.publicacion.motivo." + n),
                        Stream.of("aprobar", "devolver", "retirar")
                                .flatMap(a -> Stream.of("", ".pregunta", ".consecuencia")
                                        .map(part -> "convenios.aprobacion." + a + part)),
                        Stream.of("0", "7", "30", "60").map(d -> "bandeja.convenio.fin." + d))
                .flatMap(all -> all);
    }

    private static Stream<String> codes(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(v -> prefix + v.name());
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasItsText(String code) {
        assertThat(Messages.text(code)).isNotEqualTo(code).isNotBlank();
    }
}
