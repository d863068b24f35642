package mx.edu.conalep.compromisosocial.web.validacion;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.Flash;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.actividad.service.ValidacionService;
import mx.edu.conalep.compromisosocial.evidencia.service.CharolaRenglon;
import mx.edu.conalep.compromisosocial.evidencia.service.OrdenCharola;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** The list of the tray: its order, which activity is open, and validating several at once. */
@Named
@ViewScoped
public class CharolaBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String OMITIDAS = "charola.omitidas";

    /** One activity that was not validated, with why. */
    public record Omitida(String folio, List<String> motivos) implements Serializable {}

    private record Omitidas(List<Omitida> todas) implements Serializable {}

    @Inject
    private RenglonesCharola lista;

    @Inject
    private transient ValidacionService validacion;

    private String orden;
    private String folio;
    private String abierta;
    private String siguiente;
    private List<Omitida> omitidas = List.of();

    /** Reads the list in the order of the address, and what was left of those validated together just before. */
    public void load() {
        List<String> folios = getRenglones().stream().map(CharolaRenglon::folio).toList();
        abierta = isElegida() || folios.isEmpty() ? folio : folios.get(0);
        siguiente = RenglonesCharola.after(folios, abierta);
        if (flash().get(OMITIDAS) instanceof Omitidas antes) {
            omitidas = antes.todas();
        }
    }

    /** Validates the ticked activities that break no rule and goes on with the first that remains; the others stay and tell why. */
    public String validateSelected() {
        String[] ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("elegida", new String[0]);
        if (ticked.length == 0) {
            tell(FacesMessage.SEVERITY_ERROR, "validacion.varias.ninguna");
            return null;
        }
        ValidacionService.Resultado result = validacion.validateAll(Arrays.asList(ticked));
        List<Omitida> quedan = new ArrayList<>();
        result.omitidas()
                .forEach((omitted, why) -> quedan.add(new Omitida(
                        omitted, why.stream().map(RuleViolation::text).toList())));
        flash().setKeepMessages(true);
        flash().put(OMITIDAS, new Omitidas(quedan));
        tell(
                FacesMessage.SEVERITY_INFO,
                "validacion.varias.hechas",
                result.validadas().size(),
                quedan.size());
        return address(null);
    }

    /** The tray in its order, with an activity open; without one, the first of the list, or on a phone the list alone. */
    String address(String abierta) {
        return "/validacion/charola?faces-redirect=true&orden=" + getOrden()
                + (abierta == null ? "" : "&folio=" + abierta);
    }

    private static Flash flash() {
        return FacesContext.getCurrentInstance().getExternalContext().getFlash();
    }

    /** The activity that follows the open one in the list, or null: where the work goes on after an act. */
    public String following() {
        return siguiente;
    }

    /** The activity on screen: the one of the address, else the first; a phone shows the list alone until one is chosen. */
    public String getAbierta() {
        return abierta;
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
        return lista.of(ordenElegido());
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
