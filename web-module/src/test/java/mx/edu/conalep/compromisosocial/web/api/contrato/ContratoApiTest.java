package mx.edu.conalep.compromisosocial.web.api.contrato;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.calendario.domain.EstadoPeriodo;
import mx.edu.conalep.compromisosocial.evidencia.domain.TipoEvidencia;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.web.api.ColectaResource;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract tells every call and no other, with their parameters, in schemas that it has and with the values that there are. */
class ContratoApiTest {
    @Test
    void tellsEveryCallWithItsParameters() throws Exception {
        Map<String, Set<String>> told = new TreeMap<>();
        ContratoApi.TRATOS.forEach(t ->
                told.put(t.metodo() + " " + t.ruta(), new TreeSet<>(t.consulta().keySet())));
        assertThat(told).hasSameSizeAs(ContratoApi.TRATOS).isEqualTo(resources());
    }

    /** A method that hides itself would take its address from the document, whatever else answers there. */
    @Test
    void hidesNoCallAndSumsItUpOnceInAllItsFormats() throws Exception {
        Map<String, Set<String>> summaries = new TreeMap<>();
        for (Method method : methods()) {
            Operation told = method.getAnnotation(Operation.class);
            assertThat(told).as(method.toString()).isNotNull();
            assertThat(told.hidden()).as(method.toString()).isFalse();
            assertThat(told.summary()).as(method.toString()).isNotBlank();
            summaries
                    .computeIfAbsent(call(method), key -> new TreeSet<>())
                    .add(told.operationId() + told.summary() + told.description());
        }
        assertThat(summaries).allSatisfy((call, one) -> assertThat(one).hasSize(1));
    }

    @Test
    void namesOnlySchemasThatTheDocumentHas() throws IOException {
        Set<String> schemas = names("^    (\\w+):");
        Stream<String> bodies = ContratoApi.TRATOS.stream()
                .flatMap(t -> Stream.concat(
                        Stream.ofNullable(t.cuerpo())
                                .map(Trato.Cuerpo::contenidos)
                                .map(Map::values)
                                .flatMap(Collection::stream),
                        t.contenidos().values().stream()))
                .filter(Objects::nonNull);
        Stream<String> parameters = ContratoApi.TRATOS.stream()
                .map(Trato::consulta)
                .map(Map::values)
                .flatMap(Collection::stream);
        Stream<String> refusals =
                ContratoApi.TRATOS.stream().map(Rechazos::of).map(Map::values).flatMap(Collection::stream);
        assertThat(Stream.of(bodies, parameters, refusals, Parametros.ESQUEMAS.values().stream())
                        .flatMap(names -> names))
                .isSubsetOf(schemas);
        assertThat(names("schemas/(\\w+)")).isSubsetOf(schemas);
    }

    @Test
    void tellsHowACallIsRefused() {
        assertThat(refusals("GET /publico/convenios")).containsOnly(400, 406, 422, 429, 500, 503);
        assertThat(refusals("GET /colectas/{folio}")).containsOnly(400, 401, 403, 404, 406, 500, 503);
        assertThat(refusals("DELETE /convenios/{folio}")).containsOnly(400, 401, 403, 404, 406, 409, 422, 500, 503);
        assertThat(refusals("POST /convenios/{folio}/evidencias"))
                .containsOnly(400, 401, 403, 404, 406, 409, 413, 415, 422, 500, 503);
        assertThat(refusals("POST /sesiones")).containsOnly(400, 401, 406, 413, 415, 500, 503);
        assertThat(refusals("DELETE /sesiones/actual")).containsOnly(400, 401, 403, 406, 500, 503);
        assertThat(refusals("GET /calendario/plazos")).containsOnly(400, 401, 403, 404, 406, 422, 500, 503);
        assertThat(refusals("GET /periodos/{periodo}")).containsOnly(400, 401, 403, 404, 406, 422, 500, 503);
        assertThat(refusals("POST /lotes/ejecuciones/{id}/reinicio"))
                .containsOnly(400, 401, 403, 404, 406, 409, 500, 503);
        assertThat(refusals("POST /importaciones/historico"))
                .containsOnly(400, 401, 403, 406, 409, 413, 415, 422, 500, 503);
    }

