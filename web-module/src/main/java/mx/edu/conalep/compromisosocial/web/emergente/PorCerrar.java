package mx.edu.conalep.compromisosocial.web.emergente;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * What the close of a programme leaves undone, in numbers alone, as its author reads it before he closes (Art. 15, R25).
 *
 * @param planteles those whose proposals it leaves without a decision, in words
 * @param propuestos students in those proposals; null above a plantel, where it is not told (R25)
 * @param cifras the results of the author's scope; null when no plantel of it takes part
 */
public record PorCerrar(List<String> planteles, Long propuestos, ResultadoEmergente cifras) implements Serializable {

    static final PorCerrar NADA = new PorCerrar(List.of(), null, null);

    public PorCerrar {
        planteles = List.copyOf(planteles);
    }

    /** Reads it. */
    static PorCerrar of(EmergenteConsulta consulta, String folio, List<String> planteles) {
        OptionalLong propuestos = consulta.undecidedStudents(folio);
        return new PorCerrar(
                planteles,
                propuestos.isPresent() ? propuestos.getAsLong() : null,
                consulta.total(folio).orElse(null));
    }

    /** What is left, a sentence each: goods that no approved choice holds, deliveries, students without anything. */
    public List<String> getRestos() {
        return Stream.of(articulos(), entregas(), sinDecidir(), sinNada())
                .flatMap(s -> s)
                .toList();
    }

    private Stream<String> articulos() {
        return cifras == null
                ? Stream.empty()
                : cifras.articulos().stream()
                        .filter(a -> a.donado().compareTo(a.asignado()) > 0)
                        .map(a -> Messages.text(
                                "emergentes.cierre.sinAsignar",
                                a.articulo(),
                                Messages.decimal(a.donado().subtract(a.asignado())),
                                a.unidad()));
    }

    private Stream<String> entregas() {
        return counted("emergentes.cierre.porEntregar", cifras == null ? 0 : cifras.pendientes());
    }

    /** Above a plantel the planteles are told alone, without how many students (R25). */
    private Stream<String> sinDecidir() {
        return counted("emergentes.cierre.propuestos", propuestos == null ? 0 : propuestos);
    }

    /** Not told where it is kept back (R25). */
    private Stream<String> sinNada() {
        return cifras == null || cifras.candidatos() == null
                ? Stream.empty()
                : counted("emergentes.cierre.sinNada", cifras.candidatos() - cifras.beneficiados());
    }

    private static Stream<String> counted(String code, long cuantos) {
        return cuantos == 0 ? Stream.empty() : Stream.of(Messages.text(code, cuantos));
    }
}
