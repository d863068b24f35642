package mx.edu.conalep.compromisosocial.recordatorio.domain;

import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The sentence of a notice: what waits, whose it is, until when. */
final class FraseAviso {

    private FraseAviso() {}

    static String of(Aviso aviso) {
        Asunto a = aviso.asunto();
        String que = Messages.text(a.tipo().codigo(), a.objeto(), a.nombre(), a.cuantos(), a.parte());
        String unidad = aviso.supervision() ? " " + unit(a) : "";
        return que + unidad + (a.vence() == null ? "" : " " + until(aviso));
    }

    private static String unit(Asunto a) {
        return a.rol().nivel() == Rol.Nivel.PLANTEL
                ? Messages.text("recordatorio.de.plantel", a.plantel())
                : Messages.text("recordatorio.de.entidad", a.entidad());
    }

    private static String until(Aviso aviso) {
        Asunto a = aviso.asunto();
        long faltan = a.faltan(aviso.hoy());
        if (a.tipo() == TipoAviso.CONVENIO_FIN) {
            return faltan == 0
                    ? Messages.text("recordatorio.fin.hoy")
                    : Messages.text("recordatorio.fin", a.vence(), faltan);
        }
        if (a.tipo().isInicio()) {
            return begins(a, faltan);
        }
        if (faltan < 0) {
            return Messages.text("recordatorio.vencio", a.vence(), -faltan);
        }
        return faltan == 0
                ? Messages.text("recordatorio.vence.hoy")
                : Messages.text("recordatorio.vence", a.vence(), faltan);
    }

    private static String begins(Asunto a, long faltan) {
        if (faltan == 0) {
            return Messages.text("recordatorio.inicio.hoy");
        }
        return faltan < 0
                ? Messages.text("recordatorio.inicio.paso", a.vence(), -faltan)
                : Messages.text("recordatorio.inicio", a.vence(), faltan);
    }
}
