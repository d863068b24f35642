package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The section "Informe" of a programme (R14): its versions, what the one in force says in the reader's scope, and the downloads. */
@Named("informeEmergente")
@RequestScoped
public class InformeEmergenteBacking {

    @Inject
    private InformeEmergenteService informes;

    private final Map<String, List<VersionEmergente>> versiones = new HashMap<>();
    private final Map<String, InformeEmergenteVista> vigentes = new HashMap<>();

    /** The published versions of a programme, the one in force first; read once a request. None of no programme. */
    public List<VersionEmergente> versions(String folio) {
        return folio == null ? List.of() : versiones.computeIfAbsent(folio, informes::versions);
    }

    /** What the version in force says; null before there is one. */
    public InformeEmergenteVista inForce(String folio) {
        return versions(folio).isEmpty() ? null : vigentes.computeIfAbsent(folio, f -> informes.find(f, null));
    }

    /** How many students received something in the reader's scope, or a dash for nothing known. */
    public String beneficiaries(String folio) {
        return inForce(folio)
                .contenido()
                .total()
                .filter(PersonasUnidad::isConRegistro)
                .map(p -> Messages.number(p.beneficiados()))
                .orElse("\u2014");
    }

    /** An amount with its unit. */
    public String amount(BigDecimal cantidad, String medida) {
        return Messages.decimal(cantidad) + "\u00a0" + medida;
    }

    /** Whether the person may look at what the report would say: the DVS, once the programme is closed and until there is a version. */
    public boolean rehearsable(EstadoColecta estado, String folio) {
        return ActorActual.get().is(Rol.DVS)
                && estado.compareTo(EstadoColecta.CERRADA) >= 0
                && versions(folio).isEmpty();
    }
}
