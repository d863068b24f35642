package mx.edu.conalep.compromisosocial.colecta.domain.informe;

import static mx.edu.conalep.compromisosocial.colecta.domain.informe.Muestra.ARROZ;
import static mx.edu.conalep.compromisosocial.colecta.domain.informe.Muestra.DINERO;
import static mx.edu.conalep.compromisosocial.colecta.domain.informe.Muestra.FRIJOL;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a version of a colecta's report says: against the goal, delivered, missing told from zero; its hash and its difference. */
@Tag("R14")
class ContenidoInformeTest {

    private static final ContenidoInforme UNA = Muestra.contenido(Muestra.version(1, null), Muestra.aportaciones());

    @Test
    void eachThingStandsAgainstItsGoalAndWhatWasDelivered() {
        assertThat(UNA.balance())
                .extracting(b -> b.cosa().clave() + " " + b.meta() + " " + b.recaudado() + " " + b.entregado() + " "
                        + b.diferencia() + " " + b.avance())
                .containsExactly(
                        " 2000.00 1110.05 1000.00 110.05 55",
                        "arroz|kg null 2.500 3.000 -0.500 null",
                        "frijol|kg 10.000 0.000 0.000 0.000 0");
    }

    @Test
    @Tag("R22.0")
    void whatNobodySaidIsNoZero() {
        assertThat(UNA.recaudado(Nivel.PLANTEL, "15", "15-016", DINERO)).isEqualByComparingTo("60.00");
        assertThat(UNA.recaudado(Nivel.PLANTEL, "15", "15-017", DINERO)).isEqualByComparingTo("0.00");
        assertThat(UNA.recaudado(Nivel.PLANTEL, "15", "15-018", DINERO)).isNull();
        assertThat(UNA.recaudado(Nivel.ENTIDAD, "15", "", FRIJOL)).isEqualByComparingTo("0");
        assertThat(List.of(
                        UNA.count(Situacion.REPORTADO),
                        UNA.count(Situacion.CERO_DECLARADO),
                        UNA.count(Situacion.SIN_REPORTE)))
                .containsExactly(2, 1, 1);
    }

    @Test
    void goalsOfTheSameThingAddUp() {
        DatosMeta dinero = new DatosMeta(TipoAportacion.DINERO, new BigDecimal("10.00"), null, null, null);
        DatosMeta arroz = new DatosMeta(TipoAportacion.ESPECIE, null, "Arroz", new BigDecimal("1.000"), "kg");
        DatosMeta igual = new DatosMeta(TipoAportacion.ESPECIE, null, " ARROZ", new BigDecimal("2.500"), "Kg");
        assertThat(MetaInforme.of(List.of(arroz, dinero, igual, dinero)))
                .extracting(m -> m.cosa().clave() + " " + m.cantidad())
                .containsExactly(" 20.00", "arroz|kg 3.500");
    }

    @Test
    void theDifferenceTellsSumsAndTheCounterEntriesThatMadeThem() {
        List<AportacionInforme> more = new ArrayList<>(Muestra.aportaciones());
        more.add(Muestra.contra(6, "09-001", "-1050.05", 3));
        ContenidoInforme otra = Muestra.contenido(Muestra.version(2, "Depósito ajeno"), more);
        DiferenciaInforme d = DiferenciaInforme.between(UNA, otra);
        assertThat(d.cambios()).singleElement().satisfies(c -> {
            assertThat(c.cosa()).isEqualTo(DINERO);
            assertThat(c.diferencia()).isEqualByComparingTo("-1050.05");
        });
        assertThat(d.agregadas()).extracting(AportacionInforme::numero).containsExactly(6);
        assertThat(DiferenciaInforme.between(UNA, UNA).isVacia()).isTrue();
    }

    @Test
    void theHashTellsEveryFigureAndNothingElse() {
        String hash = HuellaInforme.of(UNA);
        assertThat(hash)
                .isEqualTo(HuellaInforme.of(Muestra.contenido(Muestra.version(1, "otro"), Muestra.aportaciones())));
        List<AportacionInforme> changed = new ArrayList<>(Muestra.aportaciones());
        changed.set(1, Muestra.aportacion(2, "15-016", ARROZ, "2.501"));
        assertThat(HuellaInforme.of(Muestra.contenido(Muestra.version(1, null), changed)))
                .isNotEqualTo(hash);
        assertThat(HuellaInforme.of(Muestra.contenido(Muestra.version(2, null), Muestra.aportaciones())))
                .isNotEqualTo(hash);
    }
}
