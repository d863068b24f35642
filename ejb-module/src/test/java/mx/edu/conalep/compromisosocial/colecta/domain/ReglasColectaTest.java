package mx.edu.conalep.compromisosocial.colecta.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plan keeps, through the API's own reader: each fault with its code and the path of its field. */
@Tag("R12")
class ReglasColectaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|colecta.dato.required|causa",
                "{\"causa\":\"  \"}|colecta.dato.required|causa",
                "{}|colecta.dato.required|aliado",
                "{}|colecta.dato.required|convenio",
                "{\"metas\":[{}]}|colecta.tipo.required|metas[0].tipo",
                "{\"metas\":[{\"tipo\":\"DINERO\"}]}|colecta.dato.required|metas[0].monto",
                "{\"metas\":[{\"tipo\":\"DINERO\",\"monto\":0}]}|colecta.dato.positivo|metas[0].monto",
                "{\"metas\":[{\"tipo\":\"DINERO\",\"monto\":1.005}]}|shared.formato.decimal|metas[0].monto",
                "{\"metas\":[{\"tipo\":\"DINERO\",\"monto\":1,\"unidad\":\"kg\"}]}|shared.formato.unknownField|metas[0].unidad",
                "{\"metas\":[{\"tipo\":\"DINERO\",\"monto\":1},{\"tipo\":\"DINERO\",\"monto\":2}]}|colecta.meta.dinero.repetida|metas[1].tipo",
                "{\"metas\":[{\"tipo\":\"ESPECIE\",\"articulo\":\"Despensas\",\"unidad\":\"u\",\"cantidad\":1},{\"tipo\":\"ESPECIE\",\"articulo\":\"despensas\",\"unidad\":\"U\",\"cantidad\":1}]}|colecta.meta.articulo.repetida|metas[1].articulo",
                "{\"metas\":[{\"tipo\":\"ESPECIE\",\"articulo\":\"Arroz\",\"unidad\":\"kg\",\"cantidad\":1},{\"tipo\":\"ESPECIE\",\"articulo\":\"arroz\",\"unidad\":\"Kilos\",\"cantidad\":1}]}|colecta.meta.articulo.mismaUnidad|metas[1].articulo",
                "{\"metas\":[{\"tipo\":\"ESPECIE\",\"cantidad\":1}]}|colecta.dato.required|metas[0].articulo",
                "{\"causa\":\"Apoyo \u202Eaodnuf\"}|shared.formato.bidireccional|causa",
                "{\"metas\":[{\"tipo\":\"ESPECIE\",\"cantidad\":-1}]}|colecta.dato.positivo|metas[0].cantidad",
                "{\"metas\":[{\"tipo\":\"ESPECIE\",\"cantidad\":1}]}|colecta.dato.required|metas[0].unidad",
                "{\"cronograma\":{\"cierre\":\"2026-03-01\"}}|colecta.dato.required|cronograma.inicio",
                "{\"cronograma\":{\"inicio\":\"2026-03-01\"}}|colecta.dato.required|cronograma.cierre",
                "{\"cronograma\":{\"inicio\":\"2026-03-02\",\"cierre\":\"2026-03-01\"}}|colecta.cronograma.cierre|cronograma.cierre",
                "{\"cronograma\":{\"inicio\":\"2026-03-02\",\"cierre\":\"2026-03-05\",\"cortes\":[\"2026-03-01\"]}}|colecta.cronograma.corte|cronograma.cortes[0]",
                "{\"cronograma\":{\"inicio\":\"2026-03-02\",\"cierre\":\"2026-03-05\",\"cortes\":[\"2026-03-06\"]}}|colecta.cronograma.corte|cronograma.cortes[0]",
                "{\"cronograma\":{\"inicio\":\"2026-03-02\",\"cierre\":\"2026-03-05\",\"cortes\":[\"2026-03-03\",\"2026-03-03\"]}}|colecta.cronograma.orden|cronograma.cortes[1]",
                "{\"cronograma\":{\"cortes\":[\"2026-02-30\"]}}|shared.formato.date|cronograma.cortes[0]",
                "{\"cronograma\":{\"cortes\":[null]}}|shared.formato.text|cronograma.cortes[0]",
                "{\"cronograma\":{\"cortes\":\"2026-03-03\"}}|shared.formato.values|cronograma.cortes",
                "{\"participantes\":{\"entidades\":[\"15\",\"15\"]}}|colecta.participante.repetido|participantes.entidades[1]",
                "{\"participantes\":{\"entidades\":[\"09\"],\"planteles\":[\"15-016\"]}}|colecta.participante.entidad|participantes.planteles[0]",
                "{\"participantes\":{\"planteles\":[15]}}|shared.formato.text|participantes.planteles[0]",
                "{\"precio\":1}|shared.formato.unknownField|precio"
            })
    void aFaultIsToldAtItsField(String json, String code, String field) {
        Lectura<DatosColecta> leido = LectorColecta.read(LectorObjeto.parse(json), Set.of());
        assertThat(ReglasColecta.broken(leido))
                .filteredOn(v -> v.code().equals(code) && v.field().equals(field))
                .hasSize(1);
    }

    @Test
    void isSentDownWithAGoalItsDatesAndSomebodyWhoTakesPart() {
        DatosColecta nada = new DatosColecta("c", "a", "CC-2026-00001", List.of(), null, List.of("15"), List.of());
        assertThat(ReglasColecta.missing(nada, false, Ejemplos.INICIO))
                .extracting(RuleViolation::field)
                .containsExactly("lineamientos", "metas", "cronograma", "participantes");
        assertThat(ReglasColecta.missing(Ejemplos.datos(), true, Ejemplos.INICIO))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2029-03-09, 2026-03-09, ''",
        "2026-03-09, 2029-03-10, 2026-03-09, cronograma.cierre",
        "2026-03-09, 2900-01-01, 2026-03-09, cronograma.cierre",
        "2029-03-09, 2029-03-10, 2026-03-09, ''",
        "2029-03-10, 2029-03-10, 2026-03-09, cronograma.inicio",
        "2900-01-01, 2900-01-02, 2026-03-09, cronograma.inicio"
    })
    void aCronogramaIsOfYearsThatOneMayMean(LocalDate inicio, LocalDate cierre, LocalDate hoy, String fields) {
        Cronograma fechas = new Cronograma(inicio, List.of(), cierre);
        List<RuleViolation> broken =
                new ArrayList<>(ReglasColecta.check(Ejemplos.datos(fechas, List.of("15"), List.of("15-016"))));
        broken.addAll(ReglasColecta.far(fechas, hoy));
        assertThat(broken.stream().map(RuleViolation::field).collect(Collectors.joining(" ")))
                .isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-04-29, true", "2026-04-30, false", "2026-05-01, false", "-, false"})
    void aCampaignMayOutliveItsConvenio(LocalDate fin, boolean outlives) {
        assertThat(ReglasColecta.outlives(Ejemplos.cronograma(), fin)).isEqualTo(outlives);
        assertThat(ReglasColecta.outlives(Cronograma.empty(), fin)).isFalse();
    }

    @Test
    void aGoalIsOfAnArticleWhoseKeyFits() {
        DatosMeta meta = new DatosMeta(TipoAportacion.ESPECIE, null, "İ".repeat(120), BigDecimal.ONE, "kg");
        DatosColecta datos = new DatosColecta(
                "c", "a", "CC-2026-00001", List.of(meta), Cronograma.empty(), List.of("15"), List.of());
        assertThat(ReglasColecta.check(datos))
                .extracting(v -> v.code() + " " + v.field())
                .containsExactly("shared.formato.tooLong metas[0].articulo");
    }

    @Test
    void theCutOffDaysMayBeTheFirstAndTheLastDay() {
        LocalDate inicio = Ejemplos.INICIO;
        LocalDate cierre = Ejemplos.CIERRE;
        Cronograma edges = new Cronograma(inicio, List.of(inicio, cierre), cierre);
        assertThat(ReglasColecta.check(Ejemplos.datos(edges, List.of("15"), List.of("15-016"))))
                .isEmpty();
        Cronograma oneDay = new Cronograma(inicio, List.of(), inicio);
        assertThat(ReglasColecta.check(Ejemplos.datos(oneDay, List.of("15"), List.of("15-016"))))
                .isEmpty();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        DatosColecta datos = Ejemplos.datos();
        Lectura<DatosColecta> leido = LectorColecta.read(LectorObjeto.parse(EscritorColecta.text(datos)), Set.of());
        assertThat(ReglasColecta.broken(leido)).isEmpty();
        assertThat(leido.datos()).isEqualTo(datos);
    }

    @ParameterizedTest
    @CsvSource({
        "Azúcar, KG, azucar, kg, true",
        "Caña, kg, cana, kg, false",
        "'Arroz  blanco', kg, arroz blanco, kg, true"
    })
    void articlesAreTheSameWithoutCaseAccentsAndBlanks(
            String one, String unit, String other, String unit2, boolean same) {
        assertThat(ClaveArticulo.of(one, unit).equals(ClaveArticulo.of(other, unit2)))
                .isEqualTo(same);
    }

    @Test
    void aGoalInAUnitByAnotherWordSaysWhichOneItRepeats() {
        Lectura<DatosColecta> leido = LectorColecta.read(
                LectorObjeto.parse(
                        "{\"metas\":[{\"tipo\":\"ESPECIE\",\"articulo\":\"Arroz\",\"unidad\":\"kg\",\"cantidad\":1},"
                                + "{\"tipo\":\"ESPECIE\",\"articulo\":\"Arroz\",\"unidad\":\"bultos\",\"cantidad\":1},"
                                + "{\"tipo\":\"ESPECIE\",\"articulo\":\"Arroz\",\"unidad\":\"kilos\",\"cantidad\":1}]}"),
                Set.of());
        assertThat(ReglasColecta.broken(leido))
                .filteredOn(v -> v.field().startsWith("metas"))
                .extracting(v -> v.field() + " " + v.text())
                .containsExactly(
                        "metas[2].articulo La meta de «Arroz» ya está en otro renglón en «kg», que es la misma unidad que «kilos»: escriba una sola con el total.");
    }
}
