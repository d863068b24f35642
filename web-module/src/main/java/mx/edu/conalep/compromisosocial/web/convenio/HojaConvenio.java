package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PaginaDibujada;

/**
 * A page of a document on the screen, with the areas marked on it.
 *
 * @param medida its number and its size
 * @param imagen where its picture is, behind the context
 * @param areas what is marked on it
 */
public record HojaConvenio(PaginaDibujada.Medida medida, String imagen, List<Area> areas) implements Serializable {

    /**
     * A marked area on the screen.
     *
     * @param numero its number within the document, from 1
     * @param x where its number is written
     * @param y where its number is written
     * @param motivo why it is reserved
     */
    public record Area(int numero, int x, int y, String motivo) implements Serializable {
        private static final int LETRA = 30;

        private static Area of(int numero, DatosMarca marca, PaginaDibujada.Medida medida) {
            return new Area(
                    numero,
                    middle(marca.x(), marca.ancho(), medida.ancho()),
                    middle(marca.y(), marca.alto(), medida.alto()) + LETRA / 3,
                    marca.motivo());
        }

        private static int middle(int from, int size, int whole) {
            return (int) ((from + size / 2.0) * whole / DatosMarca.PAGINA);
        }
    }

    /**
     * The pages of a document.
     *
     * @param carpeta where their pictures are, behind the context
     * @param marcas what is marked on them
     */
    static List<HojaConvenio> of(List<PaginaDibujada.Medida> medidas, String carpeta, List<DatosMarca> marcas) {
        return medidas.stream()
                .map(m -> new HojaConvenio(m, carpeta + m.numero() + ".png", areas(m, marcas)))
                .toList();
    }

    private static List<Area> areas(PaginaDibujada.Medida medida, List<DatosMarca> marcas) {
        return IntStream.range(0, marcas.size())
                .filter(i -> marcas.get(i).pagina() == medida.numero())
                .mapToObj(i -> Area.of(i + 1, marcas.get(i), medida))
                .toList();
    }
}
