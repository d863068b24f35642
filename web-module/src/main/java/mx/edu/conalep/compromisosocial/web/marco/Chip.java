package mx.edu.conalep.compromisosocial.web.marco;

/**
 * A state or a deadline as a page shows it.
 *
 * @param color last part of its style
 * @param icono class of its icon
 * @param texto its words
 */
public record Chip(String color, String icono, String texto) {

    public String getColor() {
        return color;
    }

    public String getIcono() {
        return icono;
    }

    public String getTexto() {
        return texto;
    }
}
