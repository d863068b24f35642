package mx.edu.conalep.compromisosocial.colecta.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A delivery says what was written and is kept under the key under which it was collected. */
@Tag("R14")
class EntregaColectaTest {

    @ParameterizedTest
    @CsvSource({"Arroz, kilos, arroz|kg", "ARROZ, Kg., arroz|kg", "Cobija, piezas, cobija|pz"})
    void keepsItsWordsAndCountsByTheKey(String articulo, String unidad, String clave) {
        DatosEntrega datos = new DatosEntrega(
                Ejemplos.INICIO,
                "Almacén",
                "0".repeat(64),
                null,
                List.of(new DatosEntrega.ArticuloEntregado(articulo, BigDecimal.ONE, unidad)));
        EntregaColecta entrega = new EntregaColecta(Ejemplos.en(EstadoColecta.CERRADA), datos, Ejemplos.DVS);
        assertThat(entrega.datos()).isEqualTo(datos);
        assertThat(entrega.datos().articulos())
                .extracting(DatosEntrega.ArticuloEntregado::clave)
                .containsExactly(clave);
    }
}
