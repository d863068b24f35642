package mx.edu.conalep.compromisosocial.actividad.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of fields is the CSV face, and every field has its own place in the data. */
class CampoActividadTest {

    @Test
    void theColumnsAreThoseOfTheFaceInItsOrder() {
        assertThat(Arrays.stream(CampoActividad.values())
                        .filter(CampoActividad::isInCsv)
                        .map(CampoActividad::columna)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(
                        "referencia, plantel, fecha_inicio, fecha_fin, servicio, descripcion, modalidad, sede, localidad, "
                                + "latitud, longitud, carreras, estudiantes, docentes, administrativos, supervisor, "
                                + "directos_adultas_mayores, directos_indigenas, directos_discapacidad, directos_general, "
                                + "indirectos, encuestas, medidas_seguridad, origen_materiales");
    }

    @ParameterizedTest
    @EnumSource(CampoActividad.class)
    void keepsItsValueAndTouchesNoOther(CampoActividad campo) {
        DatosActividad datos = new DatosActividad();
        Object value = campo.get(Ejemplos.datos()) == null ? null : campo.get(Ejemplos.datos());
        campo.set(datos, value);
        assertThat(campo.get(datos)).isEqualTo(value);
        assertThat(CambioCampo.between(new DatosActividad(), datos))
                .allSatisfy(c -> assertThat(c.campo()).isEqualTo(campo));
        assertThat(Messages.text("actividad.campo." + campo.columna())).doesNotStartWith("actividad.");
    }
}
