package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Whom the order itself would choose for an article.
 *
 * @param disponible what there is of it
 * @param alcanza how many students it suffices for
 * @param candidatos the students who have none of it yet, by order; the first {@code alcanza} would get it
 */
public record PropuestaVista(
        String articulo,
        String unidad,
        BigDecimal cantidad,
        BigDecimal disponible,
        int alcanza,
        List<CandidatoVista> candidatos)
        implements Serializable {}
