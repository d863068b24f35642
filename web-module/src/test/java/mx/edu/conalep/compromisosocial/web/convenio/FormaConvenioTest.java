package mx.edu.conalep.compromisosocial.web.convenio;

import static org.assertj.core.api.Assertions.assertThat;

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

        forma.remove("partes", 0);
        assertThat(forma.getCompromisos().get(0)).containsEntry("parte", "1");
        forma.remove("partes", 0);
        assertThat(forma.getCompromisos().get(0)).containsEntry("parte", null);
        assertThat(forma.read().broken()).extracting(RuleViolation::field).contains("compromisos[0].parte");
    }
}
