package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/**
 * A contribution as a row of the record.
 *
 * @param revertida whether a counter-entry takes it back
 * @param conPrueba whether its proof can be opened
 */
public record FilaAportacion(AportacionVista vista, boolean revertida, boolean conPrueba) {

    /** The rows of a page of contributions. */
    static List<FilaAportacion> of(List<AportacionVista> aportaciones) {
        return aportaciones.stream()
                .map(a -> new FilaAportacion(a, a.revertida(), a.datos().comprobante() != null))
                .toList();
    }

    /** What is contributed, in words. */
    public String que() {
        return words(vista.datos());
    }

    /** Money or goods in words. */
    static String words(DatosAportacion d) {
        return d.isDinero()
                ? Formato.moneda(d.monto())
                : d.articulo() + ", " + AvanceColecta.amount(d.cantidad(), d.unidad());
    }

    /** Numbers of the others that name the same deposit: {@code 3, 7}. */
    static String numbers(AportacionVista una) {
        return una.mismaReferencia().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What its person is told when one is kept: that a zero declaration was withdrawn, and that its deposit is named twice. */
    static List<String> notices(AportacionVista kept) {
        List<String> notices = new ArrayList<>();
        if (kept.ceroRetirado() != null) {
            notices.add(
                    Messages.text("colectas.cero.retirado", kept.ceroRetirado().declaradoPor()));
        }
        if (!kept.mismaReferencia().isEmpty()) {
            notices.add(Messages.text(
                    "colectas.referencia.repetida",
                    kept.datos().referenciaDeposito(),
                    kept.mismaReferencia().size(),
                    numbers(kept)));
        }
        return notices;
    }

    /** Whether it may still be corrected by its plantel. */
    public boolean isCorregible() {
        return vista.estado() != EstadoAportacion.VALIDADA;
    }

    /** Whether it counts and can be taken back. */
    public boolean isReversible() {
        return vista.estado() == EstadoAportacion.VALIDADA && vista.contraasientoDe() == null && !revertida;
    }
}
