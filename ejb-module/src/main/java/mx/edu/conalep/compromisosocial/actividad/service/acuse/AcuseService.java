package mx.edu.conalep.compromisosocial.actividad.service.acuse;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.service.ActividadConsulta;
import mx.edu.conalep.compromisosocial.actividad.service.Comparacion;
import mx.edu.conalep.compromisosocial.actividad.service.EnvioVista;
import mx.edu.conalep.compromisosocial.actividad.service.formato.LectorJson;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.documento.CodigoQr;
import mx.edu.conalep.compromisosocial.shared.documento.DocumentoPdf;

/** The acuse of a submission (R22): always from what was stored then, never from the record of today. */
@Gated
@Stateless
public class AcuseService {
    private static final int QR_SIDE = 300;

    @Inject
    private ActividadConsulta consulta;

    /**
     * The receipt of a submission.
     *
     * @param numero number of the submission, or null for the last one
     * @throws NotFoundException when the folio lies outside the scope or has no such submission
     */
    @Permit(groups = GrupoRol.LECTORES_DETALLE, action = "actividad.acuse")
    public AcuseVista find(String folio, Integer numero) {
        EnvioVista envio = envio(folio, numero);
        String qr = CodigoQr.dataUri(AcuseXhtml.qr(folio, envio.numero(), envio.sha256()), QR_SIDE);
        return new AcuseVista(folio, envio.numero(), envio.en(), envio.usuario(), envio.sha256(), qr);
    }

    /** The same receipt as a tagged PDF. */
    @Permit(groups = GrupoRol.LECTORES_DETALLE, action = "actividad.acuse")
    public byte[] pdf(String folio, Integer numero) {
        EnvioVista envio = envio(folio, numero);
        JsonObject snapshot = LectorJson.parse(envio.contenido());
        return DocumentoPdf.render(AcuseXhtml.of(snapshot, Comparacion.datos(snapshot), envio.sha256()));
    }

    private EnvioVista envio(String folio, Integer numero) {
        List<EnvioVista> envios = consulta.submissions(folio);
        int wanted = numero == null ? envios.size() : numero;
        return envios.stream()
                .filter(e -> e.numero() == wanted)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("actividad.acuse.notFound", folio));
    }
}
