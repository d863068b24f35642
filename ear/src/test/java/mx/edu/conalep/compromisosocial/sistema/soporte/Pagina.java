package mx.edu.conalep.compromisosocial.sistema.soporte;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as the server wrote it, with its Faces forms, so that a test may send what a browser never would. */
public record Pagina(String html) {

    private static final Pattern FORM = Pattern.compile("<form [^>]*?name=\"[^\"]+\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea|select)\\b[^>]*>");
    private static final Pattern NONCE = Pattern.compile("nonce=\"([A-Za-z0-9+/=]+)\"");

    /** What the forms of the page would send, buttons apart; the nonce as PrimeFaces' script adds it. */
    public List<Map<String, String>> forms() {
        return FORM.matcher(html)
                .results()
                .map(form -> fields(form.group(), false))
                .toList();
    }

    /** The names and values of the buttons of all forms. */
    public Map<String, String> buttons() {
        Map<String, String> buttons = new LinkedHashMap<>();
        FORM.matcher(html).results().forEach(form -> buttons.putAll(fields(form.group(), true)));
        return buttons;
    }

    /** What one form would send when the button of this text is pressed. */
    public Map<String, String> press(String texto) {
        Map<String, String> sent = FORM.matcher(html)
                .results()
                .map(MatchResult::group)
                .filter(form -> fields(form, true).containsValue(texto))
                .map(form -> {
                    Map<String, String> fields = fields(form, false);
                    fields(form, true).entrySet().stream()
                            .filter(button -> button.getValue().equals(texto))
                            .forEach(button -> fields.put(button.getKey(), texto));
                    return fields;
                })
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + texto + " in\n" + html));
        return sent;
    }

    /** The fields as a body of type {@code application/x-www-form-urlencoded}. */
    public static String encode(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> URLEncoder.encode(f.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(f.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> fields(String form, boolean buttons) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(form).results().map(MatchResult::group).forEach(input -> {
            String name = attribute(input, "name");
            if (!name.isEmpty() && buttons == "submit".equals(attribute(input, "type"))) {
                fields.put(name, attribute(input, "value"));
            }
        });
        Matcher nonce = NONCE.matcher(html);
        if (!buttons && nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private static String attribute(String element, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }
}
