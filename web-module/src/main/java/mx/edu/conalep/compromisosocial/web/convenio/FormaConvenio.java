package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.EscritorConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorConvenio;
import mx.edu.conalep.compromisosocial.shared.Json;

/**
 * What stands in the form, as typed: texts by the names that the API gives them. It reads like the body of a call, so a value
 * that does not read is told under the same path, and kept.
 */
public class FormaConvenio implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<String> DECIMALES = Set.of("cantidad", "monto");
    private static final Set<String> ENTEROS = Set.of("parte");

    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> contacto = new LinkedHashMap<>();
    private final Map<String, String> clausulas = new LinkedHashMap<>();
    private final List<Map<String, String>> partes = new ArrayList<>();
    private final List<Map<String, String>> apoyos = new ArrayList<>();
    private final List<Map<String, String>> compromisos = new ArrayList<>();

    /** A form with what is written. */
    static FormaConvenio of(DatosConvenio escrito) {
        JsonObject json =
                EscritorConvenio.write(Json.createObjectBuilder(), escrito).build();
        FormaConvenio forma = new FormaConvenio();
        for (String name : List.of("objeto", "vigencia_inicio", "vigencia_fin")) {
            forma.datos.put(name, json.getString(name, null));
        }
        forma.contacto.putAll(texts(json.getJsonObject("contacto")));
        forma.clausulas.putAll(texts(json.getJsonObject("clausulas")));
        json.getJsonArray("partes").getValuesAs(JsonObject.class).forEach(o -> forma.partes.add(texts(o)));
        json.getJsonArray("apoyos").getValuesAs(JsonObject.class).forEach(o -> forma.apoyos.add(texts(o)));
        json.getJsonArray("compromisos").getValuesAs(JsonObject.class).forEach(o -> forma.compromisos.add(texts(o)));
        return forma;
    }

    private static Map<String, String> texts(JsonObject object) {
        Map<String, String> texts = new LinkedHashMap<>();
        object.keySet()
                .forEach(name -> texts.put(
                        name,
                        switch (object.get(name).getValueType()) {
                            case NULL -> null;
                            case STRING -> object.getString(name);
                            default -> number(name, object.get(name).toString());
                        }));
        return texts;
    }

    /** Amounts of goods without the zeros behind them; money with its cents. */
    private static String number(String name, String text) {
        return "cantidad".equals(name)
                ? new BigDecimal(text).stripTrailingZeros().toPlainString()
                : text;
    }

    /** What is typed, read; what does not read is told in it. */
    LectorConvenio.Leido read() {
        JsonObjectBuilder json = object(datos)
                .add("contacto", object(contacto))
                .add("clausulas", object(clausulas))
                .add("partes", array(partes))
                .add("apoyos", array(apoyos))
                .add("compromisos", array(compromisos));
        return LectorConvenio.read(json.build(), Set.of());
    }

    static JsonArrayBuilder array(List<Map<String, String>> rows) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(object(row)));
        return array;
    }

    private static JsonObjectBuilder object(Map<String, String> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> put(json, name, value));
        return json;
    }

    private static void put(JsonObjectBuilder json, String name, String value) {
        if (value == null) {
            json.addNull(name);
        } else if (ENTEROS.contains(name) && value.strip().matches("\\d{1,9}")) {
            json.add(name, Integer.parseInt(value.strip()));
        } else if (DECIMALES.contains(name)) {
            // as people write money: $12,500.00
            String digits = value.replaceAll("[$,\\s\\u00a0]|MXN", "");
            if (digits.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
                json.add(name, new BigDecimal(digits));
            } else {
                json.add(name, value);
            }
        } else {
            json.add(name, value);
        }
    }

    /** Takes a party out; commitments of those behind it follow their party, its own have none any more. */
    void removeParty(int index) {
        partes.remove(index);
        for (Map<String, String> compromiso : compromisos) {
            String parte = compromiso.get("parte");
            int number = parte != null && parte.matches("\\d{1,9}") ? Integer.parseInt(parte) : 0;
            if (number == index + 1) {
                compromiso.put("parte", null);
            } else if (number > index + 1) {
                compromiso.put("parte", String.valueOf(number - 1));
            }
        }
    }

    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getContacto() {
        return contacto;
    }

    public Map<String, String> getClausulas() {
        return clausulas;
    }

    public List<Map<String, String>> getPartes() {
        return partes;
    }

    public List<Map<String, String>> getApoyos() {
        return apoyos;
    }

    public List<Map<String, String>> getCompromisos() {
        return compromisos;
    }
}
