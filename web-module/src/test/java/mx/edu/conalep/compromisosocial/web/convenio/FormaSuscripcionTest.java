package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosSuscripcion;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The signatures as typed: a row for each party, the pages of the PDF that is seen, corrected by hand. */
@Tag("R21.2")
class FormaSuscripcionTest {

    private static final String HASH = "a".repeat(64);

    private final FormaSuscripcion forma = FormaSuscripcion.of(List.of(
            new DatosParte(TipoParte.values()[0], "CONALEP", null, "Ana Ruiz"),
            new DatosParte(TipoParte.values()[1], "Otra", null, null)));

    @BeforeEach
    void fill() {
        forma.setFecha("2026-03-02");
        for (Map<String, String> row : forma.getFirmantes()) {
            row.putIfAbsent("nombre", "Luis Soto");
            row.put("cargo", "Titular");
            row.put("documento", "Escritura 1");
            row.put("documento_fecha", "2020-01-31");
        }
    }

    @Test
    void eachPartyHasItsRowAndItsRepresentativeSigns() {
        assertThat(forma.getFirmantes()).extracting(r -> r.get("parte")).containsExactly("1", "2");
        assertThat(forma.getFirmantes().get(0)).containsEntry("nombre", "Ana Ruiz");
    }

    @Test
    void aNaturalPersonSignsForHerselfUnlessSheIsRepresented() {
        FormaSuscripcion personas = FormaSuscripcion.of(List.of(
                new DatosParte(TipoParte.PERSONA_FISICA, "Rosa Díaz", null, " "),
                new DatosParte(TipoParte.PERSONA_FISICA, "Juan Paz", null, "Eva Sol"),
                new DatosParte(TipoParte.PERSONA_MORAL, "Empresa", null, null)));
        assertThat(personas.getFirmantes())
                .extracting(r -> r.get("nombre"))
                .containsExactly("Rosa Díaz", "Eva Sol", null);
        assertThat(personas.getFirmantes())
                .extracting(r -> r.get("cargo"))
                .containsExactly("Por su propio derecho", null, null);
        assertThat(personas.isPropia(0)).isTrue();
        assertThat(personas.isPropia(1)).isFalse();
        assertThat(personas.isPropia(2)).isFalse();
    }

    @Test
    void thePagesAreThoseOfTheLastPdfAsCorrected() {
        forma.show(Map.of(Clausula.A, 1, Clausula.G, 9));
        forma.show(Map.of(Clausula.A, 2, Clausula.B, 3));
        forma.getPaginas().put("b", "4");
        forma.getPaginas().put("c", " ");

        List<RuleViolation> faltas = new ArrayList<>();
        DatosSuscripcion read = forma.read(HASH, faltas);
        assertThat(faltas).isEmpty();
        assertThat(read.paginas()).isEqualTo(Map.of(Clausula.A, 2, Clausula.B, 4));
        assertThat(read.sha256()).isEqualTo(HASH);
        assertThat(read.fecha()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(read.firmantes()).hasSize(2);
    }

    @Test
    void allThatDoesNotReadIsToldAtOnceEachAtItsField() {
        forma.setFecha("ayer");
        forma.getFirmantes().get(1).put("documento_fecha", "nunca");
        forma.getPaginas().put("a", "dos");
        List<RuleViolation> faltas = new ArrayList<>();
        forma.read(HASH, faltas);
        assertThat(faltas)
                .extracting(RuleViolation::field)
                .containsExactlyInAnyOrder("fecha", "firmantes[1].documento_fecha", "paginas.a");
    }
}
