package mx.edu.conalep.compromisosocial.emergente.service.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sheets: every unit, every article, and no text that a spreadsheet takes for a formula. */
@Tag("R14")
@Tag("R15")
class CsvEmergenteTest {

    private static String[] lines(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8).replace("\uFEFF", "").split("\r\n");
    }

    @Test
    void tellsEachUnitItsCountsAndItsArticles() throws IOException {
        ResultadoEmergente.Articulo despensa = new ResultadoEmergente.Articulo(
                "=2+2", "caja", new BigDecimal("10.000"), new BigDecimal("4.000"), new BigDecimal("1.000"));
        ResultadosPrograma resultados = new ResultadosPrograma(
                "PE-2026-00001",
                EstadoColecta.EN_CURSO,
                Nivel.PLANTEL,
                List.of(
                        new ResultadoEmergente("15", "15-016", 1, 6, 4, 1, 3, List.of(despensa)),
                        new ResultadoEmergente("15", "15-017", 1, 0, 0, 0, 0, List.of())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEmergente.results(resultados, Formato.CSV, out);
        assertThat(lines(out))
                .containsExactly(
                        String.join(",", CsvEmergente.COLUMNAS),
                        "PE-2026-00001,plantel,15,15-016,1,6,4,1,3,'=2+2,caja,10.000,4.000,1.000",
                        "PE-2026-00001,plantel,15,15-017,1,0,0,0,0,,,,,");
    }

    @Test
    void tellsOfEachCandidateHowHisScoreComesAbout() throws IOException {
        Criterio vivienda = new Criterio("Vivienda", new BigDecimal("60.00"), TipoCriterio.SI_NO, 1);
        Criterio ingreso = new Criterio("Ingreso", new BigDecimal("40.00"), TipoCriterio.ESCALA, 3);
        Puntaje puntaje = Puntaje.of(List.of(vivienda, ingreso), List.of(1, 2));
        CandidatoVista uno =
                new CandidatoVista(7, "12345-6", "ABC", new Lugar(1, 7, puntaje, List.of(), null), null, 1, null, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvEmergente.candidates(List.of(uno), List.of(vivienda, ingreso), Formato.CSV, out);
        assertThat(lines(out))
                .containsExactly(
                        "lugar,candidato,matricula,iniciales,Vivienda,puntos: Vivienda,Ingreso,puntos: Ingreso,puntaje",
                        "1,7,12345-6,ABC,1,60.0000,2,26.6667,86.6667");
    }
}
