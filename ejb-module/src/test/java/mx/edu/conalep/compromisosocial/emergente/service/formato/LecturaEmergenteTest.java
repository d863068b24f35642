package mx.edu.conalep.compromisosocial.emergente.service.formato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.ReglasCriterios;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.OrdenCampos;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not read and the rules that the rest breaks are told at once, each field once, in the order of its form. */
@Tag("R15")
class LecturaEmergenteTest {

    private static List<RuleViolation> at(String fields) {
        return fields.isEmpty()
                ? List.of()
                : Arrays.stream(fields.split(" "))
                        .map(f -> new RuleViolation("x", f.equals("-") ? null : f))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "CANDIDATO, aviso respuestas[1].valor, matricula respuestas[0].valor, matricula respuestas[0].valor"
                + " respuestas[1].valor aviso",
        "CANDIDATO, matricula matricula, matricula iniciales, matricula iniciales",
        "CANDIDATO, otro, respuestas aviso -, - respuestas aviso otro",
        "CANDIDATO, respuestas[10].valor, respuestas[2].criterio respuestas[2].valor,"
                + " respuestas[2].criterio respuestas[2].valor respuestas[10].valor",
        "CRITERIOS, criterios[1].peso criterios[0].otro, criterios criterios[0].maximo criterios[0].nombre,"
                + " criterios criterios[0].nombre criterios[0].maximo criterios[0].otro criterios[1].peso",
        "DONACION, fecha cantidad, articulo origen, articulo origen cantidad fecha",
        "ASIGNACION, cantidad, motivo candidatos[0] candidatos, cantidad candidatos candidatos[0] motivo",
        "ENTREGA, archivo, acuse fecha, fecha archivo",
        "ENTREGA, acuse asignacion, fecha, fecha acuse asignacion",
        "PLAN, inicio, planteles[1] solicitante.tipo archivo causa fin,"
                + " solicitante.tipo archivo causa inicio fin planteles[1]",
        "PLAN, '', planteles[1] planteles[1], planteles[1]",
        "PLAN, '', '', ''"
    })
    void tellsEachFieldOnceInTheOrderOfItsForm(String form, String unread, String rules, String expected)
            throws ReflectiveOperationException {
        OrdenCampos orden = (OrdenCampos) OrdenEmergente.class.getField(form).get(null);
        List<RuleViolation> told = new Lectura<>(null, at(unread)).broken(orden, at(rules));
        assertThat(String.join(
                        " ",
                        told.stream()
                                .map(v -> v.field() == null ? "-" : v.field())
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void isWholeOnlyWhenEverythingRead() {
        Lectura<String> sound = Lectura.sound("x");
        assertThat(sound.isWhole()).isTrue();
        assertThat(sound.with(at("cantidad")).isWhole()).isFalse();
    }

    @Test
    void everyFaultOfCriteriaIsToldInOneRound() {
        List<RuleViolation> faltas = new ArrayList<>();
        List<Criterio> read = LectorEmergente.criteria(new LectorObjeto(
                LectorObjeto.parse(
                        "{\"criterios\":[{\"nombre\":\"Ingreso\",\"tipo\":\"ESCALA\",\"peso\":60,\"maximo\":\"tres\"},{\"tipo\":\"OTRO\",\"peso\":30},{\"nombre\":\""
                                + " INGRESO\",\"tipo\":\"SI_NO\",\"peso\":5}]}"),
                faltas));
        Lectura<List<Criterio>> leida = new Lectura<>(read, faltas);
        assertThat(leida.broken(OrdenEmergente.CRITERIOS, ReglasCriterios.check(read)))
                .extracting(RuleViolation::field)
                .containsExactly(
                        "criterios",
                        "criterios[0].maximo",
                        "criterios[1].nombre",
                        "criterios[1].tipo",
                        "criterios[2].nombre");
        assertThatThrownBy(() -> leida.requireSound(OrdenEmergente.CRITERIOS, List.of()))
                .isInstanceOf(RuleViolationException.class);
        assertThat(Lectura.sound(read).requireSound(OrdenEmergente.CRITERIOS, List.of()))
                .isSameAs(read);
    }
}
