package mx.edu.conalep.compromisosocial.sistema.emergente;

import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.RUTA;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.asignacion;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidate;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.candidato;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.donativo;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.hoy;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.number;
import static mx.edu.conalep.compromisosocial.sistema.emergente.Programas.upload;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Respuesta;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calls on a programme: every fault in one round, in the order of the form, and no act on what changed since it was seen. */
@PruebaDeSistema
@Tag("R15")
class ReglasDeEmergenteIT {

    private static final String CLAVE = "15-016";

    private final Sistema sistema;
    private final Api plantel;
    private final Api titular;

    ReglasDeEmergenteIT(Sistema sistema) {
        this.sistema = sistema;
        this.plantel = sistema.api("plantel." + CLAVE);
        this.titular = sistema.api("titular." + CLAVE);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }

    private static List<String> fields(Respuesta problem) {
        return problem.expect(422).fields();
    }

    @Test
    void thePlanAndTheCriteriaTellEveryFaultInOneRound() {
        String folio = Programas.create(plantel, List.of(CLAVE));
        assertThat(fields(plantel.put(
                        RUTA + folio,
                        json("{'solicitante':{'tipo':'FEDERAL','fecha':'ayer'},'causa':'Sismo','fin':'2026-03-01'}"))))
                .containsExactly(
                        "solicitante.nombre",
                        "solicitante.oficio",
                        "solicitante.fecha",
                        "peticion",
                        "inicio",
                        "version");
        assertThat(fields(plantel.put(
                        RUTA + folio + "/criterios",
                        json("{'criterios':[{'nombre':'A','tipo':'ESCALA','peso':60,'maximo':'tres'},"
                                + "{'tipo':'OTRO','peso':30}],'otro':1}"))))
                .containsExactly(
                        "criterios",
                        "criterios[0].maximo",
                        "criterios[1].nombre",
                        "criterios[1].tipo",
                        "version",
                        "otro");
    }

