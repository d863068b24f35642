package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.DiferenciaEmergente;

/**
 * A version of a report inside the reader's scope.
 *
 * @param diferencia to the version before, null for the first one
 */
public record InformeEmergenteVista(ContenidoEmergente contenido, DiferenciaEmergente diferencia)
        implements Serializable {}
