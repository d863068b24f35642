package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.time.LocalDate;

/**
 * What one person is told about one thing on one day.
 *
 * @param clave what tells it from every other notice to him
 * @param supervision whether he is told because somebody of his scope is late
 */
public record Aviso(Asunto asunto, String clave, boolean supervision, LocalDate hoy) {

    /** Whether its last day has passed. */
    public boolean isVencido() {
        return asunto.isVencido(hoy);
    }
}
