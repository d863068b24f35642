package mx.edu.conalep.compromisosocial.web.captura;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;

/** What the map of the capture page is drawn with. */
@Named("mapaCaptura")
@RequestScoped
public class MapaBacking {

    /** Address of map tiles on our own site, {@code /teselas/{z}/{x}/{y}.png}; none by default: a plain grid. */
    private static final String TESELAS = "MAPA_TESELAS";

    @Inject
    private Ajustes ajustes;

    /** Address of the map's tiles, or empty. */
    public String getTeselas() {
        return Optional.ofNullable(System.getenv(TESELAS)).orElse("");
    }

    /** Radius of the área de influencia in metres (R3.3). */
    public long getRadio() {
        return ajustes.get(ClaveAjuste.RADIO_INFLUENCIA_M);
    }
}
