package mx.edu.conalep.compromisosocial.convenio.domain;

import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.AUTORA;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.JURIDICO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Templates of clauses: their placeholders, their versions, and drafts written from them. */
@Tag("R21.2")
class PlantillaConvenioTest {

    private static DatosPlantilla says(String a) {
        return new DatosPlantilla("Servicio social", Alcance.ESTATAL, Map.of(Clausula.A, a, Clausula.D, "Informes"));
    }

    private static VersionPlantilla version(PlantillaConvenio plantilla, DatosPlantilla datos) {
        return plantilla.change(datos, null, JURIDICO).orElseThrow();
    }

    private static PlantillaConvenio plantilla() {
        return new PlantillaConvenio("PL-2026-15-00001", "15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Entre {{partes}} y hasta el {{ vigencia.fin }}|",
                "El {{objetivo}}|{{objetivo}}",
                "El {{objeto} sin cerrar|{{objeto",
                "El {{}} vacío|{{}}",
                "Un {solo} corchete|"
            })
    void onlyPlaceholdersThatExistAreKept(String texto, String unknown) {
        List<String> told = says(texto).check(true).stream()
                .map(v -> v.args().get(0).toString())
                .toList();
        assertThat(told).isEqualTo(unknown == null ? List.of() : List.of(unknown));
    }

    @ParameterizedTest
    @CsvSource({
        "{{objeto}}, Jornadas de salud en la comunidad",
        "{{vigencia.inicio}}, 1 de marzo de 2026",
        "{{vigencia.fin}}, 28 de febrero de 2027",
        "{{partes}}, 'CONALEP Estado de México; Servicio de Administración Tributaria, RFC SAT970701NN3'",
        "{{apoyos}}, 'Becas, $1,000.50\u00a0MXN'",
        "{{compromisos}}, 'Parte 2: Entregar el material, hasta el 30 de junio de 2026'",
        "{{contacto}}, 'Responsable, contacto@example.org'"
    })
    void everyPlaceholderIsFilledWithWhatTheConvenioSays(String marca, String expected) {
        assertThat(Marcadores.fill("Así: " + marca + ".", Ejemplos.datos())).isEqualTo("Así: " + expected + ".");
        assertThat(Marcadores.fill(marca, DatosConvenio.empty())).isEqualTo(marca);
        assertThat(Marcadores.waiting(marca, DatosConvenio.empty())).containsExactly(marca);
    }

    @Test
    void aValueThatLooksLikeAPlaceholderIsNotFilledAgain() {
        DatosConvenio d = Ejemplos.datos();
        DatosConvenio tricky = new DatosConvenio(
                "$1 {{partes}}",
                d.vigenciaInicio(),
                d.vigenciaFin(),
                d.partes(),
                d.clausulas(),
                d.apoyos(),
                d.compromisos(),
                d.contacto());
        assertThat(Marcadores.fill("{{objeto}}", tricky)).isEqualTo("$1 {{partes}}");
    }

    @ParameterizedTest
    @CsvSource({"NACIONAL, false, convenio.plantilla.ajena", "NACIONAL, true, ", "ESTATAL, false, ", "PLANTEL, true, "})
    void onlyTheNationalAreaWritesForNationalConvenios(Alcance alcance, boolean nacional, String expected) {
        List<String> codes = new DatosPlantilla("Nombre", alcance, Map.of(Clausula.A, "Texto"))
                .check(nacional).stream().map(RuleViolation::code).toList();
        assertThat(codes).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void anEmptyTemplateIsToldFieldByField() {
        assertThat(new DatosPlantilla(null, null, Map.of()).check(true))
                .extracting(RuleViolation::field)
                .containsExactly("nombre", "alcance", "clausulas");
    }

    @Test
    void aChangeMakesTheNextVersionAndTheSameTextNone() {
        PlantillaConvenio p = plantilla();
        VersionPlantilla first = version(p, says("Uno"));
        assertThat(p.change(says("Uno"), first, JURIDICO)).isEmpty();
        VersionPlantilla second = p.change(says("Dos"), first, JURIDICO).orElseThrow();
        assertThat(second.getNumero()).isEqualTo(2);
        assertThat(first.datos()).isEqualTo(says("Uno"));
        p.retire(JURIDICO);
        assertThatThrownBy(() -> p.retire(JURIDICO)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> p.change(says("Tres"), second, JURIDICO)).isInstanceOf(ConflictException.class);
        assertThat(p.getNumero()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"false, Texto propio, Informes", "true, Del área, Informes"})
    void fillsWhatIsEmptyAndOverwritesOnlyWhenAsked(boolean sobrescribir, String a, String d) {
        Convenio c = new Convenio("EX-2026-15-00002", Alcance.ESTATAL, "15", null, Revisor.JURIDICO_ENTIDAD, AUTORA);
        c.change(Ejemplos.datos(Map.of(Clausula.A, "Texto propio")), AUTORA);
        c.writeFrom(version(plantilla(), says("Del área")), sobrescribir, AUTORA);
        assertThat(c.datos().clausulas()).containsEntry(Clausula.A, a).containsEntry(Clausula.D, d);
        assertThat(c.getPlantilla()).isEqualTo("PL-2026-15-00001");
        assertThat(c.getPlantillaVersion()).isEqualTo(1);
    }

    @Test
    void placeholdersAreFilledForGoodWhenItGoesToReview() {
        Map<Clausula, String> clausulas = new EnumMap<>(Ejemplos.clausulas());
        clausulas.put(Clausula.C, "Hasta el {{vigencia.fin}}");
        Convenio c = Ejemplos.borrador();
        c.change(Ejemplos.datos(clausulas), AUTORA);
        assertThat(c.datos().clausulas()).containsEntry(Clausula.C, "Hasta el {{vigencia.fin}}");
        c.sendToReview(AUTORA);
        assertThat(c.datos().clausulas()).containsEntry(Clausula.C, "Hasta el 28 de febrero de 2027");
    }

    @ParameterizedTest
    @CsvSource({"{{apoyo}}", "{{nada", "{{}}"})
    void doesNotGoToReviewWithAPlaceholderThatNothingFills(String marca) {
        Map<Clausula, String> clausulas = new EnumMap<>(Ejemplos.clausulas());
        clausulas.put(Clausula.B, "Según " + marca);
        Convenio c = Ejemplos.borrador();
        c.change(Ejemplos.datos(clausulas), AUTORA);
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> c.sendToReview(AUTORA));
        assertThat(refused.violations())
                .extracting(RuleViolation::code, RuleViolation::field)
                .containsExactly(tuple("convenio.R21_2.marcador", "clausulas.b"));
    }
}
