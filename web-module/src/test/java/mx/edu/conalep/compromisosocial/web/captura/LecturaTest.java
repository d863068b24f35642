package mx.edu.conalep.compromisosocial.web.captura;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One value that does not read never keeps the others from being saved (requirements §5). */
class LecturaTest {

    @ParameterizedTest
    @Tag("R18")
    @CsvSource({
        "docentes, -2",
        "docentes, 1.5",
        "docentes, dos",
        "docentes, 99999999999999999999",
        "fecha_fin, 31/12/2026",
        "fecha_fin, 2026-02-30",
        "latitud, norte",
        "servicio, X",
        "modalidad, PRESENCIAL"
    })
    void aValueThatDoesNotReadIsToldAndTheRestIsKept(String field, String typed) {
        Lectura lectura = Lectura.of(Json.createObjectBuilder()
                .add("sede", "Plaza cívica")
                .add(field, typed)
                .build());
        assertThat(lectura.rotas()).extracting(RuleViolation::field).containsExactly(field);
        assertThat(lectura.rotas()).allSatisfy(v -> assertThat(v.text()).doesNotStartWith("actividad."));
        assertThat(CampoActividad.SEDE.get(lectura.datos())).isEqualTo("Plaza cívica");
        assertThat(CampoActividad.find(field).orElseThrow().get(lectura.datos()))
                .isNull();
    }

    @ParameterizedTest
    @Tag("R18")
    @CsvSource({
        "1000, 1000",
        "'1 000', 1000",
        "'1\u00a0000', 1000",
        "'1\u2009234', 1234",
        "'1\u202f234\u00a0567', 1234567",
        "'1,234', 1234",
        "'1,234,567', 1234567"
    })
    void aCountMayBeTypedAsTheSystemTellsIt(String typed, int count) {
        Lectura lectura =
                Lectura.of(Json.createObjectBuilder().add("docentes", typed).build());
        assertThat(lectura.rotas()).isEmpty();
        assertThat(CampoActividad.DOCENTES.get(lectura.datos())).isEqualTo(count);
    }

    @ParameterizedTest
    @Tag("R18")
    @CsvSource({"'1,23'", "'1,2345'", "'1 234,567'", "'1.234'", "'12345 678'", "',123'"})
    void whatCouldMeanAnotherNumberIsRefused(String typed) {
        assertThat(Lectura.of(Json.createObjectBuilder().add("docentes", typed).build())
                        .rotas())
                .extracting(RuleViolation::code)
                .containsExactly("actividad.R18.malformed");
    }

    @Test
    @Tag("R18")
    void aMillionBlanksInACountEndAtOnce() {
        String blanks = " ".repeat(1_000_000);
        Lectura around = Lectura.of(Json.createObjectBuilder()
                .add("docentes", blanks + "1 000" + blanks)
                .build());
        assertThat(CampoActividad.DOCENTES.get(around.datos())).isEqualTo(1000);
        Lectura between = Lectura.of(
                Json.createObjectBuilder().add("docentes", "1" + blanks + "2").build());
        assertThat(between.rotas()).extracting(RuleViolation::code).containsExactly("actividad.R18.malformed");
    }

    @Test
    @Tag("R3.3")
    void aLatitudeThatDoesNotReadIsNotAlsoToldToBeMissing() {
        Lectura lectura = Lectura.of(Json.createObjectBuilder()
                .add("latitud", "19,3168")
                .add("longitud", "-99.1")
                .build());
        assertThat(lectura.drop(List.of(new RuleViolation("actividad.R3_3.bothCoordinates", "latitud"))))
                .isTrue();
        assertThat(lectura.rotas()).extracting(RuleViolation::code).containsExactly("actividad.R3_3.malformed");
        assertThat(CampoActividad.LONGITUD.get(lectura.datos())).isNull();
    }

    @Test
    void unknownNamesAndOtherTypesAreNothing() {
        JsonObject typed = Json.createObjectBuilder()
                .add("estado", "VALIDADA")
                .add("sede", 7)
                .add(
                        "supervisor",
                        Json.createArrayBuilder()
                                .add(" Uno ")
                                .add("")
                                .add("Uno")
                                .add("Dos"))
                .build();
        Lectura lectura = Lectura.of(typed);
        assertThat(lectura.rotas()).isEmpty();
        assertThat(CampoActividad.SEDE.get(lectura.datos())).isNull();
        assertThat(lectura.datos().getSupervisores()).containsExactly("Uno", "Dos");
    }

    @Test
    void whatBreaksARuleIsTakenOutSoThatTheRestCanBeKept() {
        Lectura lectura = Lectura.of(Json.createObjectBuilder()
                .add("fecha_fin", "2999-01-01")
                .add("sede", "Parque")
                .build());
        RuleViolation future = new RuleViolation("actividad.R22.future", "fecha_fin");
        assertThat(lectura.drop(List.of(future))).isTrue();
        assertThat(lectura.datos().getFechaFin()).isNull();
        assertThat(lectura.datos().getLugar().getSede()).isEqualTo("Parque");
        assertThat(lectura.rotas()).containsExactly(future);
    }

    @Test
    @Tag("R3.3")
    void halfAPointIsNoPoint() {
        Lectura lectura =
                Lectura.of(Json.createObjectBuilder().add("latitud", "19.4").build());
        assertThat(lectura.drop(List.of(new RuleViolation("actividad.R3_3.bothCoordinates", "longitud"))))
                .isTrue();
        assertThat(lectura.datos().getLugar().getLatitud()).isNull();
    }

    @Test
    void aViolationOfNothingThatWasTypedCannotBeTakenOut() {
        Lectura lectura =
                Lectura.of(Json.createObjectBuilder().add("sede", "Parque").build());
        assertThat(lectura.drop(List.of(new RuleViolation("actividad.plantel.required", "plantel"))))
                .isFalse();
        assertThat(lectura.drop(List.of(new RuleViolation("actividad.R22.windowClosed", null))))
                .isFalse();
        assertThat(lectura.rotas()).isEmpty();
    }
}
