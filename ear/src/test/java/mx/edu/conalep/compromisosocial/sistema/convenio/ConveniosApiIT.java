package mx.edu.conalep.compromisosocial.sistema.convenio;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A convenio from its draft to its folio, and what keeps it from getting there out of its turn or by other hands. */
@PruebaDeSistema
class ConveniosApiIT {

    private static final String RUTA = "/convenios/";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private final Api autora;
    private final Api juridico;
    private final Api dvs;

    ConveniosApiIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
        this.autora = sistema.api("entidad.15");
        this.juridico = sistema.api("juridico.15");
        this.dvs = sistema.api("dvs");
    }

    @Test
    @Tag("R21.1")
    @Tag("R21.2")
    @Tag("R21.3")
    void goesFromTheDraftThroughAnObservedClauseToItsFolio() {
        JsonObject incompleto = Json.createObjectBuilder(
                        Acuerdos.borrador("Apoyo a la salud comunitaria").build())
                .add("clausulas", Json.createObjectBuilder().add("a", "Objeto"))
                .build();
        JsonObject creado = autora.post("/convenios", incompleto).expect(201).json();
        String folio = creado.getString("folio");
        assertThat(creado.getString("estado")).isEqualTo("BORRADOR");
        assertThat(creado.getString("revisor")).isEqualTo("JURIDICO_ENTIDAD");
        assertThat(autora.post(RUTA + folio + "/revision").fields())
                .containsExactly("clausulas.b", "clausulas.c", "clausulas.d", "clausulas.e", "clausulas.f");

        JsonObject completo = Json.createObjectBuilder(creado)
                .add("clausulas", Acuerdos.borrador("x").build().getJsonObject("clausulas"))
                .build();
        autora.put(RUTA + folio, completo).expect(200);
        autora.put(RUTA + folio, completo).expect(409);
        autora.post(RUTA + folio + "/revision").expect(200);
        juridico.post(
                        RUTA + folio + "/observacion",
                        Json.createObjectBuilder()
                                .add(
                                        "observaciones",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("clausula", "c")
                                                        .add("texto", "Precise los plazos")))
                                .build())
                .expect(200);
        JsonObject observado = autora.get(RUTA + folio).expect(200).json();
        assertThat(observado.getString("estado")).isEqualTo("OBSERVADO");
        JsonObject corregido = Json.createObjectBuilder(observado)
                .add(
                        "clausulas",
                        Json.createObjectBuilder(observado.getJsonObject("clausulas"))
                                .add("c", "Un año a partir de la firma"))
                .build();
        autora.put(RUTA + folio, corregido).expect(200);
        autora.post(RUTA + folio + "/revision").expect(200);
        juridico.post(RUTA + folio + "/dictamen").expect(200);

        assertThat(autora.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(1))
                        .fields())
                .containsExactly("archivo", "firmantes");
        acuerdos.upload(folio, Muestras.pdf("Convenio firmado")).expect(201);
        autora.post(RUTA + folio + "/suscripcion", Acuerdos.firmas(2)).expect(200);
        autora.post(RUTA + folio + "/registro").expect(403);
        JsonObject registrado = dvs.post(RUTA + folio + "/registro").expect(200).json();
        assertThat(registrado.getString("folio")).matches("CC-\\d{4}-\\d{5}");
        assertThat(registrado.getString("estado")).isEqualTo("REGISTRADO");
        assertThat(registrado.getString("vigencia")).isEqualTo("VIGENTE");
        assertThat(autora.get(RUTA + folio).expect(200).json().getString("folio"))
                .isEqualTo(registrado.getString("folio"));

        JsonObject versiones =
                juridico.get(RUTA + folio + "/versiones").expect(200).json();
        assertThat(versiones.getJsonArray("items")).hasSize(2);
        JsonObject primera = versiones.getJsonArray("items").getJsonObject(0);
        assertThat(primera.getJsonObject("clausulas").getString("c")).isEqualTo("Cláusula c del acuerdo");
        assertThat(primera.getJsonArray("observaciones").getJsonObject(0).getString("texto"))
                .isEqualTo("Precise los plazos");
    }

    @Test
    @Tag("R21.1")
    void aDraftOfAnotherEntidadDoesNotExist() {
        String folio = acuerdos.create("Acuerdo reservado");
        autora.post(RUTA + folio + "/revision").expect(200);
        for (String ajeno : List.of("entidad.09", "juridico.14", "juridico.nacional", "plantel.15-016")) {
            sistema.api(ajeno).get(RUTA + folio).expect(404);
        }
        sistema.api("juridico.14").post(RUTA + folio + "/dictamen").expect(404);
        sistema.api("juridico.nacional").post(RUTA + folio + "/dictamen").expect(404);
        autora.post(RUTA + folio + "/dictamen").expect(403);
        assertThat(autora.get(RUTA + folio).json().getString("estado")).isEqualTo("EN_REVISION_JURIDICA");
    }

    @Test
    @Tag("R21.1")
    void theNationalLegalAreaReviewsForTheUodcdmx() {
        Api uodcdmx = sistema.api("entidad.09");
        String folio = uodcdmx.post(
                        "/convenios",
                        Acuerdos.borrador("Acuerdo de la Ciudad de México").build())
                .expect(201)
                .json()
                .getString("folio");
        sistema.api("juridico.nacional").get(RUTA + folio).expect(404);
        uodcdmx.post(RUTA + folio + "/revision").expect(200);
        sistema.api("juridico.09").post(RUTA + folio + "/dictamen").expect(404);
        sistema.api("juridico.nacional").post(RUTA + folio + "/dictamen").expect(200);
    }

    @Test
    @Tag("R21.3")
    void fiftyRegisteredAtOnceGetFoliosWithoutGapOrRepeat() throws Exception {
        List<String> folios = IntStream.range(0, 50)
                .mapToObj(i -> acuerdos.signed("Acuerdo en paralelo " + i))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(50);
        TreeSet<String> numbers = new TreeSet<>();
        try {
            List<Callable<String>> calls = folios.stream()
                    .map(folio -> (Callable<String>) () -> dvs.post(RUTA + folio + "/registro")
                            .expect(200)
                            .json()
                            .getString("folio"))
                    .toList();
            for (Future<String> answer : people.invokeAll(calls)) {
                numbers.add(answer.get());
            }
        } finally {
            people.shutdown();
        }
        assertThat(numbers).hasSize(50);
        int first = Integer.parseInt(numbers.first().substring(8));
        int last = Integer.parseInt(numbers.last().substring(8));
        assertThat(last - first).isEqualTo(49);
        dvs.post(RUTA + folios.get(0) + "/registro").expect(409);
    }

    @Test
    @Tag("R21.1")
    void theSameCallTwiceIsOneRecord() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        JsonObject body = Acuerdos.borrador("Repetido").build();
        String first = autora.post("/convenios", body, key).expect(201).json().getString("folio");
        assertThat(autora.post("/convenios", body, key).expect(201).json().getString("folio"))
                .isEqualTo(first);
        autora.post("/convenios", Acuerdos.borrador("Otro").build(), key).expect(422);
    }

    @Test
    @Tag("R21.2")
    void onlyASoundPdfIsTakenAndOnlyInItsTurn() {
        String folio = acuerdos.create("Sin dictamen");
        acuerdos.upload(folio, Muestras.pdf("Antes de tiempo")).expect(409);
        String listo = acuerdos.approved("Con dictamen");
        acuerdos.upload(listo, Muestras.foto(1)).expect(422);
        acuerdos.upload(listo, new byte[0]).expect(422);
        byte[] pdf = Muestras.pdf("Firmado " + listo);
        String sha256 = acuerdos.upload(listo, pdf).expect(201).json().getString("sha256");
        assertThat(acuerdos.upload(listo, pdf).expect(201).json().getString("sha256"))
                .isEqualTo(sha256);
        assertThat(autora.get(RUTA + listo + "/evidencias").json().getJsonArray("items"))
                .hasSize(1);
        assertThat(Files.exists(file(sha256))).isTrue();
    }

    private Path file(String sha256) {
        return sistema.folder()
                .resolve("evidencias")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    @Tag("R19")
    void isFoundByWordsOfItsPartiesItsObjectAndItsClausesWithoutAccents() {
        String seed = UUID.randomUUID().toString().substring(0, 8);
        String folio = acuerdos.create("Alfabetización técnica " + seed);
        for (String words :
                List.of("alfabetizacion " + seed, "TECNICA " + seed, "fundacion " + seed, "acuerdo " + seed)) {
            JsonObject page = autora.get("/convenios?texto=" + words.replace(" ", "%20"))
                    .expect(200)
                    .json();
            assertThat(page.getJsonArray("items").getValuesAs(JsonObject.class))
                    .as(words)
                    .extracting(item -> item.getString("folio"))
                    .containsExactly(folio);
        }
        assertThat(autora.get("/convenios?texto=%2B%22%2A(").expect(200).json().getInt("total"))
                .isZero();
        assertThat(sistema.api("entidad.09")
                        .get("/convenios?texto=" + seed)
                        .json()
                        .getInt("total"))
                .isZero();
        autora.get("/convenios?estado=FIRMADO").expect(422);
    }

    @Test
    @Tag("R19")
    void aListIsNotNarrowedByTheOneAskedForBefore() {
        String seed = UUID.randomUUID().toString().substring(0, 8);
        acuerdos.create("Primero " + seed);
        acuerdos.create("Segundo " + seed);
        sistema.api("entidad.09").get("/convenios?estado=TERMINADO").expect(200);
        for (int i = 0; i < 3; i++) {
            assertThat(autora.get("/convenios?texto=primero%20" + seed).json().getInt("total"))
                    .isEqualTo(1);
            assertThat(autora.get("/convenios?texto=" + seed).json().getInt("total"))
                    .isEqualTo(2);
        }
    }

    @Test
    @Tag("R8.4")
    void aCommitmentIsFollowedUpUntilItIsFulfilled() {
        String folio = acuerdos.registered("Con compromisos");
        String seguimiento = RUTA + folio + "/compromisos/1/seguimiento";
        JsonObject nota =
                Json.createObjectBuilder().add("nota", "Falta la mitad").build();
        autora.post(seguimiento, nota).expect(200);
        JsonObject cumplido =
                Json.createObjectBuilder(nota).add("cumplido", true).build();
        assertThat(autora.post(seguimiento, cumplido)
                        .expect(200)
                        .json()
                        .getJsonArray("compromisos")
                        .getJsonObject(0)
                        .getString("estado"))
                .isEqualTo("CUMPLIDO");
        autora.post(seguimiento, cumplido).expect(409);
        autora.post(RUTA + folio + "/compromisos/9/seguimiento", nota).expect(422);
        dvs.post(seguimiento, nota).expect(403);
    }
}
