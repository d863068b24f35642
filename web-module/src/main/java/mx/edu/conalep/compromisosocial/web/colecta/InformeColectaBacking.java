package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.VersionInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaVista;
import mx.edu.conalep.compromisosocial.operacion.domain.AgendaTrimestre;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The section "Informe" of a colecta (R14): its versions, what the one in force says in the reader's scope, and the downloads. */
@Named("informeColecta")
@RequestScoped
public class InformeColectaBacking {

    @Inject
    private InformeColectaService informes;

    private final Map<String, List<VersionInforme>> versiones = new HashMap<>();
    private final Map<String, InformeColectaVista> vigentes = new HashMap<>();

    /** The published versions of a colecta, the one in force first; read once a request. None of no colecta. */
    public List<VersionInforme> versions(String folio) {
        return folio == null ? List.of() : versiones.computeIfAbsent(folio, informes::versions);
    }

    /** What the version in force says; null before there is one. */
    public InformeColectaVista inForce(String folio) {
        return versions(folio).isEmpty() ? null : vigentes.computeIfAbsent(folio, f -> informes.find(f, null));
    }

    /** An amount with its unit, or a dash for nothing known. */
    public String amount(Cosa cosa, BigDecimal cantidad) {
        if (cantidad == null) {
            return "—";
        }
        return cosa.isDinero() ? Messages.money(cantidad) : Messages.decimal(cantidad) + "\u00a0" + cosa.unidad();
    }

    /** The zone in which instants are told here: the nation's. */
    public ZoneId getZona() {
        return AgendaTrimestre.NACIONAL;
    }
}
