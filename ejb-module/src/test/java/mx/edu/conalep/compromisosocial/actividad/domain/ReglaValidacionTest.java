package mx.edu.conalep.compromisosocial.actividad.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The survey sample: the share of the direct beneficiaries rounded up, one at least. */
@Tag("R3.15")
class ReglaValidacionTest {

    @ParameterizedTest(name = "{0} direct at {1} % need {2}")
    @CsvSource({
        "0, 10, 1",
        "1, 10, 1",
        "10, 10, 1",
        "11, 10, 2",
        "42, 10, 5",
        "100, 10, 10",
        "101, 10, 11",
        "101, 25, 26",
        "3999996, 10, 400000"
    })
    void roundsTheSampleUp(int directos, long porcentaje, long expected) {
        DatosActividad datos = new DatosActividad();
        datos.getBeneficiarios().getGeneral().setTotal(directos);
        Expediente e = new Expediente(datos, Evidencias.NINGUNA, false, null, null, porcentaje);
        assertThat(e.muestra()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} answered, report {1}: {2}")
    @CsvSource({"5, false, true", "4, false, false", "4, true, true", ", false, false", "0, true, true"})
    void takesTheAnswersOrTheReport(Integer encuestas, boolean reporte, boolean enough) {
        DatosActividad datos = Ejemplos.datos(d -> d.getBeneficiarios().setEncuestas(encuestas));
        List<Evidencias.Archivo> archivos = new java.util.ArrayList<>(Ejemplos.EVIDENCIA.archivos());
        if (reporte) {
            archivos.add(new Evidencias.Archivo("REPORTE_ENCUESTAS", "encuestas.pdf", "c", 1));
        }
        Expediente e = new Expediente(datos, new Evidencias(archivos), false, null, null, 10);
        assertThat(ReglaValidacion.missing(e).stream().map(RuleViolation::code).toList())
                .isEqualTo(enough ? List.of() : List.of("actividad.R3_15.sample"));
    }

    @Test
    @Tag("R11.8")
    void stillAsksForWhatASubmissionNeeds() {
        Expediente e = new Expediente(Ejemplos.datos(), Evidencias.NINGUNA, false, null, null, 10);
        assertThat(ReglaValidacion.missing(e)).extracting(RuleViolation::code).contains("actividad.R11_8.photo");
    }
}
