package mx.edu.conalep.compromisosocial.actividad.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 500 m circle on the WGS-84 ellipsoid: flagged, not refused, never a wrong flag. */
@Tag("R3.3")
class AreaInfluenciaTest {

    /** A minute of latitude at 19° N is 1,844.6 m; of longitude, 1,755.2 m: a sphere of 6,371 km would say 1,853 and 1,752. */
    @ParameterizedTest(name = "{2}, {3} from {0}, {1}: {4} m, outside {5}")
    @CsvSource({
        "19.0, -99.0, 19.0, -99.0, 0, false",
        "19.0, -99.0, 19.016667, -99.0, 1845, true",
        "19.0, -99.0, 19.0, -99.016667, 1755, true",
        "19.3, -98.8, 19.304, -98.8, 443, false",
        "19.3, -98.8, 19.305, -98.8, 553, true"
    })
    void measuresOnTheEllipsoid(double lat, double lon, String otherLat, String otherLon, int metros, boolean fuera) {
        AreaInfluencia area = AreaInfluencia.measure(lat, lon, lugar(otherLat, otherLon), 500);
        assertThat(area.getDistanciaM()).isEqualTo(metros);
        assertThat(area.getFuera()).isEqualTo(fuera);
    }

    @ParameterizedTest(name = "radius {0}: outside {1}")
    @CsvSource({"442, true", "443, false", "2000, false"})
    void theRadiusIsASetting(long radio, boolean fuera) {
        assertThat(AreaInfluencia.measure(19.3, -98.8, lugar("19.304", "-98.8"), radio)
                        .getFuera())
                .isEqualTo(fuera);
    }

    @ParameterizedTest(name = "{0}, {1} to {2}, {3}")
    @CsvSource({", , 19.3, -98.8", "19.3, -98.8, , ", ", -98.8, 19.3, -98.8", "19.3, , 19.3, -98.8"})
    void withoutCoordinatesItIsNotComputable(Double lat, Double lon, String otherLat, String otherLon) {
        AreaInfluencia area = AreaInfluencia.measure(lat, lon, lugar(otherLat, otherLon), 500);
        assertThat(area.getDistanciaM()).isNull();
        assertThat(area.getFuera()).isNull();
    }

    private static Lugar lugar(String latitud, String longitud) {
        Lugar lugar = new Lugar();
        lugar.setLatitud(latitud == null ? null : new BigDecimal(latitud));
        lugar.setLongitud(longitud == null ? null : new BigDecimal(longitud));
        return lugar;
    }
}
