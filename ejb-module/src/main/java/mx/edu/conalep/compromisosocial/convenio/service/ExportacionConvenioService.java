package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** The list of convenios as a file: what is filtered on screen (Art. 20 II). */
@Gated
@Stateless
public class ExportacionConvenioService {
    private static final List<String> COLUMNAS = List.of(
            "folio",
            "expediente",
            "estado",
            "vigencia",
            "alcance",
            "entidad",
            "plantel",
            "objeto",
            "contrapartes",
            "vigencia_inicio",
            "vigencia_fin");

    @Inject
    private RenglonesConvenio renglones;

    @Inject
    private Ajustes ajustes;

    /**
     * Writes all convenios of the scope that a filter lets through, newest first; a page of them is in memory at a time.
     *
     * @param out is not closed; nothing is written to it when the list is refused
     * @return rows written
     * @throws RuleViolationException when there are more than one file may carry
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.exportar", write = true)
    public int export(FiltroConvenio filtro, Formato formato, OutputStream out) throws IOException {
        Page<ConvenioRenglon> page = renglones.whole(filtro, PageRequest.of(0, PageRequest.MAX));
        long max = ajustes.get(ClaveAjuste.EXPORTACION_MAX_FILAS);
        if (page.total() > max) {
            throw new RuleViolationException(
                    new RuleViolation("convenio.exportacion.tooMany", null, page.total(), max));
        }
        int rows = 0;
        try (Hoja hoja = Hoja.of(formato, "Convenios", out)) {
            hoja.row(COLUMNAS);
            while (!page.items().isEmpty()) {
                for (ConvenioRenglon renglon : page.items()) {
                    hoja.row(row(renglon));
                }
                rows += page.items().size();
                page = renglones.whole(filtro, PageRequest.of(page.pagina() + 1, PageRequest.MAX));
            }
        }
        return rows;
    }

    private static List<Object> row(ConvenioRenglon r) {
        return Arrays.asList(
                r.folio(),
                r.expediente(),
                r.estado(),
                r.vigencia(),
                r.alcance(),
                r.entidad(),
                r.plantel(),
                r.objeto(),
                r.contrapartes(),
                r.vigenciaInicio(),
                r.vigenciaFin());
    }
}
