package mx.edu.conalep.compromisosocial.web.colecta;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/** What was kept of a colecta elsewhere while a form was open, beside what is typed in it. */
final class AjenosColecta {

    private AjenosColecta() {}

    /**
     * The deliveries that were made meanwhile, and what is left now, beside the delivery that is typed.
     *
     * @param leida the colecta as the form read it
     * @param tecleado as far as it reads
     * @return empty when nothing changed
     */
    static List<Ajeno> delivery(ColectaVista leida, ColectaVista ahora, DatosEntrega tecleado) {
        if (leida.version() == ahora.version()) {
            return List.of();
        }
        String nuevas = ahora.entregas().stream()
                .skip(leida.entregas().size())
                .map(AjenosColecta::words)
                .collect(Collectors.joining("\n\n"));
        String queda = lines(left(ahora).map(b -> amount(b.articulo(), b.diferencia(), b.unidad())));
        return List.of(
                new Ajeno(Messages.text("colectas.ajenos.entregas"), nuevas, words(tecleado)),
                new Ajeno(Messages.text("colectas.entrega.resto"), queda, lines(things(tecleado))));
    }

    /** What may still be delivered. */
    static Stream<Balance> left(ColectaVista vista) {
        return Balance.of(vista.totales(), vista.entregas()).stream().filter(Balance::isPendiente);
    }

    /** A contribution as it is kept beside as it is typed, where they differ. */
    static List<Ajeno> contribution(DatosAportacion guardado, DatosAportacion tecleado) {
        return Stream.of(
                        new Ajeno(Messages.text("colectas.que"), what(guardado), what(tecleado)),
                        new Ajeno(
                                Messages.text("colectas.referencia"),
                                Objects.toString(guardado.referenciaDeposito(), ""),
                                Objects.toString(tecleado.referenciaDeposito(), "")),
                        new Ajeno(
                                Messages.text("colectas.fecha"),
                                Formato.fecha(guardado.fecha()),
                                tecleado.fecha() == null ? "" : Formato.fecha(tecleado.fecha())),
                        proof(guardado.comprobante(), tecleado.comprobante()))
                .filter(Ajeno::isCambio)
                .toList();
    }

    private static Ajeno proof(String guardado, String tecleado) {
        String titulo = Messages.text("colectas.documento.COMPROBANTE");
        return Objects.equals(guardado, tecleado)
                ? new Ajeno(titulo, "", "")
                : new Ajeno(
                        titulo,
                        guardado == null ? "" : Messages.text("colectas.ajenos.comprobante.otro"),
                        tecleado == null ? "" : Messages.text("colectas.ajenos.comprobante.suyo"));
    }

    private static String what(DatosAportacion d) {
        if (d.isDinero()) {
            return d.monto() == null ? "" : Formato.moneda(d.monto());
        }
        return amount(Objects.toString(d.articulo(), ""), d.cantidad(), d.unidad());
    }

    private static String words(DatosEntrega d) {
        Stream<String> head = Stream.of(
                d.fecha() == null ? "" : Formato.fecha(d.fecha()),
                d.recibe() == null ? "" : Messages.text("colectas.entrega.recibio", d.recibe()));
        return lines(Stream.concat(head, things(d)));
    }

    private static Stream<String> things(DatosEntrega d) {
        return Stream.concat(
                d.monto() == null ? Stream.empty() : Stream.of(Formato.moneda(d.monto())),
                d.articulos().stream().map(a -> amount(Objects.toString(a.articulo(), ""), a.cantidad(), a.unidad())));
    }

    private static String amount(String articulo, BigDecimal cantidad, String unidad) {
        if (articulo == null) {
            return Formato.moneda(cantidad);
        }
        String cuanto = (cantidad == null ? "" : Formato.cantidad(cantidad)) + " " + Objects.toString(unidad, "");
        return Stream.of(articulo, cuanto.strip()).filter(s -> !s.isEmpty()).collect(Collectors.joining(": "));
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
