package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.Marcador;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaService;
import mx.edu.conalep.compromisosocial.convenio.service.PlantillaVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;

/** One template of clauses: its legal area writes it, everybody else reads it; each change is a version (Art. 21 II). */
@Named("plantillaConvenio")
@ViewScoped
public class PlantillaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private PlantillaService plantillas;

    @Inject
    private UnidadConvenio unidades;

    private String clave;
    private List<PlantillaVista> versiones = List.of();
    private final FormaPlantilla forma = new FormaPlantilla();
    private final String llamada = UUID.randomUUID().toString();

    /** Reads it, or begins one. */
    public void load() {
        if (clave == null || clave.isBlank()) {
            pantallas.keepPlantilla();
            return;
        }
        versiones = plantillas.versions(clave);
        forma.show(getUltima().datos());
    }

    /** Keeps what is typed: a new template, or the next version. */
    public String save() {
        requireSame();
        PlantillaVista kept = getUltima() == null
                ? plantillas.create(forma.read(), llamada)
                : plantillas.change(clave, getUltima().numero(), forma.read());
        Avisos.next("convenios.plantilla.guardada", kept.clave(), kept.numero());
        return "/convenio/plantilla?faces-redirect=true&clave=" + kept.clave();
    }

    /** When another version was made since it was read, the person is told, and the next time it gives way. */
    private void requireSame() {
        if (getUltima() != null) {
            int leida = getUltima().numero();
            versiones = plantillas.versions(clave);
            CambioAjeno.requireSame(leida, getUltima().numero(), clave);
        }
    }

    /** Offers it no more. */
    public String retire() {
        plantillas.retire(clave, getUltima().numero());
        Avisos.next("convenios.plantilla.retirada", clave);
        return "/convenio/plantillas?faces-redirect=true";
    }

    /** Whether the person may change it. */
    public boolean isEditable() {
        return getUltima() == null || getUltima().propia() && getUltima().activa();
    }

    /** What its convenios may be: an entidad's legal area keeps none for the nation. */
    public List<String> getAlcances() {
        boolean nacional = ActorActual.get().ambito().isNacional();
        return Arrays.stream(Alcance.values())
                .filter(a -> nacional || a != Alcance.NACIONAL)
                .map(Enum::name)
                .toList();
    }

    /** The placeholders, as they are written. */
    public List<String> getMarcas() {
        return Arrays.stream(Marcador.values()).map(Marcador::marca).toList();
    }

    /** Its last version, null while it is new. */
    public PlantillaVista getUltima() {
        return versiones.isEmpty() ? null : versiones.get(versiones.size() - 1);
    }

    /** Whose it is. */
    public String getArea() {
        return unidades.area(getUltima().entidad());
    }

    public ZoneId getZona() {
        return unidades.zona(getUltima().entidad());
    }

    public List<PlantillaVista> getVersiones() {
        return versiones;
    }

    /** What is typed. */
    public FormaPlantilla getForma() {
        return forma;
    }

    public String getClave() {
        return clave;
    }

    public void setClave(String clave) {
        this.clave = clave;
    }
}
