package mx.edu.conalep.compromisosocial.organizacion.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/**
 * The 32 entidades, read once: nothing writes them but the migrations, which run before anybody is served, and their names and zones stand
 * in most answers.
 */
@ApplicationScoped
class EntidadesConocidas {
    private volatile List<EntidadVista> all = List.of();

    /** They by key; read again while there were none. */
    List<EntidadVista> all(Supplier<List<EntidadVista>> read) {
        if (all.isEmpty()) {
            all = List.copyOf(read.get());
        }
        return all;
    }
}
