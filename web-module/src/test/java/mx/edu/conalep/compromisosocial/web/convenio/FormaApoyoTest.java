package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed of a support that was received, by its kind (Art. 20). */
@Tag("R20")
class FormaApoyoTest {

    private final FormaApoyo forma = new FormaApoyo();

    @Test
    void moneyIsNotCountedInUnits() {
        forma.getDatos().putAll(Map.of("fecha", "2026-03-02", "monto", "100", "cantidad", "siete", "unidad", "kilos"));

        assertThat(forma.read(List.of()).datos())
                .isEqualTo(new DatosApoyo(TipoApoyo.DINERO, null, null, null, new BigDecimal("100.00")));
        assertThat(forma.getDatos()).containsEntry("unidad", "kilos");
        forma.getDatos().putAll(Map.of("tipo", "ESPECIE", "cantidad", "7"));
        assertThat(forma.read(List.of()).datos().unidad()).isEqualTo("kilos");
    }

    @Test
    void whatIsWrongWithTheProofIsToldWithTheRest() {
        forma.getDatos().put("monto", "mil");

        assertThatThrownBy(() -> forma.read(List.of(new RuleViolation("evidencia.archivo.vacio", "archivo"))))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(RuleViolation::field)
                        .containsExactly("archivo", "monto"));
    }
}
