package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each state offers its acts to who takes them. */
@Tag("R12")
@Tag("R14")
class AccionesColectaTest {

    private static String offered(AccionesColecta a) {
        return Stream.of(
                        a.isPlanear() ? "planear" : "",
                        a.isDifundir() ? "difundir" : "",
                        a.isIniciar() ? "iniciar" : "",
                        a.isCerrar() ? "cerrar" : "",
                        a.isCierrePrincipal() ? "ya" : "",
                        a.isEntregar() ? "entregar" : "",
                        a.isAcusar() ? "acusar" : "",
                        a.isRevisar() ? "revisar" : "",
                        a.isAportar() ? "aportar" : "",
                        a.isSensibilizar() ? "sensibilizar" : "",
                        a.isCero() ? "cero" : "",
                        a.isContraasentar() ? "contra" : "")
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "PLANEADA, DVS, planear, planear difundir",
        "DIFUNDIDA, DVS, '', iniciar",
        "EN_CURSO, DVS, cerrar contra, cerrar ya contra",
        "CERRADA, DVS, contra, entregar contra",
        "INFORMADA, DVS, contra, contra",
        "DIFUNDIDA, VINCULACION_ENTIDAD, acusar, ''",
        "EN_CURSO, VINCULACION_ENTIDAD, acusar contra, revisar contra",
        "CERRADA, VINCULACION_ENTIDAD, contra, contra",
        "DIFUNDIDA, VINCULACION_PLANTEL, acusar, sensibilizar",
        "EN_CURSO, VINCULACION_PLANTEL, acusar, aportar sensibilizar",
        "CERRADA, VINCULACION_PLANTEL, '', ''",
        "DIFUNDIDA, TITULAR_PLANTEL, '', ''",
        "EN_CURSO, TITULAR_PLANTEL, cero, ''",
        "EN_CURSO, , '', ''"
    })
    void offersWhatIsNextToWhoTakesIt(EstadoColecta estado, Rol rol, String before, String after) {
        assertThat(offered(new AccionesColecta(estado, rol, false, true, false, false, false, false, false)))
                .isEqualTo(before);
        assertThat(offered(new AccionesColecta(estado, rol, true, true, true, true, true, true, true)))
                .isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "DIFUNDIDA, VINCULACION_PLANTEL, true",
        "EN_CURSO, VINCULACION_PLANTEL, true",
        "CERRADA, VINCULACION_PLANTEL, false",
        "EN_CURSO, TITULAR_PLANTEL, false"
    })
    @Tag("R12")
    void aPlantelWaitsForItsEntidad(EstadoColecta estado, Rol rol, boolean waits) {
        AccionesColecta before = new AccionesColecta(estado, rol, false, false, false, false, false, false, false);
        assertThat(before.isEsperarEntidad()).isEqualTo(waits);
        assertThat(before.isAcusar()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PLANEADA, VINCULACION_PLANTEL, false",
        "DIFUNDIDA, VINCULACION_PLANTEL, true",
        "EN_CURSO, VINCULACION_PLANTEL, true",
        "CERRADA, VINCULACION_PLANTEL, false",
        "INFORMADA, VINCULACION_PLANTEL, false",
        "EN_CURSO, TITULAR_PLANTEL, false",
        "EN_CURSO, VINCULACION_ENTIDAD, false",
        "EN_CURSO, DVS, false"
    })
    @Tag("R12")
    void anActOfSensitisingIsAnnulledByItsPlantelBeforeTheClose(EstadoColecta estado, Rol rol, boolean offered) {
        assertThat(new AccionesColecta(estado, rol, true, true, true, true, true, true, true).isAnular())
                .isEqualTo(offered);
    }
}
