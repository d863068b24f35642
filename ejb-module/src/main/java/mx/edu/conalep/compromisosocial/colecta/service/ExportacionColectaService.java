package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.TablaResultados;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** Colectas as files: the list as it is filtered on screen, and the results of one (Art. 14). */
@Gated
@Stateless
public class ExportacionColectaService {
    private static final List<String> COLUMNAS =
            List.of("folio", "estado", "causa", "aliado", "convenio", "inicio", "cierre");

    @Inject
    private RenglonesColecta renglones;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private Ajustes ajustes;

    /**
     * Writes all colectas of the scope that a filter lets through, newest first; a page of them is in memory at a time.
     *
     * @param estado null for any
     * @param texto part of the cause, the ally or the folio; null for any
     * @param out is not closed; nothing is written to it when the list is refused
     * @return rows written
     * @throws RuleViolationException when there are more than one file may carry
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.exportar", write = true)
    public int export(EstadoColecta estado, String texto, Formato formato, OutputStream out) throws IOException {
        Page<ColectaRenglon> page = renglones.page(estado, texto, PageRequest.of(0, PageRequest.MAX));
        long max = ajustes.get(ClaveAjuste.EXPORTACION_MAX_FILAS);
        if (page.total() > max) {
            throw new RuleViolationException(new RuleViolation("colecta.exportacion.tooMany", null, page.total(), max));
        }
        int rows = 0;
        try (Hoja hoja = Hoja.of(formato, "Colectas", out)) {
            hoja.row(COLUMNAS);
            while (!page.items().isEmpty()) {
                for (ColectaRenglon r : page.items()) {
                    hoja.row(Arrays.asList(
                            r.folio(), r.estado(), r.causa(), r.aliado(), r.convenio(), r.inicio(), r.cierre()));
                }
                rows += page.items().size();
                page = renglones.page(estado, texto, PageRequest.of(page.pagina() + 1, PageRequest.MAX));
            }
        }
        return rows;
    }

    /**
     * Writes the results of a colecta at a level (R14).
     *
     * @param out is not closed; nothing is written to it when they are not found
     * @throws NotFoundException when the colecta or the level is outside the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.resultados.exportar", write = true)
    public void exportResults(String folio, Nivel nivel, Formato formato, OutputStream out) throws IOException {
        Resultados resultados = consulta.results(folio, nivel);
        Rastro.objeto(resultados.folio());
        try (Hoja hoja = Hoja.of(formato, "Resultados", out)) {
            hoja.row(TablaResultados.COLUMNAS);
            for (List<Object> row : TablaResultados.rows(resultados)) {
                hoja.row(row);
            }
        }
    }
}
