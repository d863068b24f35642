package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** Taking note of an act by which the plantel informs and sensitises its community (Art. 12 IV). */
@Named("sensibilizacionColecta")
@ViewScoped
public class SensibilizacionBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private SensibilizacionService sensibilizaciones;

    private String folio;
    private ColectaVista vista;
    private DatosSensibilizacion preguntada;
    private String inusual;
    private final Map<String, String> datos = new LinkedHashMap<>();
    private final String clave = UUID.randomUUID().toString();

    /**
     * Reads the colecta.
     *
     * @return the record instead when it takes none any more
     */
    public String load() {
        pantallas.contributeToColecta();
        vista = consulta.find(folio);
        return vista.estado().isAbierta() ? null : "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps it; asks once when more came than one would think, and the same data again are the answer. */
    public String save() {
        inusual = null;
        Lectura<DatosSensibilizacion> leida = read();
        if (leida.datos().isInusual() && !leida.datos().equals(preguntada)) {
            sensibilizaciones.requireSound(folio, leida);
            preguntada = leida.datos();
            inusual = Messages.text("colecta.sensibilizacion.inusual", preguntada.asistentes());
            return null;
        }
        sensibilizaciones.add(folio, leida, clave);
        Avisos.next("colectas.sensibilizada", folio);
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    private Lectura<DatosSensibilizacion> read() {
        List<RuleViolation> unread = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(JsonTecleado.object(datos).build(), unread);
        DatosSensibilizacion read = LectorColecta.sensitising(in);
        in.finish();
        return new Lectura<>(read, unread);
    }

    /** What is asked before it is kept; null for nothing. */
    public String getInusual() {
        return inusual;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
