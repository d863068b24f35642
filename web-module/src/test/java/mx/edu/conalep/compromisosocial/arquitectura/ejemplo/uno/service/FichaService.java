package mx.edu.conalep.compromisosocial.arquitectura.ejemplo.uno.service;

import jakarta.batch.operations.JobOperator;
import jakarta.ejb.Stateless;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.dos.service.OtroService;
import mx.edu.conalep.compromisosocial.arquitectura.ejemplo.web.FichaBacking;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;

/** Breaks: methods say who may call; business knows no face; only operacion operates jobs; one clock; no cycle. */
@Gated
@Stateless
public class FichaService {
    FichaBacking backing;
    JobOperator operator;
    OtroService otro;

    public Instant now() {
        return Instant.now();
    }
}
