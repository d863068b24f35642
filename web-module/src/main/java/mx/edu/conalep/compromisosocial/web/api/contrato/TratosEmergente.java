package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.file;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.make;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.put;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.upload;

import java.util.List;
import mx.edu.conalep.compromisosocial.web.api.contrato.Trato.Rasgo;

/** The calls of programas emergentes (Art. 15). */
final class TratosEmergente {
    private static final String UNO = "/emergentes/{folio}";
    private static final String CANDIDATO = UNO + "/candidatos/{numero}";

    static final List<Trato> TODOS = List.of(
            make("/emergentes", "EmergenteEscrito", "Emergente").located(),
            get("/emergentes", "EmergentesPagina")
                    .asks("estado", "EstadoCampana", "texto", "Busqueda")
                    .paged(),
            get(UNO, "Emergente"),
            put(UNO, "EmergenteCambiado", "Emergente"),
            get(UNO + "/criterios", "Criterios"),
            put(UNO + "/criterios", "CriteriosEscritos", "Criterios"),
            act(UNO + "/difusion", "Version", "Emergente"),
            act(UNO + "/inicio", "Version", "Emergente"),
            act(UNO + "/cierre", "VersionMotivo", "Emergente"),
            act(UNO + "/informe", "Version", "Emergente"),
            get(UNO + "/candidatos", "Candidatos").csv(),
            make(UNO + "/candidatos", "CandidatoEscrito", "Candidato"),
            get(CANDIDATO, "Candidato"),
            put(CANDIDATO, "CandidatoCambiado", "Candidato"),
            act(CANDIDATO + "/retiro", "VersionMotivo", "Candidato"),
            get(UNO + "/asignacion", "Asignaciones"),
            get(UNO + "/asignacion/propuesta", "Propuesta")
                    .asks("articulo", "Articulo", "unidad", "Unidad", "cantidad", "Cantidad"),
            make(UNO + "/asignacion", "AsignacionEscrita", "Asignacion"),
            act(UNO + "/asignacion/aprobacion", "AprobacionAsignacion", "Asignacion"),
            act(UNO + "/asignacion/devolucion", "DevolucionAsignacion", "Asignacion"),
            act(UNO + "/asignacion/reversion", "ReversionAsignacion", "Asignacion"),
            make(UNO + "/entregas", "EntregaEstudiante", "Asignacion"),
            get(UNO + "/donaciones", "DonacionesPagina").paged(),
            make(UNO + "/donaciones", "DonacionEscrita", "Donacion"),
            make(UNO + "/donaciones/{numero}/reversion", "MotivoSolo", "Donacion"),
            get(UNO + "/resultados", "ResultadosEmergente").csv().asks("nivel", "Nivel"),
            get(UNO + "/evidencias", "DocumentosEmergente"),
            upload(UNO + "/evidencias", "ArchivoEmergente", "DocumentoEmergente"),
            file(UNO + "/evidencias/{sha256}", Rasgo.ETIQUETA, Trato.TODO),
            file(UNO + "/acuses/{sha256}", Rasgo.ETIQUETA, Trato.TODO),
            get(UNO + "/informe", "InformeEmergente").asks("version", "VersionInforme"),
            file(UNO + "/informe.{formato}", Rasgo.ETIQUETA, Trato.PDF, Trato.XLSX)
                    .asks("version", "VersionInforme"));

    private TratosEmergente() {}
}
