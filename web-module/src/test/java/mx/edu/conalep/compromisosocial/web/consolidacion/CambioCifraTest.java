package mx.edu.conalep.compromisosocial.web.consolidacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R24")
class CambioCifraTest {

    private static final ClaveCelda TALLER = new ClaveCelda(Nivel.PLANTEL, "15", "15-030", "III", "EXTERNA");
    private static final ClaveCelda SILENCIO = new ClaveCelda(Nivel.PLANTEL, "15", "15-030", "", "");

    @Test
    void everyFigureThatDiffersIsToldAndNoOther() {
        assertThat(changes(cell(TALLER, 20, 1230), cell(TALLER, 22, 28)))
                .containsExactly(
                        new CambioCifra("15-030", "Estudiantes", "20", "22", "+2"),
                        new CambioCifra("", "Población general", "1\u00a0230", "28", "−1\u00a0202"),
                        new CambioCifra("", "Atenciones directas", "1\u00a0230", "28", "−1\u00a0202"));
    }

    @Test
    @Tag("R22.0")
    void aPlantelThatWasSilentAndNowReportsIsToldByItsSituation() {
        Celda silent = new Celda(SILENCIO, Situacion.SIN_REPORTE, Medidas.CERO);
        Diferencia difference =
                Diferencia.between(List.of(silent), List.of(cell(TALLER, 20, 30)), List.of(), List.of());
        assertThat(CambioCifra.of(difference, c -> c.servicio().isEmpty() ? "silencio" : c.plantel()))
                .startsWith(new CambioCifra("silencio", "Situación", "Sin reporte", "—", ""))
                .contains(
                        new CambioCifra("15-030", "Situación", "—", "Reportado", ""),
                        new CambioCifra("", "Actividades", "—", "1", "+1"));
    }

    private static List<CambioCifra> changes(Celda antes, Celda despues) {
        return CambioCifra.of(
                Diferencia.between(List.of(antes), List.of(despues), List.of(), List.of()), ClaveCelda::plantel);
    }

    private static Celda cell(ClaveCelda clave, long estudiantes, long general) {
        return new Celda(clave, Situacion.REPORTADO, new Medidas(1, 0, estudiantes, 2, 1, 0, 0, 0, general, 0, 4));
    }
}
