package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two windows write one convenio: what one of them never touched is never erased by it. */
@Tag("R21.1")
class FusionRedaccionTest {

    private static final DatosParte CONALEP = new DatosParte(TipoParte.CONALEP, "CONALEP", null, null);
    private static final DatosParte EMPRESA = new DatosParte(TipoParte.PERSONA_MORAL, "Empresa", "SAT970701NN3", null);
    private static final DatosParte OTRA = new DatosParte(TipoParte.PERSONA_MORAL, "Otra", null, null);
    private static final DatosCompromiso ENTREGA = new DatosCompromiso(2, "Entregar", LocalDate.of(2026, 5, 1));
    private static final DatosConvenio LEIDO = written(List.of(CONALEP, EMPRESA), List.of(), Map.of(Clausula.A, "Uno"));

    private static DatosConvenio written(
            List<DatosParte> partes, List<DatosCompromiso> compromisos, Map<Clausula, String> clausulas) {
        return new DatosConvenio(
                "Apoyo",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                partes,
                clausulas,
                List.of(),
                compromisos,
                new Contacto("Enlace", null, null));
    }

    private static DatosConvenio with(Clausula clausula, String texto) {
        Map<Clausula, String> clausulas = new EnumMap<>(LEIDO.clausulas());
        clausulas.put(clausula, texto);
        return LEIDO.withClausulas(clausulas);
    }

    @Test
    void aClauseWrittenElsewhereIsNotErased() {
        FormaConvenio forma = FormaConvenio.of(LEIDO);
        forma.getClausulas().put("f", "");
        forma.getClausulas().put("b", "Escrita aquí");

        TresVias<Object> tres = FusionRedaccion.join(forma, LEIDO, with(Clausula.F, "Escrita allá"));

        assertThat(tres.hasConflict()).isFalse();
        assertThat(forma.read().datos().clausulas())
                .isEqualTo(Map.of(Clausula.A, "Uno", Clausula.B, "Escrita aquí", Clausula.F, "Escrita allá"));
        assertThat(FusionRedaccion.taken(tres)).contains("f)").doesNotContain("b)");
    }

