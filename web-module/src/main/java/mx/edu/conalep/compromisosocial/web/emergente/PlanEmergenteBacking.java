package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.service.ArchivoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.PlanConSolicitudService;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoPresentado;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** The plan of a programme (Art. 15): kept as often as one likes until it is sent down; its request is received beside it. */
@Named("planEmergente")
@ViewScoped
public class PlanEmergenteBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private PlanConSolicitudService planes;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private ArchivoEmergente archivos;

    @Inject
    private PlantelConsulta organizacion;

    private String folio;
    private EmergenteVista vista;
    private transient Part archivo;
    private ArchivoPresentado solicitud = ArchivoPresentado.none();
    private final String clave = UUID.randomUUID().toString();
    private final Map<String, String> datos = new LinkedHashMap<>();
    private final Map<String, String> solicitante = new LinkedHashMap<>();
    private List<GrupoPlanteles> grupos = List.of();

    /**
     * Reads the plan, or begins one.
     *
     * @return the record instead when it was sent down
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.planEmergente();
        if (folio == null || folio.isBlank()) {
            grupos = groups(List.of());
            return null;
        }
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("emergente.notFound", folio);
        }
        JsonObject json = EscritorEmergente.write(Json.createObjectBuilder(), vista.datos())
                .build();
        List.of("causa", "peticion", "inicio", "fin").forEach(name -> datos.put(name, json.getString(name, null)));
        solicitante.putAll(JsonTecleado.texts(json.getJsonObject("solicitante")));
        grupos = groups(vista.datos().planteles());
        return vista.estado() == EstadoColecta.PLANEADA ? null : "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** The planteles to choose from by entidad; none for a plantel, which plans for itself. */
    private List<GrupoPlanteles> groups(List<String> elegidos) {
        if (ActorActual.get().ambito().plantel() != null) {
            return List.of();
        }
        return organizacion.brief().stream()
                .collect(Collectors.groupingBy(
                        p -> p.entidad() + " " + p.estado(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new GrupoPlanteles(e.getKey(), e.getValue(), elegidos))
                .toList();
    }

    /** Keeps what is typed, and the request when there is one: both, or what is wrong with either is told at once. */
    public String save() throws IOException {
        receive();
        if (vista == null) {
            folio = planes.create(read(), solicitud, clave);
        } else {
            requireSame();
            planes.update(folio, vista.version(), read(), solicitud);
        }
        Avisos.next("emergentes.guardado", folio);
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** When the plan was kept elsewhere since it was read, the person is told, and the next time it gives way. */
    private void requireSame() {
        int leida = vista.version();
        vista = consulta.find(folio);
        CambioAjeno.requireSame(leida, vista.version(), folio);
    }

    private LectorEmergente.Leido read() {
        List<String> elegidos =
                grupos.stream().flatMap(g -> Arrays.stream(g.getElegidos())).toList();
        JsonObject json = JsonTecleado.object(datos)
                .add("solicitante", JsonTecleado.object(solicitante))
                .add("planteles", Json.createArrayBuilder(elegidos))
                .build();
        return LectorEmergente.read(json, Set.of());
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            solicitud = solicitud.or(ArchivoPresentado.none());
            return;
        }
        try (InputStream in = archivo.getInputStream()) {
            solicitud =
                    solicitud.or(archivos.present(vista == null ? null : folio, archivo.getSubmittedFileName(), in));
        }
        archivo = null;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public Map<String, String> getSolicitante() {
        return solicitante;
    }

    public List<GrupoPlanteles> getGrupos() {
        return grupos;
    }

    /** The record as it was read, null while it is new. */
    public EmergenteVista getVista() {
        return vista;
    }

    /** Name of the request that waits to be kept with the plan; null for none. */
    public String getPresentado() {
        return solicitud.guardado() == null ? null : solicitud.guardado().nombre();
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
