package mx.edu.conalep.compromisosocial.colecta.persistence;

import jakarta.enterprise.context.Dependent;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.shared.informe.SerieInformes;

/** Versions of a colecta's report and their kept documents (R14). Whoever writes one holds the colecta's row. */
@Dependent
public class InformeColectaRepository extends SerieInformes<VersionInforme> {
    private static final String PLAN = "o.folio, o.causa, o.aliado, o.convenio, o.inicio, o.cierre, o.cerrada_el";
    /** A counter-entry came since, or a delivery while it was made. */
    private static final String POR_REHACER =
            "((select count(*) from colecta_aportacion a where a.colecta_id = o.id) <> (select count(*) from"
                    + " informe_colecta_aportacion f where f.informe = (select max(i.id) from informe_colecta i"
                    + " where i.colecta_id = o.id and i.estado = 'PUBLICADA')) or"
                    + " (select count(*) from colecta_entrega e where e.colecta_id = o.id) <> (select count(distinct f.entrega)"
                    + " from informe_colecta_entrega f where f.informe = (select max(i.id) from informe_colecta i"
                    + " where i.colecta_id = o.id and i.estado = 'PUBLICADA')))";

    InformeColectaRepository() {
        super("colecta", PLAN, POR_REHACER, FilasInforme::version);
    }
}
