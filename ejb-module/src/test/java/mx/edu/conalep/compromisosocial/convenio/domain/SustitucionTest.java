package mx.edu.conalep.compromisosocial.convenio.domain;

import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.AUTORA;
import static mx.edu.conalep.compromisosocial.convenio.domain.Ejemplos.HOY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What was found good and is not signed any more is written anew, and only that. */
@Tag("R19")
@Tag("R21.2")
class SustitucionTest {
    private static final String NUEVO = "EX-2026-15-00009";
    private static final LocalDate FIN = Ejemplos.datos().vigenciaFin();

    private static List<String> codes(ImpedimentoFirma impedimento) {
        return impedimento.razones().stream().map(RuleViolation::code).toList();
    }

    /** Found good, with this RFC of a third party. */
    private static Convenio twice(String rfc) {
        DatosConvenio d = Ejemplos.datos();
        DatosConvenio repetido = new DatosConvenio(
                d.objeto(),
                d.vigenciaInicio(),
                d.vigenciaFin(),
                Stream.concat(
                                d.partes().stream(),
                                Stream.of(new DatosParte(TipoParte.PERSONA_MORAL, "Otra", rfc, null)))
                        .toList(),
                d.clausulas(),
                d.apoyos(),
                d.compromisos(),
                d.contacto());
        Convenio c = Ejemplos.dictaminado();
        // as one stands that was found good before one RFC was one party
        c.write(repetido);
        return c;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, '', false",
        "-1, 0, '', false",
        "0, 1, convenio.firma.plazo, false",
        "1, 1, convenio.firma.dictamenTardio, true"
    })
    void itsLastDayIsTheLastOnWhichItIsSigned(int dictamen, int hoy, String code, boolean definitivo) {
        ImpedimentoFirma impedimento =
                Suscripcion.impediment(Ejemplos.dictaminado(), FIN.plusDays(dictamen), FIN.plusDays(hoy));
        assertThat(String.join(" ", codes(impedimento))).isEqualTo(code);
        assertThat(impedimento.definitivo()).isEqualTo(definitivo);
        assertThat(impedimento.isImpedido()).isEqualTo(!code.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"SAT970701NN3, convenio.firma.rfcRepetido", "XEXX010101000, ''"})
    void onePersonAsTwoPartiesIsNeverSigned(String rfc, String code) {
        ImpedimentoFirma impedimento = Suscripcion.impediment(twice(rfc), HOY, HOY);
        assertThat(String.join(" ", codes(impedimento))).isEqualTo(code);
        assertThat(impedimento.definitivo()).isEqualTo(!code.isEmpty());
    }

    @Test
    void anAddendumIsSignedByTheLastDayOfWhatItRenews() {
        Convenio adenda = Convenio.addendumTo(Ejemplos.registrado(), NUEVO, AUTORA);
        DatosConvenio d = adenda.datos();
        adenda.change(
                new DatosConvenio(
                        d.objeto(),
                        d.vigenciaInicio(),
                        FIN.plusYears(1),
                        d.partes(),
                        d.clausulas(),
                        d.apoyos(),
                        d.compromisos(),
                        d.contacto()),
                AUTORA);
        adenda.sendToReview(AUTORA);
        adenda.approve(null, Ejemplos.JURIDICO);
        assertThat(Suscripcion.impediment(adenda, HOY, FIN).isImpedido()).isFalse();
        assertThat(codes(Suscripcion.impediment(adenda, HOY, FIN.plusDays(1)))).containsExactly("convenio.firma.plazo");
    }

    @ParameterizedTest
    @EnumSource(EstadoConvenio.class)
    void onlyWhatWasFoundGoodIsWrittenAnew(EstadoConvenio estado) {
        Convenio c =
                switch (estado) {
                    case BORRADOR -> Ejemplos.borrador();
                    case EN_REVISION_JURIDICA -> Ejemplos.enRevision();
                    case DICTAMINADO -> Ejemplos.dictaminado();
                    default -> Ejemplos.registrado();
                };
        ImpedimentoFirma impedimento = Suscripcion.impediment(c, HOY, FIN.plusDays(1));
        if (c.getEstado() == EstadoConvenio.DICTAMINADO) {
            assertThatCode(() -> ReglasSustitucion.requireReplaceable(c, impedimento))
                    .doesNotThrowAnyException();
        } else {
            assertThat(impedimento.isImpedido()).isFalse();
            assertThatThrownBy(() -> ReglasSustitucion.requireReplaceable(c, impedimento))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("convenio.sustitucion.estado");
        }
    }

    @Test
    void whatCanStillBeSignedIsNotWrittenAnew() {
        Convenio c = Ejemplos.dictaminado();
        assertThatThrownBy(() -> ReglasSustitucion.requireReplaceable(c, Suscripcion.impediment(c, HOY, FIN)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("convenio.sustitucion.firmable");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, false"})
    void theNewDraftSaysTheSameButForDaysThatAreOver(int hoy, boolean dias) {
        Convenio anterior = Ejemplos.dictaminado();
        Convenio nuevo = Convenio.insteadOf(
                anterior,
                NUEVO,
                FIN.plusDays(hoy),
                new mx.edu.conalep.compromisosocial.shared.Acto("otra", Ejemplos.AHORA));
        DatosConvenio d = anterior.datos();
        assertThat(nuevo.datos())
                .isEqualTo(
                        dias
                                ? d
                                : new DatosConvenio(
                                        d.objeto(),
                                        null,
                                        null,
                                        d.partes(),
                                        d.clausulas(),
                                        d.apoyos(),
                                        d.compromisos(),
                                        d.contacto()));
        assertThat(nuevo.getEstado()).isEqualTo(EstadoConvenio.BORRADOR);
        assertThat(nuevo.getSustituye()).isSameAs(anterior);
        assertThat(nuevo.getOrigen()).isNull();
        assertThat(nuevo.isBy(AUTORA.usuario())).isTrue();
        assertThat(nuevo.isBy("otra")).isTrue();
        assertThat(nuevo.firmantes()).isEmpty();
    }

    @Test
    @Tag("R27")
    void bothTimeLinesTellAndTheDictamenStaysTheLastMove() {
        Convenio anterior = Ejemplos.dictaminado();
        Convenio nuevo = Convenio.insteadOf(anterior, NUEVO, HOY, AUTORA);
        assertThat(TransicionConvenio.written(nuevo, AUTORA).getMotivo()).contains(anterior.getFolio());
        TransicionConvenio linea = anterior.noteReplacement(nuevo, AUTORA);
        assertThat(linea.getMotivo()).contains(NUEVO);
        assertThat(linea.isMove()).isFalse();
        assertThat(anterior.noteDiscarded(nuevo, AUTORA).getMotivo()).contains(NUEVO);
        assertThat(anterior.getEstado()).isEqualTo(EstadoConvenio.DICTAMINADO);
    }
}
