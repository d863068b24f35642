package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Only a draft that nobody else saw goes, and the trail tells what it was without personal data. */
@Tag("R27")
class DescarteTest {

    private static Convenio borrador(String objeto, DatosParte... partes) {
        Convenio c = Ejemplos.borrador();
        c.change(
                new DatosConvenio(objeto, null, null, List.of(partes), Map.of(), List.of(), List.of(), null),
                Ejemplos.AUTORA);
        return c;
    }

    private static DatosParte parte(TipoParte tipo, String nombre, String rfc, String representante) {
        return new DatosParte(tipo, nombre, rfc, representante);
    }

    @Test
    @Tag("R21.1")
    void aDraftGoesAndNothingThatItsLegalAreaSaw() {
        assertThatCode(Ejemplos.borrador()::requireDiscardable).doesNotThrowAnyException();
        Convenio observado = Ejemplos.enRevision();
        observado.observe(List.of(new Observacion("c", "Precise")), Ejemplos.JURIDICO);
        for (Convenio c : List.of(Ejemplos.enRevision(), observado, Ejemplos.dictaminado(), Ejemplos.registrado())) {
            assertThatThrownBy(c::requireDiscardable)
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("convenio.illegal.DESCARTE");
        }
    }

    @Test
    void theTrailNamesLegalPersonsAndNoNaturalOne() {
        Convenio c = borrador(
                "Talleres con JUAN PÉREZ y Ana Ruiz, de Fundación Abc",
                parte(TipoParte.CONALEP, "CONALEP", null, null),
                parte(TipoParte.PERSONA_FISICA, "Juan Pérez", "PEPJ800101AB1", null),
                parte(TipoParte.PERSONA_MORAL, "Fundación Abc", "SAT970701NN3", "Ana Ruiz"),
                parte(TipoParte.PERSONA_MORAL, "Luisa Gómez", null, null));
        assertThat(RastroBorrador.of(c))
                .contains(
                        "objeto=Talleres con [persona] y [persona], de Fundación Abc",
                        "parte=Fundación Abc",
                        "partes sin nombre=2")
                .anyMatch(d -> d.startsWith("comenzado="))
                .noneMatch(d -> d.contains("Pérez") || d.contains("Luisa") || d.contains("Ana") || d.contains("NN3"));
    }

    @Test
    void whatItTookThePlaceOfIsToldBeforeWhatMayBeCut() {
        Convenio anterior = Ejemplos.dictaminado();
        Convenio nuevo = Convenio.insteadOf(anterior, "EX-2026-15-00009", Ejemplos.HOY, Ejemplos.AUTORA);
        assertThat(RastroBorrador.of(nuevo))
                .hasSizeGreaterThan(2)
                .element(1)
                .isEqualTo("sustituía=" + anterior.getFolio());
    }

    @Test
    void anEmptyDraftTellsSinceWhenItStood() {
        assertThat(RastroBorrador.of(borrador(null))).hasSize(1);
        assertThat(RastroBorrador.of(borrador("x".repeat(1000))).get(1)).hasSize(307);
    }
}
