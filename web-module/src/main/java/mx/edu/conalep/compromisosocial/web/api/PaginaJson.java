package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** A page of a list as the API answers it: {@code {"items": […], "pagina": 0, "tamano": 50, "total": 3}}. */
final class PaginaJson {

    private static final int FIRST = 0;
    private static final int USUAL = 50;
    private static final String PAGINA = "shared.pagina.outOfRange";
    private static final String TAMANO = "shared.tamano.outOfRange";

    private PaginaJson() {}

    /**
     * The page that a query asks for.
     *
     * @param pagina number from 0; null for the first
     * @param tamano rows; null for fifty
     * @throws RuleViolationException with each that is no whole number or out of its limits
     */
    static PageRequest asked(String pagina, String tamano) {
        List<RuleViolation> broken = new ArrayList<>();
        int number =
                whole(pagina, FIRST, () -> broken.add(new RuleViolation(PAGINA, "pagina", pagina, PageRequest.ULTIMA)));
        int rows = whole(tamano, USUAL, () -> broken.add(new RuleViolation(TAMANO, "tamano", tamano, PageRequest.MAX)));
        RuleViolationException.throwIfAny(broken);
        return PageRequest.of(number, rows);
    }

    private static int whole(String text, int otherwise, Runnable refused) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notWhole) {
            refused.run();
            return otherwise;
        }
    }

    /** A page whose rows become JSON objects. */
    static <T> JsonObject of(Page<T> page, Function<T, JsonObject> row) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(item -> items.add(row.apply(item)));
        return Json.createObjectBuilder()
                .add("items", items)
                .add("pagina", page.pagina())
                .add("tamano", page.tamano())
                .add("total", page.total())
                .build();
    }

    /** One page of a short list that was read whole. */
    static <T> JsonObject of(List<T> all, PageRequest request, Function<T, JsonObject> row) {
        List<T> slice =
                all.stream().skip(request.offset()).limit(request.tamano()).toList();
        return of(new Page<>(slice, request.pagina(), request.tamano(), all.size()), row);
    }
}
