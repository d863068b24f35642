package mx.edu.conalep.compromisosocial.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** A page of a list as the API answers it: {@code {"items": […], "pagina": 0, "tamano": 50, "total": 3}}. */
final class PaginaJson {

    private PaginaJson() {}

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
