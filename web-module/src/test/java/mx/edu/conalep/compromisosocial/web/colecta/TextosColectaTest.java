package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Codes that pages put together from a state, a kind or an act have their texts too. */
class TextosColectaTest {

    static Stream<String> codes() {
        Stream<String> actos = Stream.of("difusion", "inicio", "cierre", "acuse", "cero")
                .flatMap(a -> Stream.of(
                        "colectas.acto." + a,
                        "colectas.consecuencia." + a,
                        "colectas.hecho." + a,
                        "colectas.hacer." + a));
        Stream<String> imposibles = Stream.of("plan", "difusion", "inicio", "aportacion", "cierre", "entrega")
                .map(a -> "colectas.imposible." + a);
        return Stream.of(
                        actos,
                        imposibles,
                        codes("web.estado.", EstadoColecta.values()),
                        codes("web.estado.", EstadoAportacion.values()),
                        codes("web.estado.", Situacion.values()),
                        codes("colectas.linea.", EstadoColecta.values()),
                        codes("colectas.documento.", DocumentoColecta.Tipo.values()),
                        codes("colectas.tipo.", TipoAportacion.values()),
                        Arrays.stream(Nivel.values()).map(n -> "colectas.nivel." + n.clave()),
                        Stream.of("Acusar", "Corregir", "Responder", "Validar", "Iniciar", "Cerrar", "Entregar")
                                .map(g -> "bandeja.grupo.colectas" + g),
                        Stream.of("acusar", "corregir", "responder", "cero", "validar", "iniciar", "cerrar", "entregar")
                                .map(c -> "bandeja.colecta." + c))
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
