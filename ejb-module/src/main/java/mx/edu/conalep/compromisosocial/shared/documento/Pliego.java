package mx.edu.conalep.compromisosocial.shared.documento;

import java.time.Instant;
import java.util.List;

/**
 * A document of words, whatever its file will be: {@link PliegoPdf} and {@link PliegoDocx} write the same one.
 *
 * @param titulo what readers show as its name
 * @param marca what every page says on top ({@code BORRADOR}), or null
 * @param pie what every page says at its foot, beside its number
 * @param fecha of what it was made from
 * @param piezas in their order
 */
public record Pliego(String titulo, String marca, String pie, Instant fecha, List<Pieza> piezas) {

    public Pliego {
        piezas = List.copyOf(piezas);
    }

    /** A part of it. */
    public sealed interface Pieza permits Encabezado, Parrafo, Lista, Tabla, Firmas {}

    /**
     * A heading.
     *
     * @param nivel 1 to 3
     */
    public record Encabezado(int nivel, String texto) implements Pieza {}

    /** A paragraph. */
    public record Parrafo(String texto) implements Pieza {}

    /** Points under each other. */
    public record Lista(List<String> renglones) implements Pieza {}

    /** Rows below a head. */
    public record Tabla(List<String> columnas, List<List<String>> filas) implements Pieza {}

    /** Places to sign. */
    public record Firmas(List<Firma> firmas) implements Pieza {}

    /**
     * A place to sign.
     *
     * @param por for whom
     * @param nombre who
     * @param calidad as what, and what empowers him
     */
    public record Firma(String por, String nombre, String calidad) {}
}
