package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/** The contribution that a form corrects, as it was read last, and what was kept of it elsewhere meanwhile. */
public class AportacionAnterior implements Serializable {
    private static final long serialVersionUID = 1L;

    private AportacionVista vista;
    private List<Ajeno> ajenos = List.of();
    private final Set<String> tomados = new LinkedHashSet<>();

    AportacionAnterior(AportacionVista leida) {
        this.vista = leida;
    }

    /**
     * When it was kept elsewhere since it was read, the form takes what nobody touched in it; what both changed is laid side by side, and the
     * next time it gives way. Once validated it does not any more, and all that differs is told.
     *
     * @param ahora the contribution as it is kept now
     * @param forma what is typed
     * @throws ConflictException when both changed the same, or it cannot be corrected any more
     */
    void requireSame(String folio, AportacionVista ahora, FormaAportacion forma) {
        DatosAportacion leida = vista.datos();
        if (!ajenos.isEmpty()) {
            tomados.clear();
        }
        boolean igual = vista.version() == ahora.version();
        vista = ahora;
        if (!isEditable()) {
            ajenos = AjenosColecta.contribution(vista.datos(), forma.read().datos());
            throw notEditable();
        }
        ajenos = List.of();
        if (!igual) {
            merge(folio, leida, forma);
        }
    }

    private void merge(String folio, DatosAportacion leida, FormaAportacion forma) {
        TresVias<Object> tres = forma.join(leida, vista.datos());
        tres.tomados().stream().map(Messages::text).forEach(tomados::add);
        if (tres.hasConflict()) {
            boolean entera = tres.enConflicto().contains("colectas.que");
            String prueba = Messages.text("colectas.documento.COMPROBANTE");
            List<String> titulos =
                    tres.enConflicto().stream().map(Messages::text).toList();
            ajenos = AjenosColecta.contribution(vista.datos(), forma.read().datos()).stream()
                    .filter(a -> titulos.contains(a.titulo())
                            || entera && !a.titulo().equals(prueba))
                    .toList();
        }
        if (!ajenos.isEmpty()) {
            throw CambioAjeno.of(folio + " / " + vista.numero());
        }
    }

    /** What the form took of what was kept elsewhere and was not told yet, in words; null for nothing. */
    public String getTomado() {
        return tomados.isEmpty() ? null : Messages.text("colectas.ajenos.tomado", String.join("; ", tomados));
    }

    /** Why it cannot be corrected. */
    ConflictException notEditable() {
        return new ConflictException(
                "colecta.aportacion.notEditable",
                vista.numero(),
                Messages.text("colecta.aportacion.estado." + vista.estado()));
    }

    /** Whether its plantel may still correct it. */
    public boolean isEditable() {
        return vista.estado() != EstadoAportacion.VALIDADA;
    }

    /** SHA-256 of the proof that was kept elsewhere meanwhile, where another was received here; null for none. */
    public String otraPrueba(FormaAportacion forma) {
        String guardada = vista.datos().comprobante();
        return ajenos.isEmpty() || forma.isProvedBy(guardada) ? null : guardada;
    }

    public AportacionVista getVista() {
        return vista;
    }

    /** What was kept elsewhere meanwhile, beside what is typed here; empty for nothing. */
    public List<Ajeno> getAjenos() {
        return ajenos;
    }
}
