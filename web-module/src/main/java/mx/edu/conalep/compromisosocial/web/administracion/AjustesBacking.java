package mx.edu.conalep.compromisosocial.web.administracion;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** The settings, all on one form; only those that differ from what is kept are written, and none when one is wrong. */
@Named
@ViewScoped
public class AjustesBacking implements Serializable {

    @Inject
    private transient Ajustes ajustes;

    private Map<ClaveAjuste, Long> actuales;
    private final Map<ClaveAjuste, String> escritos = new EnumMap<>(ClaveAjuste.class);

    /** Reads the values of now. */
    public void load() {
        actuales = new EnumMap<>(ajustes.list());
        actuales.forEach((clave, valor) -> escritos.put(clave, valor.toString()));
    }

    /** Writes what was changed. */
    public void save() {
        List<RuleViolation> broken = new ArrayList<>();
        Map<ClaveAjuste, String> changed = new EnumMap<>(ClaveAjuste.class);
        escritos.forEach((clave, valor) -> {
            try {
                if (clave.check(valor) != actuales.get(clave)) {
                    changed.put(clave, valor);
                }
            } catch (RuleViolationException refused) {
                broken.addAll(refused.violations());
            }
        });
        RuleViolationException.throwIfAny(broken);
        changed.forEach(ajustes::change);
        Avisos.info(changed.isEmpty() ? "administracion.ajuste.sinCambios" : "administracion.ajuste.guardado");
        load();
    }

    public ClaveAjuste[] getClaves() {
        return ClaveAjuste.values();
    }

    public Map<ClaveAjuste, String> getEscritos() {
        return escritos;
    }
}
