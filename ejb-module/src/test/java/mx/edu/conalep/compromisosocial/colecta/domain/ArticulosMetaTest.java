package mx.edu.conalep.compromisosocial.colecta.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Goods count with the goal whatever word their unit has; in another unit they are another thing. */
@Tag("R12")
@Tag("R14")
class ArticulosMetaTest {

    private static DatosMeta goal(String articulo, String unidad) {
        return new DatosMeta(TipoAportacion.ESPECIE, null, articulo, new BigDecimal("150.000"), unidad);
    }

    private static DatosAportacion goods(String articulo, String cantidad, String unidad) {
        return new DatosAportacion(
                TipoAportacion.ESPECIE, null, null, Ejemplos.INICIO, articulo, new BigDecimal(cantidad), unidad, null);
    }

    @ParameterizedTest
    @CsvSource({
        "piezas, pza, true",
        "piezas, Pza., true",
        "piezas, PZAS, true",
        "piezas, pz, true",
        "piezas, Pieza, true",
        "pieza, piezas, true",
        "cajas, CAJA, true",
        "costales, costal, true",
        "paquete, paquetes, true",
        "litros, lts., true",
        "l, Litro, true",
        "kg, kilogramos, true",
        "kg, kilos, true",
        "piezas, cajas, false",
        "kg, Kgs., true",
        "paquetes, PAQUETE, true",
        "pies, pie, true",
        "meses, mes, true",
        "m, mts, false",
        "m, mes, false",
        "kg, g, false",
        "kg, litros, false",
        "piezas, pieces, false"
    })
    void aUnitIsTheSameByAnotherWord(String meta, String escrita, boolean same) {
        ArticulosMeta metas = new ArticulosMeta(List.of(goal("Cobijas", meta)));
        assertThat(ClaveArticulo.counted("cobijas", escrita).equals(ClaveArticulo.counted("Cobijas", meta)))
                .isEqualTo(same);
        assertThat(metas.find("Cobijas", escrita).isPresent()).isEqualTo(same);
        assertThat(metas.otraUnidad(" COBIJAS ", escrita).isEmpty()).isEqualTo(same);
    }

    @Test
    void aUnitOfAMillionLettersEndsAtOnce() {
        String unidad = "s".repeat(1_000_000) + "x";
        assertThat(ClaveArticulo.counted("Cobijas", unidad)).endsWith(unidad);
    }

    @Test
    void ofWhatTheGoalDoesNotKnowNothingIsTold() {
        ArticulosMeta metas = new ArticulosMeta(List.of(
                new DatosMeta(TipoAportacion.DINERO, BigDecimal.TEN, null, null, null), goal("Cobijas", "piezas")));
        assertThat(metas.find("Arroz", "kg")).isEmpty();
        assertThat(ClaveArticulo.counted(null, "kg")).isNull();
        assertThat(metas.otraUnidad("Arroz", "kg")).isEmpty();
        assertThat(metas.otraUnidad(null, null)).isEmpty();
    }

    @Test
    void anArticleOfTwoGoalsCountsInTheOneOfItsUnit() {
        ArticulosMeta metas = new ArticulosMeta(List.of(goal("Agua", "litros"), goal("Agua", "garrafones")));
        assertThat(metas.find("agua", "garrafón"))
                .as("the accent of the singular is not one of the plural")
                .contains(goal("Agua", "garrafones"));
        assertThat(metas.otraUnidad("agua", "lts")).isEmpty();
        assertThat(metas.otraUnidad("agua", "pipas")).contains(goal("Agua", "litros"));
    }

    @Test
    void aContributionAndItsCounterEntryCountWithTheGoalAndKeepWhatWasWritten() {
        Aportacion una = new Aportacion(
                Ejemplos.en(EstadoColecta.EN_CURSO),
                1,
                "15-016",
                "15",
                goods("arroz", "2.500", "Kilos"),
                Ejemplos.PLANTEL);
        una.validate(Ejemplos.ENTIDAD);
        Aportacion contra = una.counter(2, "Se contó dos veces", Ejemplos.DVS);
        assertThat(una.getClave()).isEqualTo(ClaveArticulo.counted("Arroz", "kg"));
        assertThat(contra.getClave()).isEqualTo(una.getClave());
        assertThat(una.datos().unidad()).isEqualTo("Kilos");
        una = new Aportacion(
                Ejemplos.en(EstadoColecta.EN_CURSO),
                1,
                "15-016",
                "15",
                goods("arroz", "1.000", "cajas"),
                Ejemplos.PLANTEL);
        assertThat(una.getClave()).isEqualTo(ClaveArticulo.counted("Arroz", "caja"));
    }

    @Test
    void whatIsInNoGoalIsOneThingByWhateverWordsAndKeepsThem() {
        Stream<Aportacion> dos = Stream.of(
                        goods("Cobija matrimonial", "2", "pza"), goods(" COBIJA  matrimonial", "3", "Piezas"))
                .map(d -> new Aportacion(Ejemplos.en(EstadoColecta.EN_CURSO), 1, "15-016", "15", d, Ejemplos.PLANTEL));
        assertThat(dos)
                .extracting(Aportacion::getClave, a -> a.datos().unidad())
                .containsExactly(tuple("cobija matrimonial|pz", "pza"), tuple("cobija matrimonial|pz", "Piezas"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a|Kilos",
                "pieza",
                "pza.",
                "PIEZAS",
                "pzs",
                "kilogramos",
                "lts.",
                "litro",
                "l",
                "m",
                "caja",
                "ñ",
                "."
            })
    void theKeyIsNeverLongerThanWhatIsWrittenAndFoldsOnce(String unidad) {
        String fold = UnidadArticulo.fold(unidad);
        assertThat(fold.length()).isLessThanOrEqualTo(unidad.length());
        assertThat(UnidadArticulo.fold(fold)).isEqualTo(fold);
    }

    @Test
    void ofTwoGoalsInOneUnitWhichOldPlansHaveTheFirstCountsAll() {
        ArticulosMeta metas = new ArticulosMeta(List.of(goal("Arroz", "kg"), goal("Arroz", "kilos")));
        assertThat(metas.find("ARROZ", "Kilos")).contains(goal("Arroz", "kg"));
        assertThat(metas.otraUnidad("arroz", "kilos")).isEmpty();
    }
}
