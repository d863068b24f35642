package mx.edu.conalep.compromisosocial.web.validacion;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaConsulta;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaRenglon;
import mx.edu.conalep.compromisosocial.evidencia.service.OrdenCharola;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The list of the tray: its order, which activity is open, and validating several at once. */
@Named
@ViewScoped
public class CharolaBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    /** One activity that was not validated, with why. */
    public record Omitida(String folio, List<String> motivos) implements Serializable {}

    @Inject
    private transient CharolaConsulta charola;

    @Inject
    private transient ValidacionService validacion;

    private String orden;
    private String folio;
    private List<CharolaRenglon> renglones = List.of();
    private List<Omitida> omitidas = List.of();

    /** Reads the list in the order of the address. */
    public void load() {
        renglones = charola.list(ordenElegido());
    }

    /** Validates the ticked activities that break no rule; the others stay and tell why. */
    public void validateSelected() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("elegida", new String[0]);
        if (ticked.length == 0) {
            tell(FacesMessage.SEVERITY_ERROR, "validacion.varias.ninguna");
            return;
        }
        ValidacionService.Resultado result = validacion.validateAll(Arrays.asList(ticked));
        omitidas = new ArrayList<>();
        result.omitidas()
                .forEach((omitted, why) -> omitidas.add(new Omitida(
                        omitted, why.stream().map(RuleViolation::text).toList())));
        load();
        tell(
                FacesMessage.SEVERITY_INFO,
                "validacion.varias.hechas",
                result.validadas().size(),
                omitidas.size());
    }

    /** The activity that follows the open one in the list, or null: where the work goes on after an act. */
    public String following() {
        int at = renglones.stream().map(CharolaRenglon::folio).toList().indexOf(getAbierta());
        if (renglones.size() < 2 || at < 0) {
            return null;
        }
        return renglones.get(at + 1 < renglones.size() ? at + 1 : at - 1).folio();
    }

    /** The activity on screen: the one of the address, else the first; a phone shows the list alone until one is chosen. */
    public String getAbierta() {
        boolean first = !isElegida() && !renglones.isEmpty();
        return first ? renglones.get(0).folio() : folio;
    }

    /** Whether the address names an activity. */
    public boolean isElegida() {
        return folio != null && !folio.isBlank();
    }

    private static void tell(FacesMessage.Severity severity, String code, Object... args) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, Messages.text(code, args), null));
    }

    private OrdenCharola ordenElegido() {
        return Arrays.stream(OrdenCharola.values())
                .filter(o -> o.name().equalsIgnoreCase(orden))
                .findFirst()
                .orElse(OrdenCharola.PLAZO);
    }

    /** The order as the address writes it. */
    public String getOrden() {
        return ordenElegido().name().toLowerCase(Locale.ROOT);
    }

    public void setOrden(String orden) {
        this.orden = orden;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }

    public List<CharolaRenglon> getRenglones() {
        return renglones;
    }

    public List<Omitida> getOmitidas() {
        return omitidas;
    }

    public List<String> getOrdenes() {
        return Arrays.stream(OrdenCharola.values())
                .map(o -> o.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
