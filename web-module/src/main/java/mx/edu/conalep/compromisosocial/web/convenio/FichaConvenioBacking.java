package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.EslabonVista;
import mx.edu.conalep.compromisosocial.convenio.service.LineaVista;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The record of a convenio: what it says, its commitments, its versions, its time line, what the person may do with it. */
@Named("fichaConvenio")
@RequestScoped
public class FichaConvenioBacking extends PantallaConvenio {
    private static final long serialVersionUID = 1L;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private SeguimientoService seguimientos;

    @Inject
    private UnidadConvenio unidades;

    @Inject
    private ApoyosDeMas deMas;

    private String excede;
    private List<LineaVista> linea;
    private final VersionesFicha versiones = new VersionesFicha();
    private List<EslabonVista> cadena;
    private Map<Integer, List<SeguimientoVista>> notas;

    /** Reads the record. */
    public void load() {
        show(consulta.find(getFolio()));
        linea = consulta.history(getFolio());
        versiones.show(consulta.versions(getFolio()));
        cadena = consulta.chain(getFolio());
        notas = seguimientos.list(getFolio()).stream().collect(Collectors.groupingBy(SeguimientoVista::orden));
        excede = getVista().vigencia() == Vigencia.SIN_REGISTRO
                ? null
                : deMas.notice(getFolio(), getVista().datos().apoyos(), List.of());
    }

    /** What stands out in it, and in the money received under it. */
    @Override
    public List<String> getAvisos() {
        return excede == null
                ? super.getAvisos()
                : Stream.concat(super.getAvisos().stream(), Stream.of(excede)).toList();
    }

    /** What the person may do with it now. */
    public AccionesConvenio getAcciones() {
        return AccionesConvenio.of(getVista(), getAdenda() != null, ActorActual.get());
    }

    /** The addendum that is on its way to renew it; null for none. */
    public EslabonVista getAdenda() {
        return getVista().origen() != null
                ? null
                : cadena.stream().filter(EslabonVista::isEnTramite).findFirst().orElse(null);
    }

    /** Whether it waits for corrections, and so its last observations are pending. */
    public boolean isObservado() {
        return getVista().estado() == EstadoConvenio.OBSERVADO;
    }

    /** Whether it was found good and is not signed any more, nor written anew yet (R21.2). */
    public boolean isInfirmable() {
        return getVista().sustitucion().isSustituible();
    }

    /** Its clauses, with the page of each in the signed PDF. */
    public ClausulasFicha getClausulas() {
        return new ClausulasFicha(getVista());
    }

    /** A support in one line. */
    public String support(DatosApoyo apoyo) {
        return TextoConvenio.support(apoyo);
    }

    /** The notes on a commitment. */
    public List<SeguimientoVista> notes(int orden) {
        return notas.getOrDefault(orden, List.of());
    }

    /** What went to review, and the two versions that are compared. */
    public VersionesFicha getVersiones() {
        return versiones;
    }

    /** Who wrote it. */
    public String getUnidad() {
        return unidades.of(
                getVista().alcance(), getVista().entidad(), getVista().plantel());
    }

    public ZoneId getZona() {
        return unidades.zona(getVista().entidad());
    }

    /** The convenio with what renews it; itself alone when nothing does. */
    public List<EslabonVista> getCadena() {
        return cadena;
    }

    public List<LineaVista> getLinea() {
        return linea;
    }
}
