package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.file;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.run;

import java.util.List;
import mx.edu.conalep.compromisosocial.web.api.contrato.Trato.Rasgo;

/** The calls of jobs, and of the figures and reports that they freeze (Art. 14, 24). */
final class TratosTrimestre {
    private static final String EJECUCION = "/lotes/ejecuciones/{id}";
    private static final String VERSION = "/consolidaciones/{periodo}";

    static final List<Trato> TODOS = List.of(
            act("/lotes/{trabajo}", "ParametrosTrabajo", "Ejecucion").later().located(),
            get("/lotes/{trabajo}/ensayo", "Ensayo")
                    .asks("periodo", "TrimestreEnsayado", "colecta", "FolioColecta", "emergente", "FolioEmergente"),
            get("/lotes/ejecuciones", "EjecucionesPagina")
                    .asks("trabajo", "Trabajo")
                    .paged(),
            get(EJECUCION, "Ejecucion"),
            run(EJECUCION + "/reinicio", "Ejecucion").later(),
            run(EJECUCION + "/detencion", "Ejecucion").later(),
            get(VERSION, "Consolidacion").csv().asks("nivel", "Nivel", "version", "VersionInforme"),
            file(VERSION + "/informe.{formato}", Rasgo.ETIQUETA, Trato.PDF, Trato.XLSX)
                    .asks("version", "VersionInforme"));

    private TratosTrimestre() {}
}
