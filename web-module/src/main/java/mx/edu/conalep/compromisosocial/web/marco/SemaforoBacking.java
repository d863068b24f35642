package mx.edu.conalep.compromisosocial.web.marco;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The traffic light and the chips of states for pages; today is told by the one clock, in the zone of the deadline. */
@Named("semaforo")
@ApplicationScoped
public class SemaforoBacking {

    private static final Marca SIN_MARCA = new Marca("gris", "pi-circle");

    /** Colour and icon of each state; its words are in {@code web.estado.*}. */
    private static final Map<String, Marca> ESTADOS = Map.ofEntries(
            Map.entry("BORRADOR", new Marca("gris", "pi-pencil")),
            Map.entry("EN_VALIDACION", new Marca("ambar", "pi-hourglass")),
            Map.entry("DEVUELTA", new Marca("rojo", "pi-undo")),
            Map.entry("VALIDADA", new Marca("verde", "pi-check-circle")),
            Map.entry("CONSOLIDADA", new Marca("verde", "pi-lock")),
            Map.entry("CANCELADA", new Marca("gris", "pi-ban")),
            Map.entry("PROGRAMADO", new Marca("gris", "pi-calendar")),
            Map.entry("ABIERTO", new Marca("verde", "pi-lock-open")),
            Map.entry("CERRADO", new Marca("gris", "pi-lock")),
            Map.entry("CONSOLIDADO", new Marca("guinda", "pi-chart-bar")),
            Map.entry("INFORMADO", new Marca("guinda", "pi-file-pdf")),
            Map.entry("PRESENTADO", new Marca("verde", "pi-verified")),
            Map.entry("REPORTADO", new Marca("verde", "pi-check-circle")),
            Map.entry("CERO_DECLARADO", new Marca("guinda", "pi-minus-circle")),
            Map.entry("SIN_REPORTE", new Marca("rojo", "pi-times-circle")),
            Map.entry("EXTEMPORANEA", new Marca("ambar", "pi-clock")),
            Map.entry("EN_CURSO", new Marca("ambar", "pi-sync")),
            Map.entry("TERMINADA", new Marca("verde", "pi-check-circle")),
            Map.entry("DETENIDA", new Marca("gris", "pi-pause")),
            Map.entry("FALLIDA", new Marca("rojo", "pi-times-circle")),
            Map.entry("EN_REVISION_JURIDICA", new Marca("ambar", "pi-hourglass")),
            Map.entry("OBSERVADO", new Marca("rojo", "pi-undo")),
            Map.entry("DICTAMINADO", new Marca("guinda", "pi-check-square")),
            Map.entry("SUSCRITO", new Marca("guinda", "pi-id-card")),
            Map.entry("REGISTRADO", new Marca("verde", "pi-verified")),
            Map.entry("TERMINADO", new Marca("gris", "pi-ban")),
            Map.entry("POR_INICIAR", new Marca("gris", "pi-calendar")),
            Map.entry("VIGENTE", new Marca("verde", "pi-check-circle")),
            Map.entry("VENCIDO", new Marca("rojo", "pi-times-circle")),
            Map.entry("PENDIENTE", new Marca("ambar", "pi-clock")),
            Map.entry("CUMPLIDO", new Marca("verde", "pi-check-circle")),
            Map.entry("PLANEADA", new Marca("gris", "pi-pencil")),
            Map.entry("DIFUNDIDA", new Marca("guinda", "pi-megaphone")),
            Map.entry("CERRADA", new Marca("gris", "pi-lock")),
            Map.entry("INFORMADA", new Marca("verde", "pi-file-pdf")),
            Map.entry("CAPTURADA", new Marca("ambar", "pi-hourglass")),
            Map.entry("PROPUESTA", new Marca("ambar", "pi-hourglass")),
            Map.entry("APROBADA", new Marca("verde", "pi-globe")),
            Map.entry("RETIRADA", new Marca("gris", "pi-ban")),
            Map.entry("ACTIVO", new Marca("verde", "pi-check-circle")),
            Map.entry("INACTIVO", new Marca("gris", "pi-ban")));

    private record Marca(String color, String icono) {}

    @Inject
    private Clock clock;

    /** Today in a zone. */
    public LocalDate hoy(ZoneId zona) {
        return LocalDate.now(clock.withZone(zona));
    }

    public String color(LocalDate vence, ZoneId zona) {
        return Semaforo.of(vence, hoy(zona)).getColor();
    }

    public String icono(LocalDate vence, ZoneId zona) {
        return Semaforo.of(vence, hoy(zona)).getIcono();
    }

    /** The words of the light. */
    public String texto(LocalDate vence, ZoneId zona) {
        return Semaforo.texto(vence, hoy(zona));
    }

    /** The chip of a deadline; null without one. */
    public Chip plazo(LocalDate vence, ZoneId zona) {
        if (vence == null) {
            return null;
        }
        LocalDate hoy = hoy(zona);
        Semaforo luz = Semaforo.of(vence, hoy);
        return new Chip(luz.getColor(), luz.getIcono(), Semaforo.texto(vence, hoy));
    }

    /** The chip of a state, by its name. */
    public Chip estado(String estado) {
        Marca marca = marca(estado);
        return new Chip(marca.color(), marca.icono(), Messages.text("web.estado." + estado));
    }

    public String colorEstado(Object estado) {
        return marca(estado).color();
    }

    public String iconoEstado(Object estado) {
        return marca(estado).icono();
    }

    private static Marca marca(Object estado) {
        return ESTADOS.getOrDefault(String.valueOf(estado), SIN_MARCA);
    }
}
