package mx.edu.conalep.compromisosocial.organizacion.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.organizacion.domain.Ajuste;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.persistence.OrganizacionRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The settings of the system: their values now, and changing them. */
@Gated
@Stateless
public class Ajustes {

    @Inject
    private OrganizacionRepository repository;

    /** The value of a setting in its own unit: what was set, else its default. */
    @Permit(anonymous = true, action = "ajuste.leer")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long get(ClaveAjuste clave) {
        return repository
                .ajuste(clave.name())
                .map(a -> clave.check(a.getValor()))
                .orElse(clave.porOmision());
    }

    /** Every setting with its value now. */
    @Permit(
            roles = {Rol.ADMIN, Rol.DVS},
            action = "ajuste.listar")
    public Map<ClaveAjuste, Long> list() {
        Map<ClaveAjuste, Long> values = new EnumMap<>(ClaveAjuste.class);
        for (ClaveAjuste clave : ClaveAjuste.values()) {
            values.put(clave, clave.porOmision());
        }
        repository.ajustes().forEach(a -> {
            ClaveAjuste clave = ClaveAjuste.valueOf(a.getClave());
            values.put(clave, clave.check(a.getValor()));
        });
        return values;
    }

    /**
     * Sets a value.
     *
     * @throws RuleViolationException when it is not a whole number within the setting's limits
     */
    @Permit(
            roles = {Rol.ADMIN, Rol.DVS},
            action = "ajuste.cambiar",
            write = true)
    public void change(ClaveAjuste clave, String valor) {
        String checked = Long.toString(clave.check(valor));
        Rastro.objeto(clave.name());
        Rastro.detalle(get(clave) + " → " + checked);
        repository
                .ajuste(clave.name())
                .ifPresentOrElse(a -> a.change(checked), () -> repository.add(new Ajuste(clave.name(), checked)));
    }
}
