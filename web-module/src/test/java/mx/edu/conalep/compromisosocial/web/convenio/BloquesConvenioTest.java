package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R21.1")
class BloquesConvenioTest {

    private static final Instant AYER = Instant.parse("2026-03-01T18:00:00Z");
    private static final VersionVista PRIMERA =
            version(1, "Apoyo", "Un año", List.of(new ObservacionVista("c", "Precise", "juridico.15", AYER)));
    private static final VersionVista SEGUNDA = version(2, "Apoyo", "Dos años", List.of());

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
