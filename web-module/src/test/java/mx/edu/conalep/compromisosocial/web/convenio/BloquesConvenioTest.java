package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("R21.1")
class BloquesConvenioTest {

    private static final Instant AYER = Instant.parse("2026-03-01T18:00:00Z");
    private static final VersionVista PRIMERA =
            version(1, "Apoyo", "Un año", List.of(new ObservacionVista("c", "Precise", "juridico.15", AYER)));
    private static final VersionVista SEGUNDA = version(2, "Apoyo", "Dos años", List.of());

    private static VersionVista whole(int numero, TipoParte parte, String rfc, TipoApoyo apoyo, String correo) {
        DatosConvenio datos = new DatosConvenio(
                "Apoyo",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(new DatosParte(parte, "Contraparte", rfc, null)),
                Map.of(Clausula.A, "Objeto"),
                List.of(new DatosApoyo(apoyo, "Becas", null, null, new BigDecimal("1000"))),
                List.of(new DatosCompromiso(1, "Entregar", LocalDate.of(2026, 6, 30))),
                new Contacto("Enlace", correo, null));
        return new VersionVista(numero, datos, "", "entidad.15", AYER, List.of());
    }

    private static VersionVista version(int numero, String objeto, String plazo, List<ObservacionVista> observaciones) {
        DatosConvenio datos = new DatosConvenio(
                objeto,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                List.of(),
                Map.of(Clausula.A, "Objeto", Clausula.C, plazo),
                List.of(),
                List.of(),
                null);
        return new VersionVista(numero, datos, "", "entidad.15", AYER, observaciones);
    }

    @Test
    void whatChangedIsMarkedAndNothingElse() {
        assertThat(BloquesConvenio.compare(PRIMERA, SEGUNDA))
                .filteredOn(Bloque::isCambio)
                .extracting(Bloque::clave, Bloque::antes, Bloque::texto)
                .containsExactly(tuple("c", "Un año", "Dos años"));
    }

    static Stream<Arguments> validity() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        return Stream.of(
                Arguments.of(null, null, first, null, true),
                Arguments.of(null, null, null, last, true),
                Arguments.of(first, null, null, last, true),
                Arguments.of(first, null, first, last, true),
                Arguments.of(null, null, null, null, false),
                Arguments.of(first, null, first, null, false));
    }

    @ParameterizedTest
    @MethodSource("validity")
    void aDayAloneIsAChangeToo(LocalDate first, LocalDate last, LocalDate newFirst, LocalDate newLast, boolean change) {
        assertThat(BloquesConvenio.compare(dated(first, last), dated(newFirst, newLast)).stream()
                        .filter(Bloque::isCambio)
                        .map(Bloque::clave)
                        .toList())
                .isEqualTo(change ? List.of("vigencia") : List.of());
    }

    private static VersionVista dated(LocalDate first, LocalDate last) {
        DatosConvenio datos = new DatosConvenio("Apoyo", first, last, List.of(), Map.of(), List.of(), List.of(), null);
        return new VersionVista(1, datos, "", "entidad.15", AYER, List.of());
    }

    static Stream<Arguments> outsideTheClauses() {
        return Stream.of(
                Arguments.of("partes", whole(2, TipoParte.PERSONA_FISICA, "R", TipoApoyo.DINERO, "a@b.mx")),
                Arguments.of("partes", whole(2, TipoParte.PERSONA_MORAL, "S", TipoApoyo.DINERO, "a@b.mx")),
                Arguments.of("apoyos", whole(2, TipoParte.PERSONA_MORAL, "R", TipoApoyo.ESPECIE, "a@b.mx")),
                Arguments.of("contacto", whole(2, TipoParte.PERSONA_MORAL, "R", TipoApoyo.DINERO, "c@d.mx")));
    }

    @ParameterizedTest
    @MethodSource("outsideTheClauses")
    void theReviewerSeesWhatChangedOutsideTheClauses(String changed, VersionVista later) {
        VersionVista before = whole(1, TipoParte.PERSONA_MORAL, "R", TipoApoyo.DINERO, "a@b.mx");
        assertThat(BloquesConvenio.others(List.of(before, later)))
                .filteredOn(Bloque::isCambio)
                .extracting(Bloque::clave)
                .containsExactly(changed);
        assertThat(new ComparacionVersiones(List.of(before, later), 1, 2).getCambios())
                .hasSize(1);
    }

    @Test
    void theReviewerAlwaysReadsSupportsAndCommitments() {
        VersionVista only = whole(1, TipoParte.PERSONA_MORAL, "R", TipoApoyo.DINERO, "a@b.mx");
        assertThat(BloquesConvenio.others(List.of(only)))
                .extracting(Bloque::clave, Bloque::isCambio)
                .containsExactly(tuple("apoyos", false), tuple("compromisos", false));
        assertThat(BloquesConvenio.others(List.of(only)).get(0).texto()).contains("Dinero", "Becas", "1,000.00");
    }

    @Test
    void whatWasObservedAsAWholeStandsBesideTheNextVersion() {
        VersionVista observed = version(
                1,
                "Apoyo",
                "Un año",
                List.of(
                        new ObservacionVista("c", "Precise", "juridico.15", AYER),
                        new ObservacionVista("general", "Revise el monto", "juridico.15", AYER)));
        assertThat(BloquesConvenio.general(List.of(observed, SEGUNDA)))
                .extracting(ObservacionVista::texto)
                .containsExactly("Revise el monto");
        assertThat(BloquesConvenio.general(List.of(observed))).isEmpty();
    }

    @Test
    void aFirstVersionHasNothingToCompareWith() {
        assertThat(BloquesConvenio.clauses(List.of(PRIMERA))).hasSize(7).noneMatch(Bloque::isCambio);
    }

    @Test
    void aClauseStandsBesideWhatWasObservedOnTheVersionBefore() {
        assertThat(BloquesConvenio.clauses(List.of(PRIMERA, SEGUNDA)))
                .filteredOn(b -> !b.observaciones().isEmpty())
                .extracting(Bloque::clave)
                .containsExactly("c");
    }
}
