package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasDelegacion.Persona;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may cover which legal area, and on which days. */
@Tag("R21.1")
class DelegacionJuridicaTest {

    private static final LocalDate LUNES = LocalDate.of(2026, 3, 9);
    private static final LocalDate VIERNES = LocalDate.of(2026, 3, 13);
    private static final List<Persona> JURIDICOS = List.of(
            new Persona("juridico.nacional", null),
            new Persona("otra.nacional", null),
            new Persona("juridico.15", "15"),
            new Persona("juridico.14", "14"));

    private static DatosDelegacion datos(String delegado, LocalDate desde, LocalDate hasta, String motivo) {
        return new DatosDelegacion(delegado, null, desde, hasta, motivo);
    }

    private static AreaJuridica area(String clave) {
        return clave == null ? AreaJuridica.nacional() : AreaJuridica.of(clave);
    }

    @ParameterizedTest
    @CsvSource({
        "juridico.15, 15, 15, juridico.14, ",
        "juridico.15, 15, 15, juridico.nacional, ",
        "juridico.15, 15, 15, juridico.15, convenio.delegacion.propia",
        "juridico.15, 15, 15, entidad.15, convenio.delegacion.desconocido",
        "juridico.15, 15, 15, , convenio.delegacion.delegado",
        "juridico.nacional, , , otra.nacional, ",
        "juridico.nacional, , , juridico.15, convenio.delegacion.soloNacional",
        "juridico.nacional, , , juridico.nacional, convenio.delegacion.propia",
        "juridico.nacional, , 20, juridico.nacional, ",
        "juridico.nacional, , 20, otra.nacional, ",
        "juridico.nacional, , 20, juridico.14, convenio.delegacion.soloNacional",
        "juridico.nacional, , 15, otra.nacional, convenio.delegacion.conRevisor"
    })
    void onlyPeopleOfTheLegalAreasCoverThem(String quien, String suya, String area, String delegado, String expected) {
        List<String> codes = ReglasDelegacion.check(
                        datos(delegado, LUNES, VIERNES, "Vacaciones"),
                        area(area),
                        new Persona(quien, suya),
                        JURIDICOS,
                        LUNES)
                .stream()
                .map(RuleViolation::code)
                .toList();
        assertThat(codes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-09, Vacaciones, ",
        "2026-03-01, 2026-03-09, Vacaciones, ",
        "2026-03-01, 2026-03-08, Vacaciones, hasta",
        "2026-03-13, 2026-03-12, Vacaciones, hasta",
        "2026-03-09, 2027-03-08, Vacaciones, ",
        "2026-03-09, 2027-03-09, Vacaciones, hasta",
        "2026-03-09, 2099-12-31, Vacaciones, hasta",
        "2028-02-29, 2029-02-27, Vacaciones, ",
        "2028-02-29, 2029-02-28, Vacaciones, hasta",
        ", 2026-03-12, Vacaciones, desde",
        "2026-03-12, , Vacaciones, hasta",
        "2026-03-09, 2026-03-13, , motivo"
    })
    void needsDaysThatAreNotOverWithinAYearAndAReason(LocalDate desde, LocalDate hasta, String motivo, String field) {
        List<String> fields = ReglasDelegacion.check(
                        datos("juridico.14", desde, hasta, motivo),
                        area("15"),
                        new Persona("juridico.15", "15"),
                        JURIDICOS,
                        LUNES)
                .stream()
                .map(RuleViolation::field)
                .toList();
        assertThat(fields).isEqualTo(field == null ? List.of() : List.of(field));
    }

    private static DelegacionJuridica delegacion() {
        return new DelegacionJuridica(
                "DJ-2026-15-00001", area("15"), datos("juridico.14", LUNES, VIERNES, "Vacaciones"), Ejemplos.JURIDICO);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-08, PROGRAMADA", "2026-03-09, EN_CURSO", "2026-03-13, EN_CURSO", "2026-03-14, CONCLUIDA"})
    void coversFromItsFirstToItsLastDay(LocalDate dia, EstadoDelegacion expected) {
        assertThat(delegacion().estado(dia)).isEqualTo(expected);
    }

    @Test
    void isRevokedOnceAndNotWhenItIsOver() {
        DelegacionJuridica d = delegacion();
        assertThatThrownBy(() -> d.revoke(VIERNES.plusDays(1), Ejemplos.JURIDICO))
                .isInstanceOf(ConflictException.class);
        d.revoke(LUNES, Ejemplos.JURIDICO);
        assertThat(d.estado(LUNES)).isEqualTo(EstadoDelegacion.REVOCADA);
        assertThat(d.getRevocadaPor()).isEqualTo("juridico.15");
        assertThatThrownBy(() -> d.revoke(LUNES, Ejemplos.JURIDICO)).isInstanceOf(ConflictException.class);
        assertThat(d.overlaps(datos("juridico.14", LUNES, VIERNES, "Otra"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-08, false",
        "2026-03-01, 2026-03-09, true",
        "2026-03-13, 2026-03-20, true",
        "2026-03-14, 2026-03-20, false"
    })
    void aDayIsCoveredByTheSamePersonOnce(LocalDate desde, LocalDate hasta, boolean overlaps) {
        assertThat(delegacion().overlaps(datos("juridico.14", desde, hasta, "Otra")))
                .isEqualTo(overlaps);
    }

    @Test
    void theTimeLineTellsForWhomSomebodyActed() {
        Convenio c = Ejemplos.enRevision();
        assertThat(area("15").reviews(c)).isTrue();
        assertThat(area("14").reviews(c)).isFalse();
        assertThat(area(null).reviews(c)).isFalse();
        TransicionConvenio t = c.approve(null, Ejemplos.DVS.standingInFor("juridico.15"));
        assertThat(t.getUsuario()).isEqualTo("dvs");
        assertThat(t.getSuple()).isEqualTo("juridico.15");
    }
}
