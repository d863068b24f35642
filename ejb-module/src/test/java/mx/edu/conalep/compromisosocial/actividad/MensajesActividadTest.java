package mx.edu.conalep.compromisosocial.actividad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Ejemplos;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Evidencias;
import mx.edu.conalep.compromisosocial.actividad.domain.Expediente;
import mx.edu.conalep.compromisosocial.actividad.domain.Modalidad;
import mx.edu.conalep.compromisosocial.actividad.domain.ReglaEnvio;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.junit.jupiter.api.Test;

/** Every code of this feature has its Spanish text, those that are put together at run time included. */
class MensajesActividadTest {
    private static final Pattern CODE = Pattern.compile("\"(actividad\\.[A-Za-z0-9_.]+[A-Za-z0-9_])\"");
    private static final Set<String> ACTIONS = Set.of(
            "crear",
            "cambiar",
            "enviar",
            "autorizar",
            "cancelar",
            "validar",
            "devolver",
            "validarVarias",
            "leer",
            "listar",
            "faltantes",
            "importar",
            "importarHistorico",
            "exportar",
            "retencion");

    @Test
    void everyWrittenCodeHasItsText() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/mx/edu/conalep/compromisosocial/actividad"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = CODE.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            }
        }
        codes.removeIf(c -> ACTIONS.contains(c.substring("actividad.".length())) || c.equals("actividad.acuse"));
        assertThat(codes).hasSizeGreaterThan(50).allSatisfy(MensajesActividadTest::hasText);
    }

    @Test
    void everyComputedCodeHasItsText() {
        Arrays.stream(EstadoActividad.values()).forEach(e -> hasText("actividad.estado." + e));
        Arrays.stream(Servicio.values()).forEach(s -> hasText("actividad.servicio." + s));
        Arrays.stream(Modalidad.values()).forEach(m -> hasText("actividad.modalidad." + m));
        Expediente empty = new Expediente(new DatosActividad(), Evidencias.NINGUNA, false, null, null, 10);
        ReglaEnvio.missing(empty).forEach(v -> hasText(v.code()));
        DatosActividad indirect = new DatosActividad();
        indirect.getBeneficiarios().setIndirectos(1);
        ReglaEnvio.missing(new Expediente(indirect, Ejemplos.EVIDENCIA, false, null, null, 10))
                .forEach(v -> hasText(v.code()));
    }

    private static void hasText(String code) {
        assertThat(Messages.text(code)).as(code).isNotEqualTo(code);
    }
}
