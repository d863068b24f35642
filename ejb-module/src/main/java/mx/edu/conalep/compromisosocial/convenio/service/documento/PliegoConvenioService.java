package mx.edu.conalep.compromisosocial.convenio.service.documento;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;

/** Makes the document of a convenio from its record, for those whose scope covers it (Art. 19 to 21). */
@Gated
@Stateless
public class PliegoConvenioService {
    @Inject
    private ConvenioConsulta consulta;

    /**
     * The document as the record says now.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES_CONVENIO, action = "convenio.generar")
    public PliegoVista write(String folio, FormatoPliego formato) {
        ConvenioVista vista = consulta.find(folio);
        String nombre = "convenio-" + vista.folio().toLowerCase(Locale.ROOT) + "." + formato.extension();
        return new PliegoVista(nombre, formato.mime(), formato.write(PliegoConvenio.of(vista)));
    }
}
