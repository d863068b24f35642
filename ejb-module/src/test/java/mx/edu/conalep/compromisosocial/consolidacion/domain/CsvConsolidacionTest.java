package mx.edu.conalep.compromisosocial.consolidacion.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R24")
class CsvConsolidacionTest {

    private static final Trimestre PERIODO = Trimestre.parse("2026-T1");
    private static final ClaveCelda CLAVE = new ClaveCelda(Nivel.PLANTEL, "15", "15-016", "IV", "EXTERNA");
    private static final Celda CELDA =
            new Celda(CLAVE, Situacion.REPORTADO, new Medidas(2, 1, 30, 4, 3, 10, 20, 30, 40, 500, 6));

    @Test
    void writesTheAgreedColumnsAndEmptyKeys() {
        Celda missing =
                new Celda(new ClaveCelda(Nivel.PLANTEL, "15", "15-017", "", ""), Situacion.SIN_REPORTE, Medidas.CERO);
        StringBuilder out = new StringBuilder();
        CsvConsolidacion.write(out, PERIODO, 3, Nivel.PLANTEL, List.of(CELDA, missing));
        assertThat(out.toString()).isEqualTo("""
                        periodo,version,entidad,plantel,servicio,modalidad,situacion,actividades,extemporaneas,estudiantes,docentes,\
                        administrativos,directos_adultas_mayores,directos_indigenas,directos_discapacidad,directos_general,\
                        directos_total,indirectos,encuestas
                        2026-T1,3,15,15-016,IV,EXTERNA,REPORTADO,2,1,30,4,3,10,20,30,40,100,500,6
                        2026-T1,3,15,15-017,,,SIN_REPORTE,0,0,0,0,0,0,0,0,0,0,0,0
                        """);
    }

    @Test
    void eachLevelDropsTheKeysThatItAddsUp() {
        String measures = "actividades,extemporaneas,estudiantes,docentes,administrativos,directos_adultas_mayores,"
                + "directos_indigenas,directos_discapacidad,directos_general,directos_total,indirectos,encuestas\n";
        assertThat(csv(Nivel.ENTIDAD))
                .isEqualTo("periodo,version,entidad,servicio,modalidad,situacion," + measures
                        + "2026-T1,3,15,IV,EXTERNA,REPORTADO,2,1,30,4,3,10,20,30,40,100,500,6\n");
        assertThat(csv(Nivel.NACIONAL))
                .isEqualTo("periodo,version,servicio,modalidad,situacion," + measures
                        + "2026-T1,3,IV,EXTERNA,REPORTADO,2,1,30,4,3,10,20,30,40,100,500,6\n");
    }

    private static String csv(Nivel nivel) {
        StringBuilder out = new StringBuilder();
        Celda celda = new Celda(CLAVE.at(nivel), CELDA.situacion(), CELDA.medidas());
        CsvConsolidacion.write(out, PERIODO, 3, nivel, List.of(celda));
        return out.toString();
    }

    @Test
    void keysAreAddedUpByDroppingThemFromBelow() {
        assertThat(CLAVE.at(Nivel.ENTIDAD)).isEqualTo(new ClaveCelda(Nivel.ENTIDAD, "15", "", "IV", "EXTERNA"));
        assertThat(CLAVE.at(Nivel.NACIONAL)).isEqualTo(new ClaveCelda(Nivel.NACIONAL, "", "", "IV", "EXTERNA"));
        assertThat(CLAVE.toString()).isEqualTo("plantel 15 · 15-016 · IV · EXTERNA");
    }

    @Test
    void theHashChangesWithEachFigureAndEachActivity() {
        ActividadConsolidada one = activity("AC-2026-15-016-00001", "a".repeat(64));
        String hash = hash(1, 1, List.of(CELDA), List.of(one));
        assertThat(hash).matches("[0-9a-f]{64}");
        assertThat(hash(1, 1, List.of(CELDA), List.of(one))).isEqualTo(hash);
        assertThat(List.of(
                        hash(2, 1, List.of(CELDA), List.of(one)),
                        hash(1, 2, List.of(CELDA), List.of(one)),
                        hash(1, 1, List.of(), List.of(one)),
                        hash(1, 1, List.of(CELDA), List.of()),
                        hash(1, 1, List.of(CELDA), List.of(activity(one.folio(), "b".repeat(64))))))
                .doesNotContain(hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void theHashOfWhatWasPublishedStaysProvable() {
        List<Celda> celdas = Arrays.stream(Nivel.values())
                .map(nivel -> new Celda(CLAVE.at(nivel), Situacion.REPORTADO, CELDA.medidas()))
                .toList();
        assertThat(hash(1, 1, celdas, List.of(activity("AC-2026-15-016-00001", "a".repeat(64)))))
                .isEqualTo("84ba07535eccd1f94cc93b6e470f626fb7770c69ded358d8fbebc443d53c6943");
    }

    @Test
    void measuresAddAndSubtractColumnByColumn() {
        Medidas m = CELDA.medidas();
        assertThat(m.directosTotal()).isEqualTo(100);
        assertThat(m.participantes()).isEqualTo(37);
        assertThat(m.plus(m).columns()).containsExactly(4L, 2L, 60L, 8L, 6L, 20L, 40L, 60L, 80L, 200L, 1000L, 12L);
        assertThat(m.minus(m).isCero()).isTrue();
    }

    private static String hash(int version, int calendario, List<Celda> celdas, List<ActividadConsolidada> detalle) {
        HuellaVersion huella = new HuellaVersion(PERIODO, version, calendario, celdas);
        detalle.forEach(huella::add);
        return huella.hex();
    }

    private static ActividadConsolidada activity(String folio, String sha256) {
        return new ActividadConsolidada(
                folio, CLAVE, 1, sha256, LocalDate.of(2026, 2, 27), new Medidas(1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    }
}
