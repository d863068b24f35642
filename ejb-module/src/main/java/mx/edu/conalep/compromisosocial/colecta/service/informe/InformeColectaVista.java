package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.io.Serializable;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.DiferenciaInforme;

/**
 * A version of a report inside the reader's scope.
 *
 * @param diferencia to the version before, null for the first one
 */
public record InformeColectaVista(ContenidoInforme contenido, DiferenciaInforme diferencia) implements Serializable {}
