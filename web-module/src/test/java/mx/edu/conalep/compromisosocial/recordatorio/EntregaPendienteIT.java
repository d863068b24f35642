package mx.edu.conalep.compromisosocial.recordatorio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.ClaveArticulo;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaBandejaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaPendiente;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.EsperaNacional;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which closed colectas wait for a delivery, in the tray of the DVS and in its mail alike. */
@ContainerTest
@Tag("R14")
class EntregaPendienteIT {
    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final LocalDate HOY = LocalDate.of(2001, 6, 15);

    @Inject
    private EsperaNacional espera;

    @Inject
    private ColectaBandejaConsulta bandeja;

    @Inject
    private Siembra siembra;

    /**
     * A closed colecta.
     *
     * @param aportado what counts: money as {@code $100}, goods as {@code Arroz 2.5}
     * @param entregado what was delivered
     * @param espera whether something is left
     */
    private record Fila(String aportado, String entregado, boolean espera) {}

    private static final List<Fila> FILAS = List.of(
            new Fila("", "", false),
            new Fila("$100.00", "", true),
            new Fila("$100.00", "$99.99", true),
            new Fila("$100.00", "$100.00", false),
            new Fila("$60.00,$40.00", "$50.00,$50.00", false),
            new Fila("$100.00,$-100.00", "", false),
            new Fila("$100.00,$-40.00", "$100.00", false),
            new Fila("Arroz 2.500,Arroz -2.500", "", false),
            new Fila("Arroz 2.500,Arroz -2.500,Frijol 1", "", true),
            new Fila("Arroz 2.500,Arroz -2.500,$5.00", "$5.00", false),
            new Fila("Arroz 2.500", "", true),
            new Fila("Arroz 2.500", "ARROZ 2.499", true),
            new Fila("Arroz 2.500", "arroz 2.500", false),
            new Fila("$100.00,Arroz 2.500", "$100.00", true),
            new Fila("$100.00,Arroz 2.500", "Arroz 2.500", true),
            new Fila("$100.00,Arroz 2.500", "$100.00,Arroz 2.500", false),
            new Fila("Arroz 2.500,Frijol 1", "Arroz 2.500", true));

    @Test
    void aDeliveryIsWaitedForAsLongAsSomethingThatCountsIsLeft() throws Exception {
        siembra.update(
                "insert ignore into convenio (expediente, folio, alcance, revisor, estado, busqueda, creado_en, modificado_en)"
                        + " values ('EP-EX', 'EP-CC', 'NACIONAL', 'JURIDICO_NACIONAL', 'REGISTRADO', '', now(6), now(6))");
        for (int i = 0; i < FILAS.size(); i++) {
            sow(folio(i), FILAS.get(i));
        }
        List<String> mail = espera.find(HOY).stream()
                .filter(a -> a.tipo() == TipoAviso.COLECTA_ENTREGAR)
                .map(Asunto::objeto)
                .toList();
        List<String> tray = ActorActual.callAs(
                        DVS, () -> bandeja.toDeliver(1000).items())
                .stream()
                .map(ColectaPendiente::folio)
                .toList();
        for (int i = 0; i < FILAS.size(); i++) {
            Fila fila = FILAS.get(i);
            assertThat(mail.contains(folio(i))).as("mail " + fila).isEqualTo(fila.espera());
            assertThat(tray.contains(folio(i))).as("tray " + fila).isEqualTo(fila.espera());
        }
    }

    private static String folio(int i) {
        return "CO-1901-0000" + (char) ('A' + i);
    }

    private void sow(String folio, Fila fila) {
        siembra.update(
                "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el, cerrada_el,"
                        + " creado_en, modificado_en) values (?, 'CERRADA', 'x', 'x', 'EP-CC', '2001-05-01', '2001-05-31', '2001-05-01',"
                        + " '2001-05-01', '2001-06-01', now(6), now(6))",
                folio);
        String id = siembra.value("select id from colecta where folio = ?", folio);
        int numero = 0;
        for (String cosa : things(fila.aportado())) {
            contribute(id, ++numero, cosa);
        }
        int recibo = 0;
        for (String cosa : things(fila.entregado())) {
            deliver(id, String.format("%064d", ++recibo), cosa);
        }
    }

    private static List<String> things(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    /** A counter-entry takes back the first one. */
    private void contribute(String id, int numero, String cosa) {
        boolean dinero = cosa.startsWith("$");
        String articulo = dinero ? null : cosa.split(" ")[0];
        siembra.update(
                "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, articulo, cantidad,"
                        + " unidad, clave, estado, contraasiento_de, capturada_por, capturada_en, validada_por, validada_en)"
                        + " values (?, ?, '15-016', '15', ?, ?, '2001-05-02', ?, ?, ?, ?, 'VALIDADA', ?, 'x', now(6), 'y', now(6))",
                id,
                numero,
                dinero ? "DINERO" : "ESPECIE",
                dinero ? cosa.substring(1) : null,
                articulo,
                dinero ? null : cosa.split(" ")[1],
                dinero ? null : "kg",
                dinero ? null : ClaveArticulo.of(articulo, "kg"),
                cosa.contains("-") ? 1 : null);
    }

    private void deliver(String id, String recibo, String cosa) {
        boolean dinero = cosa.startsWith("$");
        siembra.update(
                "insert into colecta_entrega (colecta_id, fecha, recibe, recibo, monto, hecha_por, hecha_en)"
                        + " values (?, '2001-06-02', 'x', ?, ?, 'x', now(6))",
                id,
                recibo,
                dinero ? cosa.substring(1) : null);
        if (!dinero) {
            String articulo = cosa.split(" ")[0];
            siembra.update(
                    "insert into colecta_entrega_articulo (entrega_id, articulo, cantidad, unidad, clave) values (?, ?, ?, 'kg', ?)",
                    siembra.value("select max(id) from colecta_entrega where colecta_id = ?", id),
                    articulo,
                    cosa.split(" ")[1],
                    ClaveArticulo.of(articulo, "kg"));
        }
    }
}
