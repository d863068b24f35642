package mx.edu.conalep.compromisosocial.colecta.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delivery is kept under the key under which it was checked. */
@Tag("R14")
class EntregaColectaTest {

    @ParameterizedTest
    @CsvSource({"arroz|kilos, arroz|kilos", "arroz|kg, arroz|kg", "frijol|kilos, arroz|kg"})
    void keepsItsOwnKeyWhereSomethingWasCollectedUnderIt(String suma, String clave) {
        DatosEntrega datos = new DatosEntrega(
                Ejemplos.INICIO,
                "Almacén",
                "0".repeat(64),
                null,
                List.of(new DatosEntrega.ArticuloEntregado("Arroz", BigDecimal.ONE, "kilos")));
        EntregaColecta entrega =
                new EntregaColecta(Ejemplos.en(EstadoColecta.CERRADA), datos, Set.of(suma), Ejemplos.DVS);
        assertThat(entrega.datos().articulos())
                .extracting(DatosEntrega.ArticuloEntregado::clave)
                .containsExactly(clave);
    }
}