    @Test
    void onlyWhatBothChangedIsLaidSideBySide() {
        FormaConvenio forma = FormaConvenio.of(LEIDO);
        forma.getClausulas().put("a", "Dos");
        forma.getDatos().put("objeto", "Auxilio");
        DatosConvenio guardado = with(Clausula.A, "Tres");

        TresVias<Object> tres = FusionRedaccion.join(forma, LEIDO, guardado);

        assertThat(FusionRedaccion.taken(tres)).isNull();
        assertThat(FusionRedaccion.conflicts(tres, guardado, forma.read().datos()))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.clave()).isEqualTo("a");
                    assertThat(b.antes()).isEqualTo("Tres");
                    assertThat(b.texto()).isEqualTo("Dos");
                });
        assertThat(forma.getClausulas()).containsEntry("a", "Dos");
        // told once; the next time what is typed takes the place of what was told
        assertThat(FusionRedaccion.join(forma, guardado, guardado).hasConflict())
                .isFalse();
        assertThat(forma.getClausulas()).containsEntry("a", "Dos");
    }

    private static DatosConvenio dated(LocalDate inicio, LocalDate fin, Contacto contacto) {
        return new DatosConvenio(
                "Apoyo", inicio, fin, List.of(CONALEP, EMPRESA), LEIDO.clausulas(), List.of(), List.of(), contacto);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, 2026-02-01, -, -, 2026-11-30",
                "2026-01-01, 2026-12-31, 2026-02-01, 2026-12-31, 2026-01-01, 2026-11-30",
                "2026-01-01, 2026-12-31, -, 2026-12-31, 2026-01-01, 2026-11-30"
            })
    void aDayThatTheOtherWindowSetIsNotEmptiedByTheOtherDay(
            LocalDate inicio, LocalDate fin, LocalDate suyo, LocalDate suyoFin, String mio, String mioFin) {
        DatosConvenio leido = dated(inicio, fin, null);
        DatosConvenio guardado = dated(suyo, suyoFin, null);
        FormaConvenio forma = FormaConvenio.of(leido);
        forma.getDatos().put("vigencia_inicio", mio);
        forma.getDatos().put("vigencia_fin", mioFin);

        TresVias<Object> tres = FusionRedaccion.join(forma, leido, guardado);

        assertThat(tres.hasConflict()).isFalse();
        assertThat(forma.read().datos().vigenciaInicio()).isEqualTo(suyo);
        assertThat(forma.read().datos().vigenciaFin()).hasToString(mioFin);
        assertThat(FusionRedaccion.taken(tres)).contains("Primer día de vigencia");
    }

    @Test
    void aDayThatBothChangedIsLaidSideBySideWithItsOther() {
        FormaConvenio forma = FormaConvenio.of(LEIDO);
        forma.getDatos().put("vigencia_fin", "2026-11-30");
        DatosConvenio guardado = dated(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 10, 31), LEIDO.contacto());

        TresVias<Object> tres = FusionRedaccion.join(forma, LEIDO, guardado);

        assertThat(tres.enConflicto()).containsExactly("vigencia_fin");
        assertThat(FusionRedaccion.conflicts(tres, guardado, forma.read().datos()))
                .extracting(Bloque::clave)
                .containsExactly("vigencia");
        assertThat(forma.getDatos()).containsEntry("vigencia_fin", "2026-11-30");
    }

    @Test
    void aMailOfTheContactIsNotLostForItsName() {
        FormaConvenio forma = FormaConvenio.of(LEIDO);
        forma.getContacto().put("nombre", "Otro enlace");
        DatosConvenio guardado =
                dated(LEIDO.vigenciaInicio(), LEIDO.vigenciaFin(), new Contacto("Enlace", "enlace@ejemplo.mx", null));

        TresVias<Object> tres = FusionRedaccion.join(forma, LEIDO, guardado);

        assertThat(tres.hasConflict()).isFalse();
        assertThat(FusionRedaccion.taken(tres)).contains("Contacto: Correo electrónico");
        assertThat(forma.read().datos().contacto()).isEqualTo(new Contacto("Otro enlace", "enlace@ejemplo.mx", null));
    }

    @Test
    void listsAreTakenWholeAndWhatIsNotTouchedElsewhereStays() {
        FormaConvenio forma = FormaConvenio.of(LEIDO);
        forma.add("apoyos");
        forma.getApoyos().get(0).put("descripcion", "Cajas");

        TresVias<Object> tres = FusionRedaccion.join(
                forma, LEIDO, written(List.of(CONALEP, EMPRESA), List.of(ENTREGA), Map.of(Clausula.A, "Uno")));

        assertThat(tres.tomados()).containsExactly("compromisos");
        assertThat(forma.read().datos().compromisos()).containsExactly(ENTREGA);
        assertThat(forma.read().datos().apoyos())
                .extracting(DatosApoyo::descripcion)
                .containsExactly("Cajas");
    }

    @Test
    @Tag("R8.4")
    void aCommitmentNeverPassesToAnotherParty() {
        DatosConvenio leido = written(List.of(CONALEP, EMPRESA, OTRA), List.of(), Map.of());
        DatosConvenio guardado = written(List.of(CONALEP, OTRA), List.of(), Map.of());
        FormaConvenio forma = FormaConvenio.of(leido);
        forma.add("compromisos");
        forma.getCompromisos().get(0).putAll(Map.of("parte", "2", "descripcion", "Entregar", "vence", "2026-05-01"));

        TresVias<Object> tres = FusionRedaccion.join(forma, leido, guardado);

        assertThat(tres.enConflicto()).containsExactly("partes");
        assertThat(FusionRedaccion.conflicts(tres, guardado, forma.read().datos()))
                .extracting(Bloque::clave)
                .containsExactly("partes", "compromisos");
        assertThat(forma.getPartes()).hasSize(3);
    }
}
