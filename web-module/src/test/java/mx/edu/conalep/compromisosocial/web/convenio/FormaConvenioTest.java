package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.Contacto;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosCompromiso;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosParte;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoParte;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R19")
class FormaConvenioTest {

    private static final DatosConvenio ESCRITO = new DatosConvenio(
            "Apoyo mutuo",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            List.of(
                    new DatosParte(TipoParte.CONALEP, "CONALEP", null, null),
                    new DatosParte(TipoParte.PERSONA_MORAL, "Empresa", "SAT970701NN3", "Apoderada")),
            Map.of(Clausula.B, "Obligaciones"),
            List.of(new DatosApoyo(TipoApoyo.ESPECIE, "Cajas", new BigDecimal("12.500"), "cajas", null)),
            List.of(new DatosCompromiso(2, "Entregar", LocalDate.of(2026, 5, 1))),
            new Contacto("Enlace", "enlace@ejemplo.mx", null));

    @Test
    void whatIsWrittenReadsBackTheSame() {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);

        assertThat(forma.getApoyos().get(0)).containsEntry("cantidad", "12.5");
        assertThat(forma.read().faltas()).isEmpty();
        assertThat(forma.read().datos()).isEqualTo(ESCRITO);
    }

    @ParameterizedTest
    @CsvSource({"'$12,500.50', 12500.50", "'12 500.5 MXN', 12500.50", "0.1, 0.10"})
    void moneyIsReadAsPeopleWriteIt(String typed, BigDecimal monto) {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        forma.getApoyos().get(0).put("monto", typed);

        assertThat(forma.read().datos().apoyos().get(0).monto()).isEqualTo(monto);
    }

    @ParameterizedTest
    @CsvSource({
        "monto, mucho, apoyos[0].monto",
        "monto, 1.005, apoyos[0].monto",
        "cantidad, 1e5, apoyos[0].cantidad",
        "cantidad, --2, apoyos[0].cantidad"
    })
    void whatDoesNotReadIsToldAtItsPathAndKept(String campo, String typed, String path) {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        forma.getApoyos().get(0).put(campo, typed);

        assertThat(forma.read().faltas()).extracting(RuleViolation::field).containsExactly(path);
        assertThat(forma.getApoyos().get(0)).containsEntry(campo, typed);
    }

    @Test
    @Tag("R8.4")
    void aCommitmentFollowsItsPartyWhenAnotherIsTakenOut() {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        RenglonesRedaccion renglones = new RenglonesRedaccion(forma);

        renglones.remove("partes", 0);
        assertThat(forma.getCompromisos().get(0)).containsEntry("parte", "1");
        renglones.remove("partes", 0);
        assertThat(forma.getCompromisos().get(0)).containsEntry("parte", null);
        assertThat(forma.read().broken())
                .extracting(RuleViolation::code, RuleViolation::field)
                .contains(Tuple.tuple("convenio.compromiso.sinParte", "compromisos[0].parte"));
    }

    @ParameterizedTest
    @CsvSource({"partes, 0, partes:0:nombre", "partes, 1, partes:1:nombre", "apoyos, 0, apoyos:0:descripcion"})
    @Tag("R8.4")
    void whatWasTakenOutComesBackWhole(String lista, int index, String foco) {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        RenglonesRedaccion renglones = new RenglonesRedaccion(forma);

        renglones.remove(lista, index);
        assertThat(renglones.getFoco()).isEqualTo("deshacer_" + lista);
        assertThat(renglones.getDeshacible()).isEqualTo(lista);
        assertThat(renglones.getNumero()).isEqualTo(index + 1);
        renglones.undo();
        assertThat(forma.read().datos()).isEqualTo(ESCRITO);
        assertThat(renglones.getFoco()).isEqualTo(foco);
        assertThat(renglones.getDeshacible()).isNull();
        renglones.undo();
        assertThat(forma.read().datos()).isEqualTo(ESCRITO);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "descripcion|\u200b|-",
                "monto|1234.567|shared.formato.decimal",
                "monto|doce|shared.formato.number",
                "monto|1.234,50|shared.formato.number",
                "monto|12,5|shared.formato.number",
                "monto|99999999999999999999|shared.formato.tooLarge",
                "monto|-5|convenio.apoyo.positivo"
            },
            delimiter = '|')
    void eachFieldIsRefusedOnceForWhatIsWrongWithIt(String campo, String typed, String code) {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        forma.getApoyos().get(0).put("tipo", "DINERO");
        forma.getApoyos().get(0).put("monto", "1.00");
        forma.getApoyos().get(0).put(campo, typed);

        assertThat(forma.read().broken())
                .extracting(RuleViolation::code)
                .isEqualTo("-".equals(code) ? List.of() : List.of(code));
    }

    @Test
    void aDraftBeginsWithSomethingWritten() {
        FormaConvenio forma = FormaConvenio.of(DatosConvenio.empty());
        forma.add("partes");
        forma.getPartes().get(0).put("nombre", "CONALEP");
        forma.begin();
        forma.getDatos().put("objeto", " ");
        forma.getClausulas().put("a", "");
        forma.add("apoyos");

        assertThatThrownBy(() -> forma.requireWritten("")).isInstanceOf(RuleViolationException.class);
        forma.requireWritten("PL-1");
        forma.getApoyos().get(0).put("descripcion", "Cajas");
        forma.requireWritten(null);
    }

    @Test
    @Tag("R21.1")
    void howLinesEndIsNoChange() {
        FormaConvenio forma = FormaConvenio.of(ESCRITO);
        forma.getClausulas().put("b", "Uno\r\nDos");
        assertThat(forma.read().datos().clausulas()).containsEntry(Clausula.B, "Uno\nDos");
        assertThat(new Bloque("b", "b", "Uno\r\nDos", "Uno\nDos", List.of()).isCambio())
                .isFalse();

        forma.getClausulas().put("b", ("x".repeat(98) + "\r\n").repeat(202));
        assertThat(forma.read().broken()).isEmpty();
        forma.getClausulas().put("b", ("x".repeat(98) + "\r\n").repeat(203));
        assertThat(forma.read().broken()).extracting(RuleViolation::code).containsExactly("shared.formato.tooLong");
    }
}
