package mx.edu.conalep.compromisosocial.auditoria.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.auditoria.domain.Verificacion.Falla;
import mx.edu.conalep.compromisosocial.auditoria.domain.Verificacion.Hallazgo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R27")
class VerificacionTest {

    private static final int LENGTH = 5;

    @Test
    void anUntouchedChainFits() {
        assertThat(verify(chain()).hallazgo()).isEmpty();
        assertThat(verify(chain()).numero()).isEqualTo(LENGTH);
    }

    @Test
    void anEmptyTrailFits() {
        Verificacion verificacion = new Verificacion();
        verificacion.finish(0, Eslabon.INICIO);
        assertThat(verificacion.hallazgo()).isEmpty();
    }

    static Stream<Arguments> tampering() {
        return Stream.of(
                tamper("field changed", c -> c.set(2, changed(c.get(2))), Falla.MODIFICADO, 3),
                tamper(
                        "hash changed",
                        c -> c.set(
                                2, new Eslabon(3, c.get(2).asiento(), c.get(2).hashPrevio(), "f")),
                        Falla.MODIFICADO,
                        3),
                tamper("first changed", c -> c.set(0, changed(c.get(0))), Falla.MODIFICADO, 1),
                tamper("first removed", c -> c.remove(0), Falla.FALTANTE, 1),
                tamper("middle removed", c -> c.remove(2), Falla.FALTANTE, 3),
                tamper("last removed", c -> c.remove(4), Falla.FALTANTE, 5),
                tamper("all removed", List::clear, Falla.FALTANTE, 1),
                tamper("changed and hashed anew", c -> c.set(2, rehashed(c, 2)), Falla.REESCRITO, 3),
                tamper("last changed and hashed anew", c -> c.set(4, rehashed(c, 4)), Falla.REESCRITO, 5),
                tamper(
                        "added after the head",
                        c -> c.add(Eslabon.after(5, c.get(4).hash(), asiento("x"))),
                        Falla.SOBRANTE,
                        6),
                tamper(
                        "added before the first",
                        c -> c.add(0, new Eslabon(0, asiento("x"), "", "")),
                        Falla.SOBRANTE,
                        0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampering")
    void tamperingIsFoundAndNamed(String name, Consumer<List<Eslabon>> tampering, Hallazgo expected) {
        List<Eslabon> chain = chain();
        tampering.accept(chain);
        assertThat(verify(chain).hallazgo()).contains(expected);
    }

    @Test
    void fieldsDoNotRunIntoEachOther() {
        Eslabon one = Eslabon.after(
                0, Eslabon.INICIO, new Asiento(Instant.EPOCH, "ab", "c", "", "", null, Resultado.HECHO, null));
        Eslabon two = Eslabon.after(
                0, Eslabon.INICIO, new Asiento(Instant.EPOCH, "a", "bc", "", "", null, Resultado.HECHO, null));
        Eslabon nil = Eslabon.after(
                0, Eslabon.INICIO, new Asiento(Instant.EPOCH, "ab", "c", "", "", "", Resultado.HECHO, null));
        assertThat(one.hash()).isNotEqualTo(two.hash()).isNotEqualTo(nil.hash());
    }

    private static Arguments tamper(String name, Consumer<List<Eslabon>> tampering, Falla falla, long numero) {
        return Arguments.of(name, tampering, new Hallazgo(falla, numero));
    }

    private static Verificacion verify(List<Eslabon> chain) {
        Eslabon head = chain().get(LENGTH - 1);
        Verificacion verificacion = new Verificacion();
        chain.forEach(verificacion::accept);
        verificacion.finish(head.numero(), head.hash());
        return verificacion;
    }

    private static List<Eslabon> chain() {
        List<Eslabon> chain = new ArrayList<>();
        String hash = Eslabon.INICIO;
        for (int i = 0; i < LENGTH; i++) {
            Eslabon next = Eslabon.after(i, hash, asiento("objeto " + i));
            chain.add(next);
            hash = next.hash();
        }
        return chain;
    }

    private static Eslabon changed(Eslabon e) {
        return new Eslabon(e.numero(), asiento("otro"), e.hashPrevio(), e.hash());
    }

    private static Eslabon rehashed(List<Eslabon> chain, int index) {
        return Eslabon.after(index, chain.get(index).hashPrevio(), asiento("otro"));
    }

    private static Asiento asiento(String objeto) {
        return new Asiento(
                Instant.parse("2026-03-09T10:00:00Z"),
                "dvs",
                "DVS",
                "10.0.0.1",
                "calendario.cambiar",
                objeto,
                Resultado.HECHO,
                null);
    }
}
