package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.service.DelegacionService;
import mx.edu.conalep.compromisosocial.convenio.service.DelegacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.formato.LectorDelegacion;
import mx.edu.conalep.compromisosocial.organizacion.domain.Entidad;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PersonaJuridica;
import mx.edu.conalep.compromisosocial.seguridad.service.ResponsableConsulta;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Who covers a legal area from a day to a day (Art. 21 I): naming one, and revoking. */
@Named("delegacionesConvenio")
@ViewScoped
public class DelegacionesBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DelegacionService delegaciones;

    @Inject
    private ResponsableConsulta responsables;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private UnidadConvenio unidades;

    private List<DelegacionVista> lista = List.of();
    private List<PersonaJuridica> personas = List.of();
    private final Map<String, String> datos = new LinkedHashMap<>();
    private final String llamada = UUID.randomUUID().toString();

    /** Reads those that concern the person, and whom he may name. */
    public void load() {
        lista = delegaciones.list();
        personas = responsables.legal();
    }

    /** Names who covers. */
    public String create() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        datos.forEach((name, value) -> Json.put(json, name, value));
        DelegacionVista nueva = delegaciones.create(LectorDelegacion.read(json.build()), llamada);
        Avisos.next("convenios.delegacion.creada", nueva.clave());
        return "/convenio/delegaciones?faces-redirect=true";
    }

    /** Ends one. */
    public String revoke(String clave) {
        delegaciones.revoke(clave);
        Avisos.next("convenios.delegacion.revocada", clave);
        return "/convenio/delegaciones?faces-redirect=true";
    }

    /** The area that is covered. */
    public String area(DelegacionVista una) {
        return unidades.area(una.entidad());
    }

    /** A person to choose: his name, his login name, his area. */
    public String words(PersonaJuridica persona) {
        return persona.nombre() + " (" + persona.usuario() + "), " + unidades.area(persona.entidad());
    }

    /** The login name with the name of whom one may read. */
    public String person(String usuario) {
        return personas.stream()
                .filter(p -> p.usuario().equals(usuario))
                .findFirst()
                .map(p -> p.nombre() + " (" + usuario + ")")
                .orElse(usuario);
    }

    /** Whether the person chooses among entidades without a reviewer. */
    public boolean isNacional() {
        return ActorActual.get().ambito().isNacional();
    }

    /** The CE where nobody reviews, for whom the national area may name somebody. */
    public List<EntidadVista> getSinRevisor() {
        List<String> atendidas = personas.stream().map(PersonaJuridica::entidad).toList();
        return organizacion.entidades().stream()
                .filter(e -> e.tipo() == Entidad.Tipo.CE && !atendidas.contains(e.clave()))
                .toList();
    }

    /** Whom the person may name: the national area its own people, the area of a CE everybody but himself. */
    public List<PersonaJuridica> getElegibles() {
        String quien = ActorActual.get().usuario();
        return personas.stream()
                .filter(p -> isNacional() ? p.entidad() == null : !p.usuario().equals(quien))
                .toList();
    }

    public List<DelegacionVista> getLista() {
        return lista;
    }

    public Map<String, String> getDatos() {
        return datos;
    }
}
