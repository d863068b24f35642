package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The independent sum finds whatever does not agree with the records. */
@Tag("R14")
class CotejoEmergenteTest {

    private static final RegistrosEmergente REGISTROS = MuestraEmergente.registros();
    private static final ContenidoEmergente CABAL = MuestraEmergente.contenido(MuestraEmergente.version(1, null));

    @Test
    void whatAgreesIsFoundGood() {
        assertThat(new CotejoEmergente(CABAL, REGISTROS).firstDifference()).isEmpty();
    }

    static Stream<Arguments> counts() {
        return Stream.of(
                Arguments.of("planteles", person(2, 2, 6, 2, 2, 1)),
                Arguments.of("donations", person(3, 3, 6, 2, 2, 1)),
                Arguments.of("candidates", person(3, 2, 7, 2, 2, 1)),
                Arguments.of("beneficiaries", person(3, 2, 6, 3, 2, 1)),
                Arguments.of("deliveries", person(3, 2, 6, 2, 1, 1)),
                Arguments.of("reversals", person(3, 2, 6, 2, 2, 0)));
    }

    private static PersonasUnidad person(int planteles, int donaciones, int candidatos, int ben, int ent, int rev) {
        return new PersonasUnidad(
                new Unidad(Nivel.NACIONAL, "", ""), "", planteles, donaciones, candidatos, ben, ent, rev);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counts")
    void aCountThatIsOffIsFound(String name, PersonasUnidad off) {
        List<PersonasUnidad> personas = new ArrayList<>(CABAL.personas());
        personas.set(0, off);
        assertThat(check(personas, CABAL.articulos())).isEqualTo("emergente.informe.descuadre.personas");
    }

    static Stream<Arguments> amounts() {
        Unidad plantel = Unidad.plantel("15-016");
        return Stream.of(
                Arguments.of("given", MuestraEmergente.articulo(plantel, "6", "1", "1")),
                Arguments.of("allotted", MuestraEmergente.articulo(plantel, "5", "2", "1")),
                Arguments.of("delivered", MuestraEmergente.articulo(plantel, "5", "1", "0")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("amounts")
    void anAmountThatIsOffIsFound(String name, ArticuloUnidad off) {
        List<ArticuloUnidad> articulos = new ArrayList<>(CABAL.articulos());
        articulos.set(4, off);
        assertThat(check(CABAL.personas(), articulos)).isEqualTo("emergente.informe.descuadre.articulo");
    }

    @Test
    void whatIsMissingOrTooMuchIsFound() {
        List<PersonasUnidad> personas = new ArrayList<>(CABAL.personas());
        personas.remove(5);
        assertThat(check(personas, CABAL.articulos())).isEqualTo("emergente.informe.descuadre.personas");
        List<ArticuloUnidad> articulos = new ArrayList<>(CABAL.articulos());
        articulos.add(MuestraEmergente.articulo(Unidad.plantel("15-017"), "1", "0", "0"));
        assertThat(check(CABAL.personas(), articulos)).isEqualTo("emergente.informe.descuadre.articulo");
    }

    @Test
    void aRecordThatMovedIsFound() {
        List<RegistrosEmergente.Donacion> more = new ArrayList<>(REGISTROS.donaciones());
        more.add(new RegistrosEmergente.Donacion("09-001", "arroz|kg", BigDecimal.ONE));
        RegistrosEmergente moved =
                new RegistrosEmergente(REGISTROS.participantes(), REGISTROS.candidatos(), more, REGISTROS.beneficios());
        assertThat(new CotejoEmergente(CABAL, moved).firstDifference()).isPresent();
    }

    private static String check(List<PersonasUnidad> personas, List<ArticuloUnidad> articulos) {
        ContenidoEmergente other = new ContenidoEmergente(CABAL.version(), CABAL.ambito(), personas, articulos);
        return new CotejoEmergente(other, REGISTROS)
                .firstDifference()
                .map(RuleViolation::code)
                .orElse(null);
    }
}
