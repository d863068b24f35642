package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LecturaColecta;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution as typed: money unless another kind is chosen, and of the other kind's fields nothing. */
@Tag("R14")
class FormaAportacionTest {

    private static final String HASH = "a".repeat(64);

    private static FormaAportacion typed(String tipo) {
        FormaAportacion forma = FormaAportacion.empty();
        if (tipo != null) {
            forma.getDatos().put("tipo", tipo);
        }
        forma.getDatos().put("monto", "$1,500.50");
        forma.getDatos().put("referencia_deposito", "D-1");
        forma.getDatos().put("fecha_deposito", "2026-05-02");
        forma.getDatos().put("articulo", "Arroz");
        forma.getDatos().put("cantidad", "12.5");
        forma.getDatos().put("unidad", "kg");
        forma.getDatos().put("fecha", "2026-05-03");
        forma.prove(HASH);
        return forma;
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, DINERO", "DINERO, DINERO", "ESPECIE, ESPECIE"})
    void whatWasTypedForTheOtherKindIsNotSent(String chosen, TipoAportacion tipo) {
        DatosAportacion read = typed(chosen).read().datos();
        boolean money = tipo == TipoAportacion.DINERO;
        assertThat(read.tipo()).isEqualTo(tipo);
        assertThat(read.monto()).isEqualTo(money ? new BigDecimal("1500.50") : null);
        assertThat(read.articulo()).isEqualTo(money ? null : "Arroz");
        assertThat(read.fecha()).isEqualTo(LocalDate.of(2026, 5, money ? 2 : 3));
    }

    @Test
    void whatIsCorrectedReadsBackTheSame() {
        DatosAportacion before = typed("ESPECIE").read().datos();
        assertThat(FormaAportacion.of(before).read()).isEqualTo(LecturaColecta.of(before));
    }

    @ParameterizedTest
    @CsvSource({"monto, mucho", "fecha_deposito, ayer"})
    void whatDoesNotReadIsToldAtItsField(String field, String text) {
        FormaAportacion forma = typed("DINERO");
        forma.getDatos().put(field, text);
        assertThat(forma.read().faltas()).extracting(RuleViolation::field).containsExactly(field);
    }
}
