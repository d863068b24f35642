package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.file;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.make;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.put;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.upload;

import java.util.List;
import mx.edu.conalep.compromisosocial.web.api.contrato.Trato.Rasgo;

/** The calls of colectas (Art. 12 to 14). */
final class TratosColecta {
    private static final String UNA = "/colectas/{folio}";
    private static final String APORTACION = UNA + "/aportaciones/{numero}";

    static final List<Trato> TODOS = List.of(
            make("/colectas", "ColectaEscrita", "Colecta").located(),
            get("/colectas", "ColectasPagina")
                    .asks("estado", "EstadoCampana", "texto", "Busqueda")
                    .paged(),
            get(UNA, "Colecta"),
            put(UNA, "ColectaCambiada", "Colecta"),
            act(UNA + "/difusion", "Version", "Colecta"),
            act(UNA + "/inicio", "Version", "Colecta"),
            act(UNA + "/cierre", "VersionMotivo", "Colecta"),
            act(UNA + "/entrega", "EntregaEscrita", "Colecta"),
            get(UNA + "/aportaciones", "AportacionesPagina")
                    .asks("estado", "EstadoAportacion")
                    .paged(),
            make(UNA + "/aportaciones", "AportacionEscrita", "Aportacion").located(),
            get(APORTACION, "Aportacion"),
            put(APORTACION, "AportacionCambiada", "Aportacion"),
            act(APORTACION + "/validacion", "Version", "Aportacion"),
            act(APORTACION + "/devolucion", "VersionObservacion", "Aportacion"),
            make(APORTACION + "/contraasiento", "MotivoSolo", "Aportacion"),
            get(UNA + "/acuses", "AcusesColecta"),
            act(UNA + "/acuses", "Nada", "AcuseColecta"),
            get(UNA + "/sensibilizaciones", "Sensibilizaciones"),
            make(UNA + "/sensibilizaciones", "SensibilizacionEscrita", "Sensibilizacion"),
            act(UNA + "/sensibilizaciones/{id}/anulacion", "MotivoSolo", "Sensibilizacion"),
            act(UNA + "/cero", "Nada", "Cero"),
            get(UNA + "/resultados", "ResultadosColecta").csv().asks("nivel", "Nivel"),
            get(UNA + "/evidencias", "DocumentosColecta"),
            upload(UNA + "/evidencias", "ArchivoColecta", "DocumentoColecta"),
            file(UNA + "/evidencias/{sha256}", Rasgo.ETIQUETA, Trato.TODO),
            get(UNA + "/informe", "InformeColecta").asks("version", "VersionInforme"),
            file(UNA + "/informe.{formato}", Rasgo.ETIQUETA, Trato.PDF, Trato.XLSX)
                    .asks("version", "VersionInforme"));

    private TratosColecta() {}
}
