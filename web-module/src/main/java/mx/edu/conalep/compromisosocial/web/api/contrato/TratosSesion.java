package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.remove;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.run;

import java.util.List;

/** The calls by which one enters and leaves, and that which proves the trail (R27). */
final class TratosSesion {
    static final List<Trato> TODOS = List.of(
            act("/sesiones", "Credenciales", "Sesion").whole(),
            remove("/sesiones/actual"),
            run("/bitacora/verificacion", "Verificacion"));

    private TratosSesion() {}
}
