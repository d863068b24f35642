package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.act;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.file;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.make;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.put;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.remove;
import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.upload;

import java.util.List;
import mx.edu.conalep.compromisosocial.web.api.contrato.Trato.Rasgo;

/** The calls of convenios, their templates and delegations, and of what anybody reads of them (Art. 19 to 21). */
final class TratosConvenio {
    private static final String UNO = "/convenios/{folio}";

    static final List<Trato> TODOS = List.of(
            make("/convenios", "ConvenioEscrito", "Convenio").located(),
            get("/convenios", "ConveniosPagina")
                    .asks("entidad", "Texto", "plantel", "Texto", "alcance", "Alcance", "estado", "EstadoConvenio")
                    .asks("vigencia", "Vigencia", "por_vencer", "Si", "texto", "Busqueda")
                    .paged(),
            get("/convenios/tablero", "Tablero").csv(),
            get(UNO, "Convenio"),
            put(UNO, "ConvenioCambiado", "Convenio"),
            remove(UNO).asks("version", "VersionLeida"),
            make(UNO + "/sustitucion", "Version", "Convenio"),
            get(UNO + "/versiones", "VersionesConvenio"),
            act(UNO + "/revision", "Version", "Convenio"),
            act(UNO + "/observacion", "Observaciones", "Convenio"),
            act(UNO + "/dictamen", "Dictamen", "Convenio"),
            act(UNO + "/suscripcion", "Suscripcion", "Convenio"),
            act(UNO + "/registro", "Version", "Convenio"),
            act(UNO + "/terminacion", "Terminacion", "Convenio"),
            act(UNO + "/compromisos/{orden}/seguimiento", "Seguimiento", "Convenio"),
            get(UNO + "/evidencias", "DocumentosConvenio"),
            upload(UNO + "/evidencias", "ArchivoConvenio", "DocumentoConvenio"),
            get(UNO + "/paginas", "PaginasConvenio"),
            file(UNO + "/documento.{formato}", Rasgo.DESCARGA, Trato.PDF, Trato.DOCX),
            get(UNO + "/adenda", "Cadena"),
            make(UNO + "/adenda", "Version", "Convenio"),
            act(UNO + "/plantilla", "UsoDePlantilla", "Convenio"),
            get(UNO + "/derivados", "Derivados"),
            get(UNO + "/apoyos-recibidos", "ApoyosRecibidos"),
            make(UNO + "/apoyos-recibidos", "ApoyoRecibidoEscrito", "ApoyoRecibido")
                    .located(),
            upload(UNO + "/apoyos-recibidos/{numero}/comprobante", "ArchivoSolo", "ApoyoRecibido"),
            act(UNO + "/apoyos-recibidos/{numero}/anulacion", "MotivoSolo", "ApoyoRecibido"),
            get(UNO + "/publicacion", "VersionesPublicas"),
            act(UNO + "/publicacion", "PropuestaPublica", "VersionPublica"),
            act(UNO + "/publicacion/aprobacion", "NumeroPublico", "VersionPublica"),
            act(UNO + "/publicacion/devolucion", "DecisionPublica", "VersionPublica"),
            act(UNO + "/publicacion/retiro", "DecisionPublica", "VersionPublica"),
            get("/delegaciones-convenio", "Delegaciones"),
            make("/delegaciones-convenio", "DelegacionEscrita", "Delegacion"),
            act("/delegaciones-convenio/{folio}/revocacion", "Nada", "Delegacion"),
            get("/plantillas-convenio", "Plantillas"),
            get("/plantillas-convenio/{folio}", "PlantillaConVersiones"),
            make("/plantillas-convenio", "PlantillaEscrita", "Plantilla").located(),
            act("/plantillas-convenio/{folio}/versiones", "PlantillaCambiada", "Plantilla"),
            act("/plantillas-convenio/{folio}/retiro", "Version", "Plantilla"),
            get("/publico/convenios", "ConveniosPublicosPagina")
                    .csv()
                    .asks("entidad", "ClaveEntidad", "vigencia", "Vigencia", "texto", "BusquedaPublica")
                    .paged(),
            file("/publico/convenios/{folio}/documento.pdf", Rasgo.ETIQUETA, Trato.PDF));

    private TratosConvenio() {}
}
