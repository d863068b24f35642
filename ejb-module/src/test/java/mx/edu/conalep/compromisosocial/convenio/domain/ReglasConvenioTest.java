package mx.edu.conalep.compromisosocial.convenio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What even a draft keeps, through the API's own reader: each fault with its code and the path of its field. */
@Tag("R19")
class ReglasConvenioTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"vigencia_inicio\":\"2026-03-02\",\"vigencia_fin\":\"2026-03-01\"}|convenio.vigencia.endBeforeStart|vigencia_fin",
                "{\"vigencia_inicio\":\"2026-02-30\"}|shared.formato.date|vigencia_inicio",
                "{\"vigencia_inicio\":\"+12345-01-01\"}|shared.formato.date|vigencia_inicio",
                "{\"compromisos\":[{\"vence\":\"-0001-01-01\"}]}|shared.formato.date|compromisos[0].vence",
                "{\"vigencia_inicio\":5}|shared.formato.text|vigencia_inicio",
                "{\"partes\":[{}]}|convenio.parte.tipo|partes[0].tipo",
                "{\"partes\":[{\"tipo\":\"EMPRESA\"}]}|shared.formato.oneOf|partes[0].tipo",
                "{\"partes\":[{\"tipo\":\"PERSONA_MORAL\",\"rfc\":\"SAT970701NN4\"}]}|convenio.rfc.digito|partes[0].rfc",
                "{\"partes\":[{\"tipo\":\"CONALEP\",\"rfc\":\"CNE781229BK4\"}]}|convenio.parte.rfcAjeno|partes[0].rfc",
                "{\"partes\":{}}|shared.formato.objects|partes",
                "{\"partes\":[5]}|shared.formato.objects|partes",
                "{\"clausulas\":{\"h\":\"texto\"}}|shared.formato.unknownField|clausulas.h",
                "{\"clausulas\":[]}|shared.formato.object|clausulas",
                "{\"apoyos\":[{\"tipo\":\"DINERO\"}]}|convenio.apoyo.monto|apoyos[0].monto",
                "{\"apoyos\":[{\"tipo\":\"DINERO\",\"monto\":-1}]}|convenio.apoyo.positivo|apoyos[0].monto",
                "{\"apoyos\":[{\"tipo\":\"DINERO\",\"monto\":1.005}]}|shared.formato.decimal|apoyos[0].monto",
                "{\"apoyos\":[{\"tipo\":\"DINERO\",\"monto\":1e30}]}|shared.formato.tooLarge|apoyos[0].monto",
                "{\"apoyos\":[{\"tipo\":\"DINERO\",\"monto\":\"1\"}]}|shared.formato.number|apoyos[0].monto",
                "{\"apoyos\":[{\"tipo\":\"ESPECIE\",\"unidad\":\"kg\"}]}|convenio.apoyo.especie|apoyos[0].cantidad",
                "{\"apoyos\":[{\"tipo\":\"ESPECIE\",\"unidad\":\"kg\"}]}|convenio.apoyo.especie.descripcion|apoyos[0].descripcion",
                "{\"apoyos\":[{\"tipo\":\"ESPECIE\",\"cantidad\":1}]}|convenio.apoyo.especie.unidad|apoyos[0].unidad",
                "{\"contacto\":{\"correo\":\"sin arroba\"}}|convenio.contacto.correo|contacto.correo",
                "{\"contacto\":{\"telefono\":\"abc\\ud83d\\ude00\"}}|convenio.contacto.telefono|contacto.telefono",
                "{\"contacto\":{\"telefono\":\"555123\"}}|convenio.contacto.telefono|contacto.telefono",
                "{\"contacto\":{\"telefono\":\"5551234 ext\"}}|convenio.contacto.telefono|contacto.telefono",
                "{\"contacto\":{\"telefono\":\"(------)\"}}|convenio.contacto.telefono|contacto.telefono",
                "{\"precio\":1}|shared.formato.unknownField|precio",
                "{\"objeto\":\"a\\u0000b\"}|shared.formato.control|objeto"
            })
    void aFaultIsToldAtItsField(String json, String code, String field) {
        LectorConvenio.Leido leido = LectorConvenio.read(LectorObjeto.parse(json), Set.of());
        assertThat(leido.broken())
                .filteredOn(v -> v.code().equals(code))
                .extracting(RuleViolation::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u200b\u00a0\u2060 \u3000", "\u2800"})
    @Tag("R21.2")
    void aClauseWithNothingToReadIsNotWritten(String text) {
        LectorConvenio.Leido leido = LectorConvenio.read(
                Json.createObjectBuilder()
                        .add("clausulas", Json.createObjectBuilder().add("a", text))
                        .build(),
                Set.of());
        assertThat(leido.broken()).isEmpty();
        assertThat(ReglasRevision.missingForReview(leido.datos()))
                .extracting(RuleViolation::field)
                .contains("clausulas.a");
    }

    @Test
    void aCommitmentNamesAPartyWhatAndUntilWhen() {
        LectorConvenio.Leido leido = LectorConvenio.read(
                LectorObjeto.parse("{\"partes\":[{\"tipo\":\"CONALEP\"}],\"compromisos\":[{\"parte\":2}]}"), Set.of());
        assertThat(leido.broken())
                .extracting(RuleViolation::field)
                .containsExactly("compromisos[0].parte", "compromisos[0].descripcion", "compromisos[0].vence");
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        DatosConvenio datos = Ejemplos.datos();
        JsonObject json =
                EscritorConvenio.write(Json.createObjectBuilder(), datos).build();
        LectorConvenio.Leido leido = LectorConvenio.read(LectorObjeto.parse(json.toString()), Set.of());
        assertThat(leido.broken()).isEmpty();
        assertThat(leido.datos()).isEqualTo(datos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5551234",
                "+52 (55) 5480-3700",
                "55.5480.3700 ext. 2501",
                "55 5480 3700 Ext 12",
                "0123456789012345678901234567890123456789"
            })
    void aTelephoneIsWrittenAsPeopleWriteIt(String telefono) {
        LectorConvenio.Leido leido = LectorConvenio.read(
                Json.createObjectBuilder()
                        .add("contacto", Json.createObjectBuilder().add("telefono", telefono))
                        .build(),
                Set.of());
        assertThat(leido.broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SAT970701NN3, SAT970701NN3, convenio.parte.rfcRepetido",
        "SAT970701NN3, XEXX010101000,",
        "XEXX010101000, XEXX010101000,"
    })
    @Tag("R21.2")
    void onePersonIsOneParty(String first, String second, String code) {
        List<RuleViolation> missing = ReglasRevision.missingForReview(Avisados.withParties(first, second));
        assertThat(missing).extracting(RuleViolation::code).isEqualTo(code == null ? List.of() : List.of(code));
        assertThat(missing).allMatch(v -> v.field().equals("partes[2].rfc"));
        List<RuleViolation> signing = ReglasRevision.missingForSigning(
                Avisados.withParties(first, second), Ejemplos.firma(Avisados.three(), Ejemplos.HOY), 9, Ejemplos.HOY);
        assertThat(signing)
                .extracting(RuleViolation::code)
                .isEqualTo(code == null ? List.of() : List.of("convenio.suscripcion.rfcRepetido"));
        assertThat(signing).allMatch(v -> v.text().contains("partes 2 y 3"));
    }

    @ParameterizedTest
    @CsvSource({
        "BORRADOR, true",
        "EN_REVISION_JURIDICA, true",
        "OBSERVADO, true",
        "DICTAMINADO, false",
        "SUSCRITO, false",
        "REGISTRADO, false",
        "TERMINADO, false"
    })
    @Tag("R8.4")
    void whatStandsForGoodIsNotNoticed(EstadoConvenio estado, boolean noticed) {
        assertThat(AvisosConvenio.of(estado, Avisados.due(LocalDate.of(2031, 1, 1)), LocalDate.of(2027, 3, 1))
                        .isEmpty())
                .isEqualTo(!noticed);
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-03-01, false", "2027-02-28, false", "2027-03-01, true", "2031-01-01, true"})
    @Tag("R8.4")
    void aCommitmentDueOutsideOfTheDaysInForceIsNoticedAndNotRefused(LocalDate vence, boolean noticed) {
        DatosConvenio datos = Avisados.due(vence);
        assertThat(ReglasConvenio.check(datos)).isEmpty();
        assertThat(ReglasRevision.missingForReview(datos)).isEmpty();
        assertThat(AvisosConvenio.of(EstadoConvenio.BORRADOR, datos, LocalDate.of(2027, 2, 28)))
                .extracting(RuleViolation::field)
                .isEqualTo(noticed ? List.of("compromisos[0].vence") : List.of());
        assertThat(AvisosConvenio.of(EstadoConvenio.BORRADOR, datos, LocalDate.of(2027, 2, 28)))
                .allMatch(v -> v.text().contains("fuera de la vigencia"));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-27, false", "2027-02-28, false", "2027-03-01, true"})
    @Tag("R19")
    void aLastDayThatIsOverIsNoticedBeforeItIsSentOrApproved(LocalDate hoy, boolean noticed) {
        DatosConvenio datos = Avisados.due(LocalDate.of(2026, 6, 30));
        assertThat(AvisosConvenio.of(EstadoConvenio.EN_REVISION_JURIDICA, datos, hoy))
                .extracting(RuleViolation::text)
                .isEqualTo(
                        noticed
                                ? List.of("Su último día, 28 de febrero de 2027, ya pasó: así no podrá suscribirse."
                                        + " Corrija la vigencia.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "Prestar la sede., 'Parte 1: Prestar la sede, hasta el 30 de junio de 2026'",
        "Sede, 'Parte 1: Sede, hasta el 30 de junio de 2026'"
    })
    void aCommitmentReadsAsOneSentence(String descripcion, String line) {
        assertThat(TextoConvenio.commitment(new DatosCompromiso(1, descripcion, LocalDate.of(2026, 6, 30))))
                .isEqualTo(line);
    }
}