    @Test
    void whatAPlantelCapturesTellsEveryFaultInOneRound() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        assertThat(fields(plantel.post(RUTA + folio + "/donaciones", json("{'cantidad':'dos','fecha':'2026-99-01'}"))))
                .containsExactly("articulo", "origen", "cantidad", "unidad", "fecha");
        candidate(plantel, folio, "1 3 6");
        JsonObject malo =
                json("{'matricula':7,'aviso':false,'respuestas':[{'valor':'x'},{'valor':9},{'valor':6,'mas':1}]}");
        List<String> faltas = List.of(
                "matricula", "iniciales", "respuestas[0].valor", "respuestas[1].valor", "respuestas[2].mas", "aviso");
        assertThat(fields(plantel.post(RUTA + folio + "/candidatos", malo))).isEqualTo(faltas);
        assertThat(fields(plantel.put(RUTA + folio + "/candidatos/1", malo)))
                .containsAll(faltas)
                .endsWith("version");
        Programas.donated(plantel, folio);
        candidate(plantel, folio, "0 0 0");
        assertThat(fields(plantel.post(
                        RUTA + folio + "/asignacion",
                        json("{'articulo':'Despensa','unidad':'caja','cantidad':'x','candidatos':[2]}"))))
                .containsExactly("cantidad", "motivo");
        assertThat(fields(plantel.post(RUTA + folio + "/asignacion", json("{'candidatos':[]}"))))
                .containsExactly("articulo", "unidad", "cantidad", "candidatos");
        assertThat(fields(plantel.get(RUTA + folio + "/asignacion/propuesta?cantidad=x")))
                .containsExactly("articulo", "unidad", "cantidad");
    }

    @Test
    void aDecisionAndADeliveryTellEveryFaultInOneRound() {
        String folio = Programas.approved(sistema, CLAVE);
        assertThat(fields(plantel.post(
                        RUTA + folio + "/entregas", json("{'asignacion':1,'candidato':1,'fecha':'ayer'}"))))
                .containsExactly("fecha", "acuse");
        assertThat(fields(plantel.post(RUTA + folio + "/entregas", json("{'candidato':1}"))))
                .containsExactlyInAnyOrder("fecha", "acuse", "asignacion");
        assertThat(fields(titular.post(RUTA + folio + "/asignacion/devolucion", json("{}"))))
                .containsExactly("asignacion", "motivo");
        assertThat(fields(titular.post(RUTA + folio + "/asignacion/reversion", json("{'version':'x'}"))))
                .containsExactlyInAnyOrder("version", "asignacion", "candidato", "motivo");
        assertThat(fields(plantel.post(RUTA + folio + "/donaciones/1/reversion", json("{'otro':1}"))))
                .containsExactly("otro", "motivo");
        assertThat(fields(plantel.post(RUTA + folio + "/candidatos/2/retiro", json("{'version':'x'}"))))
                .containsExactly("version", "motivo");
    }

    private JsonObject reversion(int candidato, int version) {
        return Json.createObjectBuilder(number("asignacion", 1))
                .add("candidato", candidato)
                .add("version", version)
                .add("motivo", "Lo devolvió")
                .build();
    }

    @Test
    void whatWasDeliveredSinceItWasSeenIsNotTakenBackUnseen() {
        String folio = Programas.running(plantel, List.of(CLAVE));
        Programas.donated(plantel, folio);
        candidate(plantel, folio, "1 3 6");
        candidate(plantel, folio, "0 1 0");
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201);
        int vista = titular.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(200)
                .json()
                .getInt("version");
        String acuse = upload(plantel, folio, "ACUSE", Muestras.foto(folio.hashCode()))
                .expect(201)
                .json()
                .getString("sha256");
        int entregada = plantel.post(
                        RUTA + folio + "/entregas",
                        Json.createObjectBuilder(number("asignacion", 1))
                                .add("candidato", 1)
                                .add("fecha", hoy().toString())
                                .add("acuse", acuse)
                                .build())
                .expect(201)
                .json()
                .getInt("version");
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(1, vista))
                .expect(409);
        int revertida = titular.post(RUTA + folio + "/asignacion/reversion", reversion(1, entregada))
                .expect(200)
                .json()
                .getInt("version");
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(2, entregada))
                .expect(409);
        titular.post(RUTA + folio + "/asignacion/reversion", reversion(2, revertida))
                .expect(200);
    }

    @Test
    void whoBelongsToAnotherPlantelIsNowhere() {
        String folio = Programas.running(sistema.api("dvs"), List.of(CLAVE, "15-017"));
        Programas.donated(plantel, folio);
        String matricula = candidate(plantel, folio, "1 3 6");
        plantel.post(RUTA + folio + "/asignacion", asignacion("1", List.of(), null))
                .expect(201);
        Api vecina = sistema.api("titular.15-017");
        JsonObject decision = Json.createObjectBuilder(number("asignacion", 1))
                .add("motivo", "No")
                .build();
        vecina.post(RUTA + folio + "/asignacion/aprobacion", number("asignacion", 1))
                .expect(404);
        vecina.post(RUTA + folio + "/asignacion/devolucion", decision).expect(404);
        vecina.post(RUTA + folio + "/asignacion/reversion", reversion(1, 1)).expect(404);
        Api vecino = sistema.api("plantel.15-017");
        vecino.post(RUTA + folio + "/donaciones", donativo("Despensa", "9")).expect(201);
        assertThat(fields(vecino.post(RUTA + folio + "/asignacion", asignacion("1", List.of(1), null))))
                .containsExactly("candidatos[0]");
        vecino.post(RUTA + folio + "/donaciones/1/reversion", json("{'motivo':'No'}"))
                .expect(404);
        vecino.put(
                        RUTA + folio + "/candidatos/1",
                        Json.createObjectBuilder(candidato("OTRA-1", "0 0 0"))
                                .add("version", 1)
                                .build())
                .expect(404);
        assertThat(plantel.get(RUTA + folio + "/candidatos/1").expect(200).text())
                .contains(matricula);
    }
}
