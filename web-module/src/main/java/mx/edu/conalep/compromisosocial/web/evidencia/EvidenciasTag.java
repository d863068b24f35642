package mx.edu.conalep.compromisosocial.web.evidencia;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import mx.edu.conalep.compromisosocial.evidencia.domain.LimitesEvidencia;
import mx.edu.conalep.compromisosocial.evidencia.service.RecepcionEvidencia;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What the tag {@code t:evidencias} shows: the groups of tiles and the limits told before sending. */
@Named
@RequestScoped
public class EvidenciasTag {

    private static final String PICTURES = "image/jpeg,image/png,image/webp";
    private static final String PICTURES_AND_PDF = PICTURES + ",application/pdf";

    /**
     * A group of tiles.
     *
     * @param titulo its heading
     * @param requisito what the rules ask of it, or blank
     * @param tipos kinds that it holds; the first is given to what is added, videos take their own
     * @param acepta media types for the file chooser
     */
    public record Grupo(String titulo, String requisito, String tipos, String acepta) {}

    @Inject
    private RecepcionEvidencia recepcion;

    private LimitesEvidencia limites;

    /** The limits in force. */
    public LimitesEvidencia getLimites() {
        if (limites == null) {
            limites = recepcion.limites();
        }
        return limites;
    }

    /** The groups, those that submission needs first. */
    public List<Grupo> getGrupos() {
        return List.of(
                grupo("fotos", "FOTOGRAFIA VIDEO", PICTURES + ",video/mp4"),
                grupo("lista", "LISTA_ASISTENCIA", PICTURES_AND_PDF),
                grupo("encuestas", "REPORTE_ENCUESTAS", PICTURES_AND_PDF),
                grupo("oficiales", "DOCUMENTO_OFICIAL", PICTURES_AND_PDF),
                grupo("relatoria", "RELATORIA", PICTURES_AND_PDF));
    }

    private static Grupo grupo(String clave, String tipos, String acepta) {
        String titulo = "evidencia.grupo." + clave;
        String requisito = titulo + ".requisito";
        String texto = Messages.text(requisito);
        return new Grupo(Messages.text(titulo), texto.equals(requisito) ? "" : texto, tipos, acepta);
    }
}
