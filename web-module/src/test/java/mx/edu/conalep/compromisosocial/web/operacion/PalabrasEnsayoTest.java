package mx.edu.conalep.compromisosocial.web.operacion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionPrevista;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;
import mx.edu.conalep.compromisosocial.operacion.service.Contras;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoVista;
import mx.edu.conalep.compromisosocial.operacion.service.ProrrogaVigente;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rehearsal on a quarter says before a person starts the job. */
@Tag("R22")
@Tag("R24")
class PalabrasEnsayoTest {

    private static final ProrrogaVigente PRORROGA =
            new ProrrogaVigente("15", "15-016", "Nezahualcóyotl I", LocalDate.of(2026, 12, 4));

    @Test
    void anEarlyCloseSaysWhatIsLeftAndWhatItMeans() {
        PalabrasEnsayo palabras = of("cierre-captura", true, List.of(), false, VersionPrevista.NINGUNA);
        assertThat(palabras.contras())
                .hasSize(3)
                .anyMatch(t -> t.contains("faltan 45 días para el 10 de enero de 2027"))
                .anyMatch(t -> t.contains("2026-T4 todavía no termina: su último día es el 31 de diciembre de 2026"))
                .anyMatch(t -> t.contains("ya no podrán registrar ni enviar nada más de 2026-T4"));
        assertThat(palabras.entiendo()).isEqualTo("Entiendo que se hace antes de su fecha y que no se puede deshacer.");
        assertThat(palabras.siguen()).isEmpty();
        assertThat(palabras.conValidacion()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cierre-validacion | false | false | 0 | 1 | ",
                "cierre-validacion | true | false | 3 | 1 | antes de su fecha y que no",
                "consolidacion-trimestral | false | true | 1 | 0 | se terminan las prórrogas",
                "consolidacion-trimestral | true | true | 4 | 0 | antes de su fecha, que se terminan las prórrogas",
            })
    void aGrantInForceIsNamedWhetherItEndsOrGoesOn(
            String trabajo, boolean anticipado, boolean corta, int contras, int siguen, String entiendo) {
        PalabrasEnsayo palabras = of(trabajo, anticipado, List.of(PRORROGA), corta, VersionPrevista.NINGUNA);
        assertThat(palabras.contras()).hasSize(contras);
        assertThat(palabras.siguen()).hasSize(siguen);
        assertThat(String.join(" ", palabras.contras()) + String.join(" ", palabras.siguen()))
                .contains("15-016 Nezahualcóyotl I", "hasta el 4 de diciembre de 2026");
        if (entiendo == null) {
            assertThat(palabras.entiendo()).isNull();
        } else {
            assertThat(palabras.entiendo()).contains(entiendo);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | false | 0 | 0 | ",
                "0 | true | 0 | 0 | La versión 1 quedó sin terminar",
                "1 | false | 0 | 0 | La versión 1 ya lo dice todo",
                "1 | false | 1 | 1 | Desde la versión 1 se rectificó una actividad: se hará la versión 2, con su diferencia",
                "1 | false | 2 | 2 | Desde la versión 1 se rectificaron 2 actividades: se hará la versión 2",
                "2 | false | 0 | 1 | Desde la versión 2 cambió una actividad: se hará la versión 3, con su diferencia, y debe",
                "2 | false | 0 | 7 | Desde la versión 2 cambiaron 7 actividades",
            })
    void aConsolidationSaysWhichVersionItWouldMake(
            int vigente, boolean inconclusa, int rectificadas, long cambios, String texto) {
        String dicho = of(
                        "consolidacion-trimestral",
                        false,
                        List.of(),
                        false,
                        new VersionPrevista(vigente, inconclusa, rectificadas, cambios))
                .version();
        if (texto == null) {
            assertThat(dicho).isNull();
        } else {
            assertThat(dicho).contains(texto);
        }
    }

    private static PalabrasEnsayo of(
            String trabajo,
            boolean anticipado,
            List<ProrrogaVigente> prorrogas,
            boolean corta,
            VersionPrevista version) {
        Prevision prevision = new Prevision(
                LocalDate.of(2027, 1, 10),
                Instant.parse("2027-01-11T08:00:00Z"),
                LocalDate.of(2026, 12, 31),
                LocalDate.of(2026, 11, 26),
                anticipado);
        return new PalabrasEnsayo(new EnsayoVista(
                trabajo,
                "2026-T4",
                0,
                0,
                0,
                0,
                List.of(),
                new Contras(prevision, anticipado, prorrogas, corta),
                version));
    }
}
