package mx.edu.conalep.compromisosocial.web.marco;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The traffic light of a deadline; always an icon and words beside the colour. */
public enum Semaforo {

    /** The last day has passed. */
    VENCIDO("rojo", "pi-times-circle"),
    /** Today is the last day. */
    HOY("rojo", "pi-exclamation-triangle"),
    /** At most seven days left. */
    SEMANA("ambar", "pi-clock"),
    /** More than a week left. */
    A_TIEMPO("verde", "pi-check-circle");

    private static final int SEMANA_DIAS = 7;

    private final String color;
    private final String icono;

    Semaforo(String color, String icono) {
        this.color = color;
        this.icono = icono;
    }

    /**
     * The light of a deadline.
     *
     * @param vence its last day, inclusive
     * @param hoy today in the zone of the deadline
     */
    public static Semaforo of(LocalDate vence, LocalDate hoy) {
        long dias = ChronoUnit.DAYS.between(hoy, vence);
        if (dias < 0) {
            return VENCIDO;
        }
        if (dias == 0) {
            return HOY;
        }
        return dias <= SEMANA_DIAS ? SEMANA : A_TIEMPO;
    }

    /** The words of the light: {@code Vence hoy}, {@code Faltan 3 días}, {@code Venció hace 2 días}. */
    public static String texto(LocalDate vence, LocalDate hoy) {
        long dias = ChronoUnit.DAYS.between(hoy, vence);
        return Messages.text("web.semaforo." + (dias < 0 ? "vencido" : dias == 0 ? "hoy" : "faltan"), Math.abs(dias));
    }

    public String getColor() {
        return color;
    }

    public String getIcono() {
        return icono;
    }
}
