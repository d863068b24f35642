package mx.edu.conalep.compromisosocial.web.bandeja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trays' texts that count, for one and for more: each reads as a person would say it. */
@Tag("R14")
class CuentasTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bandeja.emergente.entregar | 1 | Falta 1 entrega con su acuse (Art. 15).",
                "bandeja.emergente.entregar | 2 | Faltan 2 entregas con su acuse (Art. 15).",
                "bandeja.colecta.validar | 1 | 1 aportación espera su validación.",
                "bandeja.colecta.validar | 2 | 2 aportaciones esperan su validación.",
                "bandeja.periodo.reconsolidar.texto | 0 3 1 0 | La versión 3 ya no dice todo. Una actividad fue rectificada.",
                "bandeja.periodo.reconsolidar.texto | 0 3 2 0 | La versión 3 ya no dice todo. 2 actividades fueron rectificadas.",
                "colectas.revision.lugar | 1 100 101 100 | Aquí están de la 1 a la 100 de 101.",
                "colectas.revision.lugar | 101 101 101 1 | Aquí está la 101 de 101.",
                "colectas.revision.lugar | 101 102 102 2 | Aquí están de la 101 a la 102 de 102.",
                "colectas.revision.esperan | 1 | 1 por validar",
                "colectas.revision.esperan | 2 | 2 por validar",
                "validacion.cuenta | 1 | 1 actividad espera su validación",
                "validacion.cuenta | 2 | 2 actividades esperan su validación",
                "web.avisos | 1 | Avisos: 1 pendiente",
                "web.avisos | 2 | Avisos: 2 pendientes",
                "convenio.pagina.rango | 1 | El documento tiene una sola página: indique la 1.",
                "convenio.pagina.rango | 9 | Indique una página de la 1 a la 9.",
                "convenio.marca.pagina | 1 | El documento tiene una sola página: indique la 1.",
                "convenio.marca.pagina | 9 | Indique una página de la 1 a la 9."
            })
    void oneAndMoreReadRight(String code, String values, String expected) {
        Object[] args = Arrays.stream(values.split(" ")).map(Integer::valueOf).toArray();
        assertThat(Messages.text(code, args)).isEqualTo(expected);
    }
}
