package mx.edu.conalep.compromisosocial.shared.alta;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** One record however often the same call arrives: the {@code Idempotency-Key} of a call and what it made. */
@Dependent
public class Llamadas {
    /** Longest key of a repeated call. */
    private static final int CLAVE_MAX = 100;

    @Inject
    private IdempotenciaDao llamadas;

    /**
     * Claims the key of a call; waits for a call that holds it.
     *
     * @param clave null when the caller gave none: then each call is a new one
     * @param pedido what the call asks for, as canonical text
     * @return the folio that an earlier call with this key and the same data made, or empty
     * @throws RuleViolationException when the key is blank, too long or was used for other data
     */
    public Optional<String> earlier(String clave, String pedido, Acto acto) {
        if (clave == null) {
            return Optional.empty();
        }
        if (clave.isBlank()) {
            throw new RuleViolationException(new RuleViolation("shared.idempotencia.blank", null));
        }
        if (clave.length() > CLAVE_MAX) {
            throw new RuleViolationException(new RuleViolation("shared.idempotencia.length", null, CLAVE_MAX));
        }
        String huella = Sha256.of(pedido);
        Optional<IdempotenciaDao.Previa> previa = llamadas.claim(acto.usuario(), clave, huella, acto.en());
        if (previa.isPresent() && !previa.get().huella().equals(huella)) {
            throw new RuleViolationException(new RuleViolation("shared.idempotencia.otherData", null));
        }
        return previa.map(IdempotenciaDao.Previa::folio);
    }

    /** Notes what the call with this key made. */
    public void complete(String clave, String folio, Acto acto) {
        if (clave != null) {
            llamadas.complete(acto.usuario(), clave, folio);
        }
    }
}
