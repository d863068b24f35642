package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A contribution as typed: money unless another kind is chosen, and of the other kind's fields nothing. */
@Tag("R14")
class FormaAportacionTest {

    private static final String HASH = "a".repeat(64);

    private static FormaAportacion typed(String tipo) {
        FormaAportacion forma = FormaAportacion.empty(List.of());
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
        assertThat(FormaAportacion.of(before, List.of()).read()).isEqualTo(Lectura.sound(before));
    }

    @ParameterizedTest
    @CsvSource({"monto, mucho", "fecha_deposito, ayer"})
    void whatDoesNotReadIsToldAtItsField(String field, String text) {
        FormaAportacion forma = typed("DINERO");
        forma.getDatos().put(field, text);
        assertThat(forma.read().faltas()).extracting(RuleViolation::field).containsExactly(field);
    }

    private static FormaAportacion goods() {
        FormaAportacion forma = FormaAportacion.empty(List.of(
                new DatosMeta(TipoAportacion.DINERO, BigDecimal.TEN, null, null, null),
                new DatosMeta(TipoAportacion.ESPECIE, null, "Cobijas", BigDecimal.TEN, "piezas")));
        forma.getDatos().put("tipo", "ESPECIE");
        forma.getDatos().put("articulo", "Arroz");
        forma.getDatos().put("unidad", "kg");
        return forma;
    }

    @Test
    void anArticleOfTheGoalIsChosenWithItsUnitAndAnotherIsWritten() {
        FormaAportacion forma = goods();
        assertThat(forma.getArticulo().getMetas()).hasSize(1);
        forma.getArticulo().setElegido(forma.getArticulo().getMetas().get(0).clave());
        assertThat(forma.read().datos())
                .extracting(DatosAportacion::articulo, DatosAportacion::unidad)
                .containsExactly("Cobijas", "piezas");
        forma.getArticulo().setElegido(ArticuloElegido.OTRO);
        assertThat(forma.read().datos())
                .extracting(DatosAportacion::articulo, DatosAportacion::unidad)
                .containsExactly("Arroz", "kg");
    }

    @ParameterizedTest
    @CsvSource({"cobijas, pza, Cobijas", "Cobijas, cajas, OTRO", "Arroz, kg, OTRO"})
    void whatIsCorrectedIsChosenAlready(String articulo, String unidad, String elegido) {
        FormaAportacion forma = goods();
        forma.getDatos().put("articulo", articulo);
        forma.getDatos().put("unidad", unidad);
        FormaAportacion otra =
                FormaAportacion.of(forma.read().datos(), forma.getArticulo().getMetas());
        String clave = forma.getArticulo().getMetas().get(0).clave();
        assertThat(otra.getArticulo().getElegido()).isEqualTo("OTRO".equals(elegido) ? ArticuloElegido.OTRO : clave);
    }

    @ParameterizedTest
    @CsvSource({"'', meta", "OTRO, articulo unidad"})
    void whatIsMissingIsToldWhereThePageAsksForIt(String elegido, String fields) {
        FormaAportacion forma = goods();
        forma.getArticulo().setElegido(elegido);
        RuleViolationException told = catchThrowableOfType(
                RuleViolationException.class,
                () -> forma.send(() -> {
                    throw new RuleViolationException(List.of(
                            new RuleViolation("colecta.dato.required", "articulo"),
                            new RuleViolation("colecta.dato.required", "unidad")));
                }));
        assertThat(told.violations()).extracting(RuleViolation::field).containsExactly(fields.split(" "));
    }
}
