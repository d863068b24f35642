package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.load;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.make;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.put;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.upload;

import java.util.List;

/** The calls of activities, of their evidence, and of files of activities (Art. 10, 11, 22, 23). */
final class TratosActividad {
    private static final String UNA = "/actividades/{folio}";

    static final List<Trato> TODOS = List.of(
            make("/actividades", "ActividadEscrita", "Actividad").whole().located(),
            get("/actividades", "ActividadesPagina")
                    .asks("plantel", "ClavePlantel", "periodo", "ClaveTrimestre", "estado", "EstadoActividad")
                    .asks("convenio", "FolioConvenio")
                    .paged(),
            get(UNA, "Actividad"),
            put(UNA, "ActividadCambiada", "Actividad").whole(),
            act(UNA + "/envio", "Envio", "ActividadEnviada"),
            act(UNA + "/validacion", "Version", "Actividad"),
            act(UNA + "/devolucion", "DevolucionActividad", "Actividad").whole(),
            act(UNA + "/cancelacion", "Cancelacion", "Actividad").whole(),
            act(UNA + "/autorizacion", "Version", "Actividad"),
            get(UNA + "/evidencias", "Evidencias"),
            upload(UNA + "/evidencias", "ArchivoEvidencia", "Evidencia"),
            load("/importaciones/actividades", "ArchivoSolo", "Importacion").asks("simulacro", "Si"),
            load("/importaciones/historico", "ArchivoSolo", "Importacion"));

    private TratosActividad() {}
}
