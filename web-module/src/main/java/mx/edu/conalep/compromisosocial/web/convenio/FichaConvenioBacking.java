package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Marcadores;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;
import mx.edu.conalep.compromisosocial.convenio.service.EslabonVista;
import mx.edu.conalep.compromisosocial.convenio.service.LineaVista;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
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
    private Integer de;
    private Integer a;
    private List<LineaVista> linea;
    private List<VersionVista> versiones;
    private List<EslabonVista> cadena;
    private Map<Integer, List<SeguimientoVista>> notas;

    /** Reads the record. */
    public void load() {
        show(consulta.find(getFolio()));
        linea = consulta.history(getFolio());
        versiones = consulta.versions(getFolio());
        cadena = consulta.chain(getFolio());
        notas = seguimientos.list(getFolio()).stream().collect(Collectors.groupingBy(SeguimientoVista::orden));
        excede = getVista().vigencia() == Vigencia.SIN_REGISTRO
                ? null
                : deMas.notice(getFolio(), getVista().datos().apoyos(), List.of());
        int last = versiones.size();
        a = a == null || a < 2 || a > last ? Integer.valueOf(last) : a;
        de = de == null || de < 1 || de >= a ? Integer.valueOf(Math.max(1, a - 1)) : de;
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

    /** The version that went to review last; null before the first. */
    public VersionVista getUltima() {
        return versiones.isEmpty() ? null : versiones.get(versiones.size() - 1);
    }

    /** The letters of the clauses that have a text. */
    public List<String> getClausulas() {
        return Arrays.stream(Clausula.values())
                .filter(c -> getVista().datos().clausulas().containsKey(c))
                .map(Clausula::letra)
                .toList();
    }

    /** The text of a clause, its placeholders filled as far as a draft says by now. */
    public String text(String letra) {
        DatosConvenio datos = getVista().datos();
        return Marcadores.fill(datos.clausulas().get(Clausula.find(letra).orElseThrow()), datos);
    }

    /** The page of a clause in the signed PDF, or null. */
    public Integer page(String letra) {
        return getVista().paginas().get(Clausula.find(letra).orElseThrow());
    }

    /** The signed document, or null before it is there. */
    public DocumentoVista getFirmado() {
        List<DocumentoVista> all = getVista().documentos();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    /** A support in one line. */
    public String support(DatosApoyo apoyo) {
        return TextoConvenio.support(apoyo);
    }

    /** The notes on a commitment. */
    public List<SeguimientoVista> notes(int orden) {
        return notas.getOrDefault(orden, List.of());
    }

    /** The two versions asked for, side by side. */
    public ComparacionVersiones getComparacion() {
        return new ComparacionVersiones(versiones, de, a);
    }

    /** Who wrote it. */
    public String getUnidad() {
        return unidades.of(
                getVista().alcance(), getVista().entidad(), getVista().plantel());
    }

    public ZoneId getZona() {
        return unidades.zona(getVista().entidad());
    }

    /** Number of the earlier version compared. */
    public Integer getDe() {
        return de;
    }

    public void setDe(Integer de) {
        this.de = de;
    }

    /** Number of the later version compared. */
    public Integer getA() {
        return a;
    }

    public void setA(Integer a) {
        this.a = a;
    }

    /** The convenio with what renews it; itself alone when nothing does. */
    public List<EslabonVista> getCadena() {
        return cadena;
    }

    public List<LineaVista> getLinea() {
        return linea;
    }

    public List<VersionVista> getVersiones() {
        return versiones;
    }
}
