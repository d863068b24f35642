package mx.edu.conalep.compromisosocial.demostracion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.domain.TipoPlantel;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.DatosUsuario;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Users of the demonstration")
class UsuariosDemoTest {

    private static final ZoneId MEXICO = ZoneId.of("America/Mexico_City");
    private static final EntidadVista ENTIDAD =
            new EntidadVista("15", "MEX", "Colegio del Estado de México", Entidad.Tipo.CE, "México", MEXICO);
    private static final PlantelVista PLANTEL = new PlantelVista(
            "15-016",
            "Nezahualcóyotl I",
            "15",
            "Colegio del Estado de México",
            "MEX",
            TipoPlantel.PUBLICO,
            MEXICO,
            null,
            null,
            null,
            List.of(),
            LocalTime.of(7, 0),
            LocalTime.of(14, 0),
            0);

    @Test
    void hasOneForEachPersonThatTheDemonstrationPromises() {
        Map<String, DatosUsuario> usuarios = UsuariosDemo.of(List.of(ENTIDAD), List.of(PLANTEL)).stream()
                .collect(Collectors.toMap(DatosUsuario::usuario, Function.identity()));
        assertEquals(
                Set.of(
                        "plantel.15-016",
                        "titular.15-016",
                        "entidad.15",
                        "juridico.15",
                        "juridico.nacional",
                        "dvs",
                        "ssi",
                        "operador",
                        "admin",
                        "auditor"),
                usuarios.keySet());
        assertEquals(Set.of(Rol.TITULAR_PLANTEL), usuarios.get("titular.15-016").roles());
        assertEquals("15-016", usuarios.get("plantel.15-016").plantel());
        assertEquals("15", usuarios.get("entidad.15").entidad());
    }

    @Test
    void breaksNoRuleOfUsers() {
        UsuariosDemo.of(List.of(ENTIDAD), List.of(PLANTEL))
                .forEach(u -> assertTrue(u.violations().isEmpty(), u::usuario));
    }
}
