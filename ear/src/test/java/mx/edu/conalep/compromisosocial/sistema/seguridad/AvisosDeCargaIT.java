package mx.edu.conalep.compromisosocial.sistema.seguridad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Llamada.Persona;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Registro;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Test;

/** Whoever keeps the server reads its log: Faces complains there of no page that is opened. */
@PruebaDeSistema
class AvisosDeCargaIT {

    private static final String PLANTEL = "15-016";

    private final Sistema sistema;

    AvisosDeCargaIT(Sistema sistema) {
        this.sistema = sistema;
    }

    @Test
    void facesComplainsOfNoPage() throws IOException, SQLException {
        Path log = sistema.folder().resolve("log/servidor.log");
        // what other tests sent on purpose stands there too
        List<String> before = Files.readAllLines(log);
        assertThat(before).anyMatch(line -> line.contains("PayaraMicro"));
        Registro registro = RegistroDePrueba.draft(sistema, PLANTEL);
        Map<Persona, Sesion> sesiones = new EnumMap<>(Persona.class);
        Visitas.all().filter(visit -> visit.cuerpo() == null).forEach(visit -> {
            Persona who = visit.quienes().iterator().next();
            visit.send(sesiones.computeIfAbsent(who, p -> sistema.sesion(p.usuario())), registro)
                    .expect(200, 302, 404);
        });

        assertThat(Files.readAllLines(log).stream().skip(before.size()))
                .noneMatch(line -> line.matches(".*(JSF\\d{4}|faces\\.metadata|com\\.sun\\.faces).*"));
    }
}