    static Stream<Arguments> listsTheValuesThatThereAre() {
        return Stream.of(
                arguments("EstadoActividad", names(EstadoActividad.values())),
                arguments("Servicio", names(Servicio.values())),
                arguments("Modalidad", names(Modalidad.values())),
                arguments("TipoEvidencia", names(TipoEvidencia.values())),
                arguments("EstadoPeriodo", names(EstadoPeriodo.values())),
                arguments("EstadoEjecucion", names(EstadoEjecucion.values())),
                arguments(
                        "Trabajo",
                        Arrays.stream(Trabajo.values()).map(Trabajo::nombre).toList()));
    }

    @ParameterizedTest
    @MethodSource
    void listsTheValuesThatThereAre(String schema, List<String> values) throws IOException {
        assertThat(Arrays.asList(value("^    " + schema + ":\\n(?:      .*\\n)*?      enum: \\[(.*)\\]")
                        .split(", ")))
                .isEqualTo(values);
    }

    /** What is captured has one list of fields, which those who send and those who read it find in the document. */
    @ParameterizedTest
    @ValueSource(strings = {"ActividadEscrita", "Actividad"})
    void tellsEveryFieldOfAnActivity(String schema) throws IOException {
        Set<String> told = Pattern.compile("^        (\\w+):", Pattern.MULTILINE)
                .matcher(value("^    " + schema + ":\\n((?:      .*\\n)+)"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(told)
                .containsAll(Arrays.stream(CampoActividad.values())
                        .map(CampoActividad::columna)
                        .toList());
    }

    private static Set<Integer> refusals(String call) {
        return ContratoApi.TRATOS.stream()
                .filter(t -> call.equals(t.metodo() + " " + t.ruta()))
                .map(Rechazos::of)
                .findFirst()
                .orElseThrow()
                .keySet();
    }

    /** What the resources take; the same address in another format is the same call. */
    private static Map<String, Set<String>> resources() throws Exception {
        Map<String, Set<String>> calls = new TreeMap<>();
        for (Method method : methods()) {
            calls.computeIfAbsent(call(method), key -> new TreeSet<>()).addAll(query(method));
        }
        return calls;
    }

    private static List<Method> methods() throws Exception {
        return classes().stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> verb(method) != null)
                .toList();
    }

    private static String call(Method method) {
        Path more = method.getAnnotation(Path.class);
        String path = method.getDeclaringClass().getAnnotation(Path.class).value() + (more == null ? "" : more.value());
        return verb(method) + " " + path.replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
    }

    private static String verb(Method method) {
        return Stream.<Class<? extends Annotation>>of(GET.class, POST.class, PUT.class, DELETE.class)
                .filter(method::isAnnotationPresent)
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst()
                .orElse(null);
    }

    private static List<String> query(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .toList();
    }

    private static List<Class<?>> classes() throws Exception {
        java.nio.file.Path folder = java.nio.file.Path.of(ColectaResource.class
                .getResource(ColectaResource.class.getSimpleName() + ".class")
                .toURI());
        String[] names = folder.getParent().toFile().list((dir, name) -> name.endsWith("Resource.class"));
        return Arrays.stream(names)
                .map(name -> ColectaResource.class.getPackageName() + "." + name.replace(".class", ""))
                .<Class<?>>map(ContratoApiTest::load)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Set<String> names(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(document())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one place of the document that a pattern finds. */
    private static String value(String pattern) throws IOException {
        return Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(document())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The document has no " + pattern));
    }

    private static String document() throws IOException {
        try (InputStream in = ContratoApi.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
