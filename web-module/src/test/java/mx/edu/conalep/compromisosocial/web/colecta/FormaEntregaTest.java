package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega.ArticuloEntregado;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A delivery as typed: it begins with what is left, reads like the body of a call, and tells each fault where it stands. */
@Tag("R14")
class FormaEntregaTest {

    private static Map<String, String> row(String articulo, String cantidad, String unidad) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("articulo", articulo);
        row.put("cantidad", cantidad);
        row.put("unidad", unidad);
        return row;
    }

    @Test
    void beginsWithWhatIsLeft() {
        FormaEntrega forma = new FormaEntrega();
        forma.offer(List.of(
                new Balance(null, null, new BigDecimal("10.00"), new BigDecimal("4.00")),
                new Balance("Arroz", "kg", new BigDecimal("2.500"), BigDecimal.ZERO)));
        forma.prove("a".repeat(64));
        DatosEntrega read = forma.read().datos();
        assertThat(forma.read().isWhole()).isTrue();
        assertThat(read.monto()).isEqualByComparingTo("6.00");
        assertThat(read.articulos()).containsExactly(new ArticuloEntregado("Arroz", new BigDecimal("2.500"), "kg"));
        assertThat(read.recibo()).isEqualTo("a".repeat(64));
    }

    @Test
    void whatIsToldOfARowBehindAnEmptyOneIsToldWhereItStands() {
        FormaEntrega forma = new FormaEntrega();
        forma.getArticulos().add(row("Arroz", "1", "kg"));
        forma.getArticulos().add(row("", null, " "));
        forma.getArticulos().add(row("Frijol", "mucho", "kg"));
        assertThat(forma.read().datos().articulos()).hasSize(2);
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class,
                () -> forma.send(
                        () -> RuleViolationException.throwIfAny(forma.read().faltas())));
        assertThat(refused.violations())
                .extracting(RuleViolation::field, RuleViolation::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("articulos[2].cantidad", "shared.formato.number"));
        assertThat(forma.getArticulos()).as("nothing moves under the person").hasSize(3);
    }

    @Test
    void rowsAreAddedAndTakenOutAndThePageGoesThere() {
        FormaEntrega forma = new FormaEntrega();
        forma.add();
        assertThat(forma.getFoco()).isEqualTo("articulos:0:articulo");
        forma.remove(0);
        assertThat(forma.getFoco()).isEqualTo("articulos");
        forma.send(() -> {});
        assertThat(forma.getFoco()).isNull();
    }
}
