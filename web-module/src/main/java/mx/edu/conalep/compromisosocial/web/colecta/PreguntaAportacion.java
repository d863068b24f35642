package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.DudasAportacion;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What the form of a contribution asks once before it is kept; its own button is the answer, to what was asked of these data alone. */
public class PreguntaAportacion implements Serializable {
    private static final long serialVersionUID = 1L;

    private DatosAportacion datos;
    private DudasAportacion dudas;
    private boolean abierta;

    /**
     * Whether the contribution is kept now; when it is not, the question stands in the page.
     *
     * @param confirmada whether the person pressed the button of the question
     */
    boolean passes(DatosAportacion ahora, DudasAportacion suyas, boolean confirmada) {
        boolean answered = confirmada && ahora.equals(datos) && suyas.equals(dudas);
        datos = ahora;
        dudas = suyas;
        abierta = !suyas.isEmpty() && !answered;
        return !abierta;
    }

    /** Takes the question back: something else is to be told first. */
    void close() {
        abierta = false;
    }

    /** What is asked, a sentence each; empty for nothing. */
    public List<String> getTextos() {
        List<String> textos = new ArrayList<>();
        if (abierta && dudas.otraUnidad() != null) {
            textos.add(Messages.text("colectas.duda.unidad", dudas.otraUnidad().unidad(), datos.unidad()));
        }
        if (abierta && !dudas.iguales().isEmpty()) {
            String numeros = dudas.iguales().stream().map(String::valueOf).collect(Collectors.joining(", "));
            textos.add(Messages.text("colectas.duda.igual", dudas.iguales().size(), numeros));
        }
        return textos;
    }
}
