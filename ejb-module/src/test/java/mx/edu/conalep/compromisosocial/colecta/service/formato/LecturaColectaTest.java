package mx.edu.conalep.compromisosocial.colecta.service.formato;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What does not read and what is missing or wrong are told at once, each field once, in the order of the page. */
@Tag("R14")
class LecturaColectaTest {

    private static final LocalDate INICIO = LocalDate.of(2026, 3, 9);
    private static final LocalDate CIERRE = LocalDate.of(2026, 4, 30);
    private static final LocalDate HOY = LocalDate.of(2026, 3, 20);

    private static List<String> contribution(String json) {
        List<RuleViolation> unread = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse(json.replace('\'', '"')), unread);
        DatosAportacion datos = LectorColecta.contribution(in);
        in.finish();
        List<RuleViolation> rules = new ArrayList<>(datos.check());
        rules.addAll(datos.check(INICIO, CIERRE, HOY, false));
        return told(new Lectura<>(datos, unread).broken(OrdenColecta.APORTACION, rules));
    }

    private static List<String> delivery(String json) {
        List<RuleViolation> unread = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(LectorObjeto.parse(json.replace('\'', '"')), unread);
        DatosEntrega datos = LectorColecta.delivery(in);
        in.finish();
        List<RuleViolation> rules = datos.check(INICIO, HOY, false, new BigDecimal("100.00"), Map.of());
        return told(new Lectura<>(datos, unread).broken(OrdenColecta.ENTREGA, rules));
    }

    private static List<String> told(List<RuleViolation> broken) {
        return broken.stream().map(v -> v.field() + " " + v.code()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'tipo':'DINERO','monto':'mucho'}|monto shared.formato.number;referencia_deposito colecta.dato.required;"
                        + "fecha_deposito colecta.dato.required",
                "{'tipo':'DINERO','fecha_deposito':'ayer','monto':0}|monto colecta.dato.positivo;"
                        + "referencia_deposito colecta.dato.required;fecha_deposito shared.formato.date",
                "{'tipo':'ESPECIE','fecha':'2026-03-08','cantidad':'1,5','evidencia':'x'}|articulo colecta.dato.required;"
                        + "cantidad shared.formato.number;unidad colecta.dato.required;fecha colecta.fecha.range;"
                        + "evidencia colecta.aportacion.comprobante",
                "{'tipo':'TRUEQUE','monto':1,'articulo':'x'}|tipo shared.formato.oneOf",
                "{'monto':'mucho'}|tipo colecta.tipo.required",
                "{'tipo':'DINERO','monto':1,'referencia_deposito':'x','fecha_deposito':'2026-03-09','otro':1}|"
                        + "otro shared.formato.unknownField"
            })
    void ofAContribution(String json, String faults) {
        assertThat(contribution(json)).isEqualTo(Arrays.asList(faults.split(";")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'fecha':'ayer','monto':100.01}|fecha shared.formato.date;recibe colecta.dato.required;monto colecta.entrega.exceso;"
                        + "recibo colecta.entrega.recibo",
                "{'fecha':'2026-03-21','recibe':'x','articulos':[{'articulo':'Arroz','cantidad':'mucho','unidad':'kg'},"
                        + "{'cantidad':-1}]}|fecha colecta.fecha.range;articulos[0].cantidad shared.formato.number;"
                        + "articulos[1].articulo colecta.dato.required;articulos[1].cantidad colecta.dato.positivo;"
                        + "articulos[1].unidad colecta.dato.required;recibo colecta.entrega.recibo",
                "{'fecha':'2026-03-20','recibe':'x','monto':'mil'}|monto shared.formato.number;recibo colecta.entrega.recibo"
            })
    void ofADelivery(String json, String faults) {
        assertThat(delivery(json)).isEqualTo(Arrays.asList(faults.split(";")));
    }

    /** Rows go by their numbers, not by their digits. */
    @Test
    void rowsComeInTheOrderOfTheirNumbers() {
        List<RuleViolation> broken = new ArrayList<>();
        for (String field :
                List.of("recibo", "articulos[10].articulo", "articulos[9].unidad", "articulos[9].cantidad")) {
            broken.add(new RuleViolation("x", field));
        }
        broken.add(new RuleViolation("x", null));
        assertThat(Lectura.sound("").broken(OrdenColecta.ENTREGA, broken))
                .extracting(RuleViolation::field)
                .containsExactly(
                        null, "articulos[9].cantidad", "articulos[9].unidad", "articulos[10].articulo", "recibo");
    }

    @Test
    @Tag("R12")
    void ofAnActOfSensitising() {
        DatosSensibilizacion datos = new DatosSensibilizacion(HOY.plusDays(1), null, null);
        Lectura<DatosSensibilizacion> leida =
                new Lectura<>(datos, List.of(new RuleViolation("shared.formato.whole", "asistentes")));
        assertThat(told(leida.broken(OrdenColecta.SENSIBILIZACION, datos.check(INICIO, HOY))))
                .containsExactly(
                        "fecha colecta.fecha.range",
                        "descripcion colecta.dato.required",
                        "asistentes shared.formato.whole");
    }

    @Test
    void aFileThatIsRefusedIsNotMissingAsWell() {
        DatosEntrega datos = new DatosEntrega(HOY, "x", null, BigDecimal.ONE, List.of());
        Lectura<DatosEntrega> leida =
                Lectura.sound(datos).with(List.of(new RuleViolation("colecta.documento.pdf", "recibo")));
        assertThat(told(leida.broken(
                        OrdenColecta.ENTREGA, datos.check(INICIO, HOY, false, new BigDecimal("100.00"), Map.of()))))
                .containsExactly("recibo colecta.documento.pdf");
    }
}
