package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.Collection;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The states in words, for messages. */
final class EstadoTexto {
    private EstadoTexto() {}

    static String of(EstadoActividad estado) {
        return Messages.text("actividad.estado." + estado.name());
    }

    static String of(Collection<EstadoActividad> estados) {
        return estados.isEmpty()
                ? Messages.text("actividad.estado.none")
                : estados.stream().map(EstadoTexto::of).collect(Collectors.joining(", "));
    }
}
