package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A public version on its way, and what a proposal must be (Art. 21 IV). */
@Tag("R21.4")
class VersionPublicaTest {
    private static final Acto MARCA = new Acto("juridico.15", Instant.parse("2026-05-04T16:00:00Z"));
    private static final Acto SEGUNDA = new Acto("dvs", Instant.parse("2026-05-05T16:00:00Z"));

    private static VersionPublica proposed(String objeto) {
        PropuestaPublica propuesta = new PropuestaPublica(List.of(mark(1, 0, 100, "Cuenta bancaria")), objeto);
        return new VersionPublica(Ejemplos.registrado(), 1, "a".repeat(64), "b".repeat(64), 1000, 2, propuesta, MARCA);
    }

    private static DatosMarca mark(Integer pagina, Integer x, Integer ancho, String motivo) {
        return new DatosMarca(pagina, x, 0, ancho, 100, motivo);
    }

    @ParameterizedTest
    @CsvSource({
        "PROPUESTA,APROBADA,true", "PROPUESTA,DEVUELTA,true", "PROPUESTA,RETIRADA,true", "PROPUESTA,PROPUESTA,false",
        "APROBADA,RETIRADA,true", "APROBADA,DEVUELTA,false", "APROBADA,PROPUESTA,false", "APROBADA,APROBADA,false",
        "DEVUELTA,APROBADA,false", "DEVUELTA,RETIRADA,false", "DEVUELTA,PROPUESTA,false", "DEVUELTA,DEVUELTA,false",
        "RETIRADA,APROBADA,false", "RETIRADA,PROPUESTA,false", "RETIRADA,DEVUELTA,false", "RETIRADA,RETIRADA,false"
    })
    void movesOnlyForward(EstadoPublico from, EstadoPublico to, boolean may) {
        assertThat(from.canMoveTo(to)).isEqualTo(may);
    }

    @Test
    void aSecondPersonApprovesItAndItMayBeWithdrawnWithAReason() {
        VersionPublica version = proposed(null);
        assertThatThrownBy(() -> version.approve(MARCA)).isInstanceOf(RuleViolationException.class);
        version.approve(SEGUNDA);
        assertThat(version.getAprobadaPor()).isEqualTo("dvs");
        assertThatThrownBy(() -> version.giveBack("Tarde", SEGUNDA)).isInstanceOf(ConflictException.class);
        version.withdraw("  Se publicó de más ", SEGUNDA);
        assertThat(version.getEstado()).isEqualTo(EstadoPublico.RETIRADA);
        assertThat(version.getMotivo()).isEqualTo("Se publicó de más");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "bell\u0007"})
    void nothingIsReturnedWithoutAReason(String motivo) {
        VersionPublica version = proposed(null);
        assertThatThrownBy(() -> version.giveBack(motivo, SEGUNDA)).isInstanceOf(RuleViolationException.class);
        assertThat(version.getEstado()).isEqualTo(EstadoPublico.PROPUESTA);
    }

    @ParameterizedTest
    @CsvSource({"1, true", ", true", "2, false", "0, false"})
    void nobodyDecidesOnAnotherVersionThanTheOneThatHeSaw(Integer seen, boolean passes) {
        VersionPublica version = proposed(null);
        if (passes) {
            version.requireSeen(seen);
        } else {
            assertThatThrownBy(() -> version.requireSeen(seen))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("convenio.publico.stale");
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, , true", "1, 0, false", "1, 2, false", "0, 0, true", "0, , true", "0, 1, false"})
    void whatSomebodyElseReservedMeanwhileIsNotReplacedUnread(int versiones, Integer leida, boolean passes) {
        List<VersionPublica> todas = versiones == 0 ? List.of() : List.of(proposed(null));
        if (passes) {
            VersionPublica.requireLastRead(todas, leida, "CV-1");
        } else {
            assertThatThrownBy(() -> VersionPublica.requireLastRead(todas, leida, "CV-1"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("convenio.publico.otra");
        }
    }

    @Test
    void whatIsReturnedIsNeverApproved() {
        VersionPublica version = proposed(null);
        version.giveBack("Falta un nombre", SEGUNDA);
        assertThat(version.getRetiradaPor()).isEqualTo("dvs");
        assertThatThrownBy(() -> version.approve(SEGUNDA)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatTakesItsPlaceNeedsNoReason() {
        VersionPublica version = proposed(null);
        version.replace(MARCA);
        assertThat(version.getEstado()).isEqualTo(EstadoPublico.RETIRADA);
        assertThat(version.getMotivo()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null|null", "'  '|null", "' Brigadas '|Brigadas"},
            delimiter = '|',
            nullValues = "null")
    void anotherTextOfTheObjectIsOneOnlyWhenItSaysSomething(String typed, String kept) {
        assertThat(proposed(typed).getObjeto()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "3,0,100,Dato,marcas[0].pagina",
        "0,0,100,Dato,marcas[0].pagina",
        ",0,100,Dato,marcas[0].pagina",
        "1,901,100,Dato,marcas[0].x",
        "1,-1,100,Dato,marcas[0].x",
        "1,0,0,Dato,marcas[0].x",
        "1,,100,Dato,marcas[0].x",
        "1,0,100,' ',marcas[0].motivo",
        "1,0,100,,marcas[0].motivo"
    })
    void anAreaLiesOnItsPageAndHasAReason(Integer pagina, Integer x, Integer ancho, String motivo, String path) {
        PropuestaPublica propuesta = new PropuestaPublica(List.of(mark(pagina, x, ancho, motivo)), null);
        assertThat(propuesta.check(2)).extracting(RuleViolation::field).containsExactly(path);
    }

    @Test
    void theObjectHasItsLength() {
        assertThat(new PropuestaPublica(List.of(), "x".repeat(PropuestaPublica.OBJETO)).check(1))
                .isEmpty();
        assertThat(new PropuestaPublica(List.of(), "x".repeat(PropuestaPublica.OBJETO + 1)).check(1))
                .extracting(RuleViolation::field)
                .containsExactly("objeto");
    }
}
