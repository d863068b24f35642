package mx.edu.conalep.compromisosocial.recordatorio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.EsperaNacional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the statements of the mails find waiting, row by row, at the limits of their dates. */
@ContainerTest
class EsperaNacionalIT {
    /** A day of which no other test has anything. */
    private static final LocalDate HOY = LocalDate.of(2061, 3, 10);

    @Inject
    private EsperaNacional espera;

    @Inject
    private Siembra siembra;

    /**
     * A commitment.
     *
     * @param convenio state of its convenio
     * @param origen state of the convenio that this one renews; null when it renews none
     * @param estado its own
     * @param dias from today to its last day
     * @param espera whether it waits for somebody
     */
    private record Fila(String convenio, String origen, String estado, int dias, boolean espera) {}

    private static final List<Fila> FILAS = List.of(
            new Fila("REGISTRADO", null, "PENDIENTE", -366, false),
            new Fila("REGISTRADO", null, "PENDIENTE", -365, true),
            new Fila("REGISTRADO", null, "PENDIENTE", -1, true),
            new Fila("REGISTRADO", null, "PENDIENTE", 0, true),
            new Fila("REGISTRADO", null, "PENDIENTE", 8, true),
            new Fila("REGISTRADO", null, "PENDIENTE", 9, false),
            new Fila("REGISTRADO", null, "CUMPLIDO", 0, false),
            new Fila("SUSCRITO", null, "PENDIENTE", 0, true),
            new Fila("DICTAMINADO", null, "PENDIENTE", 0, false),
            new Fila("TERMINADO", null, "PENDIENTE", 0, false),
            new Fila("SUSCRITO", "REGISTRADO", "PENDIENTE", 0, true),
            new Fila("SUSCRITO", "TERMINADO", "PENDIENTE", 0, false));

    @Test
    @Tag("R8.4")
    void aCommitmentWaitsFromEightDaysBeforeItsLastDayToAYearAfterIt() {
        for (int i = 0; i < FILAS.size(); i++) {
            sow(i, FILAS.get(i));
        }
        List<Asunto> found = espera.find(HOY).stream()
                .filter(a -> a.tipo() == TipoAviso.COMPROMISO && a.objeto().startsWith("EN-"))
                .toList();
        for (int i = 0; i < FILAS.size(); i++) {
            Fila fila = FILAS.get(i);
            String objeto = name(i, fila.convenio());
            List<Asunto> suyos =
                    found.stream().filter(a -> a.objeto().equals(objeto)).toList();
            assertThat(suyos).as(fila.toString()).hasSize(fila.espera() ? 1 : 0).allSatisfy(a -> {
                assertThat(a.vence()).isEqualTo(HOY.plusDays(fila.dias()));
                assertThat(a.parte()).isEqualTo("1");
                assertThat(a.rol()).isEqualTo(Rol.VINCULACION_ENTIDAD);
                assertThat(a.entidad()).isEqualTo("15");
                assertThat(a.plantel()).isNull();
            });
        }
    }

    private void sow(int i, Fila fila) {
        String primero = fila.origen() == null ? null : convenio("EN-O-" + i, fila.origen(), null);
        String id = convenio("EN-" + i, fila.convenio(), primero);
        boolean cumplido = fila.estado().equals("CUMPLIDO");
        siembra.update(
                "insert into convenio_compromiso (convenio_id, orden, parte, descripcion, vence, estado, cumplido_en)"
                        + " values (?, 1, 2, 'x', ?, ?, if(?, now(6), null))",
                id,
                HOY.plusDays(fila.dias()).toString(),
                fila.estado(),
                cumplido);
    }

    /** A convenio of the entidad 15 in a state; answers its key. */
    private String convenio(String clave, String estado, String origen) {
        siembra.update(
                "insert into convenio (expediente, folio, origen_id, alcance, entidad, revisor, estado, busqueda, creado_en,"
                        + " modificado_en) values (?, ?, ?, 'ESTATAL', '15', 'JURIDICO_ENTIDAD', ?, '', now(6), now(6))",
                clave + "-EX",
                isRegistrado(estado) ? clave + "-CC" : null,
                origen,
                estado);
        return siembra.value("select id from convenio where expediente = ?", clave + "-EX");
    }

    /** Its folio once it is registered, its file number before. */
    private static String name(int i, String estado) {
        return "EN-" + i + (isRegistrado(estado) ? "-CC" : "-EX");
    }

    private static boolean isRegistrado(String estado) {
        return estado.equals("REGISTRADO") || estado.equals("TERMINADO");
    }
}
