package mx.edu.conalep.compromisosocial.convenio.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.AreaJuridica;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.PoliticaRoles;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who has a role of his unit and one of its legal area reads what both read (requirements §1), by the ways of the unit. */
@Tag("R21.1")
class AmbitoConvenioTest {

    private static final AreaJuridica VECINA = AreaJuridica.of("14");

    private static Actor person(Rol... roles) {
        Set<Rol> all = Set.of(roles);
        String entidad = all.iterator().next().nivel() == Rol.Nivel.NACIONAL ? null : "15";
        assertThat(PoliticaRoles.violations(all, entidad, null)).isEmpty();
        return new Actor("quien", "Quien", all, PoliticaRoles.ambito(all, entidad, null), "prueba");
    }

    static Stream<Arguments> both() {
        return Stream.of(
                Arguments.of(person(Rol.VINCULACION_ENTIDAD, Rol.JURIDICO_ENTIDAD), person(Rol.VINCULACION_ENTIDAD)),
                Arguments.of(person(Rol.DVS, Rol.JURIDICO_NACIONAL), person(Rol.DVS)),
                Arguments.of(person(Rol.SSI, Rol.JURIDICO_NACIONAL), person(Rol.SSI)));
    }

    @ParameterizedTest
    @MethodSource("both")
    void twoRolesReadWhatTheUnitReads(Actor dos, Actor unidad) {
        assertThat(AmbitoConvenio.reading(dos, List.of())).isEqualTo(AmbitoConvenio.reading(unidad, List.of()));
    }

    @Test
    void whoCoversAnotherAreaReadsThatToo() {
        Actor dos = person(Rol.VINCULACION_ENTIDAD, Rol.JURIDICO_ENTIDAD);
        AmbitoConvenio ambito = AmbitoConvenio.reading(dos, List.of(VECINA));
        assertThat(ambito.sql())
                .isEqualTo("((c.entidad = ? or c.entidad is null and c.plantel is null and c.folio is not null)"
                        + " or c.revisor = 'JURIDICO_ENTIDAD' and c.entidad = ? and c.estado <> 'BORRADOR')");
        assertThat(ambito.valores()).containsExactly("15", "14");
        assertThat(ambito.ramas()).isEmpty();
        assertThat(AmbitoConvenio.reading(person(Rol.DVS, Rol.JURIDICO_NACIONAL), List.of(VECINA)))
                .isEqualTo(AmbitoConvenio.all());
    }

    @Test
    void theLegalAreaAloneReadsWhatCameToIt() {
        for (Actor uno : List.of(person(Rol.JURIDICO_ENTIDAD), person(Rol.JURIDICO_NACIONAL))) {
            assertThat(AmbitoConvenio.reading(uno, List.of())).isEqualTo(AmbitoConvenio.reviewing(uno));
            assertThat(AmbitoConvenio.reading(uno, List.of(VECINA)))
                    .isEqualTo(AmbitoConvenio.reviewing(uno, List.of(VECINA)));
        }
    }
}
