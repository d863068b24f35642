package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.service.CriterioService;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteConsulta;
import mx.edu.conalep.compromisosocial.emergente.service.EmergenteVista;
import mx.edu.conalep.compromisosocial.emergente.service.formato.EscritorEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.formato.LectorEmergente;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.CambioAjeno;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** Writing the criteria of vulnerability of a programme (Art. 15); the sum of their weights is told as it stands. */
@Named("criteriosEmergente")
@ViewScoped
public class CriteriosBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private EmergenteConsulta consulta;

    @Inject
    private CriterioService criterios;

    private String folio;
    private EmergenteVista vista;
    private final List<Map<String, String>> renglones = new ArrayList<>();
    private String foco;

    /**
     * Reads the criteria, or begins with an empty one.
     *
     * @return the record instead when they are fixed
     * @throws NotFoundException when it is of another unit
     */
    public String load() {
        pantallas.planEmergente();
        vista = consulta.find(folio);
        if (!vista.propio()) {
            throw new NotFoundException("emergente.notFound", folio);
        }
        for (var criterio : EscritorEmergente.criteria(vista.criterios()).build()) {
            Map<String, String> row = JsonTecleado.texts(criterio.asJsonObject());
            row.put("peso", new BigDecimal(row.get("peso")).stripTrailingZeros().toPlainString());
            renglones.add(row);
        }
        if (renglones.isEmpty()) {
            add();
            foco = null;
        }
        return AccionesEmergente.of(vista, ActorActual.get()).isCriterios()
                ? null
                : "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps them. */
    public String save() {
        foco = null;
        int leida = vista.version();
        vista = consulta.find(folio);
        CambioAjeno.requireSame(leida, vista.version(), folio);
        List<RuleViolation> broken = new ArrayList<>();
        JsonArrayBuilder rows = Json.createArrayBuilder();
        renglones.forEach(row -> rows.add(typed(row)));
        LectorObjeto in = new LectorObjeto(
                Json.createObjectBuilder().add("criterios", rows).build(), broken);
        List<Criterio> read = LectorEmergente.criteria(in);
        RuleViolationException.throwIfAny(broken);
        criterios.weigh(folio, vista.version(), read);
        Avisos.next("emergentes.criterios.guardados", folio);
        return "/emergente/ficha?faces-redirect=true&folio=" + folio;
    }

    private static JsonObjectBuilder typed(Map<String, String> row) {
        Map<String, String> rest = new LinkedHashMap<>(row);
        JsonObjectBuilder json = JsonTecleado.object(rest);
        Numeros.put(json, "peso", row.get("peso"));
        boolean escala = TipoCriterio.ESCALA.name().equals(row.get("tipo"));
        Numeros.put(json, "maximo", escala ? row.get("maximo") : null);
        return json;
    }

    /** Adds a criterion and goes to it. */
    public void add() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("tipo", TipoCriterio.SI_NO.name());
        renglones.add(row);
        foco = "criterios:" + (renglones.size() - 1) + ":nombre";
    }

    /** Takes one out. */
    public void remove(int index) {
        renglones.remove(index);
        foco = "criterios";
    }

    /** The sum of the weights that read. */
    public BigDecimal getSuma() {
        return renglones.stream()
                .map(row -> row.get("peso"))
                .filter(Numeros::isDecimal)
                .map(text -> new BigDecimal(text.strip()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    public List<Map<String, String>> getRenglones() {
        return renglones;
    }

    public EmergenteVista getVista() {
        return vista;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
