package mx.edu.conalep.compromisosocial.colecta.service.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.colecta.service.Resultados;
import mx.edu.conalep.compromisosocial.colecta.service.Totales;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The CSV tells a zero from what is missing, and no text is taken for a formula. */
@Tag("R14")
class CsvResultadosTest {

    private static ResultadoVista unit(
            String plantel, Situacion situacion, String dinero, List<Totales.Especie> especie) {
        int reportado = situacion == Situacion.REPORTADO ? 1 : 0;
        int cero = situacion == Situacion.CERO_DECLARADO ? 1 : 0;
        return new ResultadoVista(
                "15",
                plantel,
                situacion,
                reportado,
                cero,
                1 - reportado - cero,
                reportado,
                0,
                dinero == null ? null : new BigDecimal(dinero),
                especie);
    }

    @Test
    void tellsEachUnitItsMoneyAndItsArticles() {
        Totales.Especie arroz = new Totales.Especie("=2+2", "kg, bolsa", new BigDecimal("1.500"), null);
        Resultados resultados = new Resultados(
                "CO-2026-00001",
                EstadoColecta.CERRADA,
                Nivel.PLANTEL,
                List.of(
                        unit("15-001", Situacion.REPORTADO, "10.10", List.of(arroz)),
                        unit("15-002", Situacion.CERO_DECLARADO, "0.00", List.of()),
                        unit("15-003", Situacion.SIN_REPORTE, null, List.of())));

        assertThat(CsvResultados.of(resultados).split("\r\n"))
                .containsExactly(
                        "\uFEFF" + String.join(",", TablaResultados.COLUMNAS),
                        "CO-2026-00001,plantel,15,15-001,REPORTADO,1,0,0,1,0,DINERO,MXN,10.10",
                        "CO-2026-00001,plantel,15,15-001,REPORTADO,1,0,0,1,0,'=2+2,\"kg, bolsa\",1.500",
                        "CO-2026-00001,plantel,15,15-002,CERO_DECLARADO,0,1,0,0,0,DINERO,MXN,0.00",
                        "CO-2026-00001,plantel,15,15-003,SIN_REPORTE,0,0,1,0,0,DINERO,MXN,");
    }
}
