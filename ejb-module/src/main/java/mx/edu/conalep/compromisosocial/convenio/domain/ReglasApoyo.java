package mx.edu.conalep.compromisosocial.convenio.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What a support must say (Art. 20 I): in money its amount, in kind what it is and how much; once it is received, when. */
public final class ReglasApoyo {
    private ReglasApoyo() {}

    /**
     * What is wrong with a support that is offered or received.
     *
     * @param path where it stands, for messages
     */
    static List<RuleViolation> check(DatosApoyo apoyo, String path) {
        List<RuleViolation> broken = new ArrayList<>();
        if (apoyo.tipo() == null) {
            broken.add(new RuleViolation("convenio.apoyo.tipo", path + "tipo"));
            return broken;
        }
        boolean dinero = apoyo.tipo() == TipoApoyo.DINERO;
        if (dinero && apoyo.monto() == null) {
            broken.add(new RuleViolation("convenio.apoyo.monto", path + "monto"));
        }
        if (!dinero && (apoyo.cantidad() == null || apoyo.unidad() == null || apoyo.descripcion() == null)) {
            broken.add(new RuleViolation("convenio.apoyo.especie", path + "cantidad"));
        }
        positive(apoyo.monto(), path + "monto", broken);
        positive(apoyo.cantidad(), path + "cantidad", broken);
        return broken;
    }

    private static void positive(BigDecimal value, String path, List<RuleViolation> broken) {
        if (value != null && value.signum() <= 0) {
            broken.add(new RuleViolation("convenio.apoyo.positivo", path));
        }
    }

    /**
     * What is wrong with a support that was received.
     *
     * @param suscrito day on which the convenio was signed
     * @param hoy today, hour of its entidad
     */
    public static List<RuleViolation> received(DatosApoyo apoyo, LocalDate fecha, LocalDate suscrito, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        if (fecha == null) {
            broken.add(new RuleViolation("convenio.dato.required", "fecha"));
        } else if (fecha.isBefore(suscrito) || fecha.isAfter(hoy)) {
            broken.add(new RuleViolation("convenio.apoyoRecibido.fecha", "fecha", suscrito, hoy));
        }
        broken.addAll(check(apoyo, ""));
        return broken;
    }
}
