package mx.edu.conalep.compromisosocial.auditoria.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import mx.edu.conalep.compromisosocial.auditoria.domain.Asiento;
import mx.edu.conalep.compromisosocial.auditoria.persistence.BitacoraRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;

/** Adds one entry in a transaction of its own, which outlives that of the refused act. Only the gate's writer calls it. */
@Gated
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EscrituraAparte {

    @Inject
    private BitacoraRepository repository;

    /** Adds an entry. */
    @Permit(roles = Rol.SISTEMA, action = "auditoria.asentar")
    public void write(Asiento asiento) {
        Connection connection = repository.open();
        try {
            repository.append(connection, List.of(asiento));
        } finally {
            repository.close(connection);
        }
    }
}
