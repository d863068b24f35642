package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.LineaVista;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoService;
import mx.edu.conalep.compromisosocial.convenio.service.SeguimientoVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The record of a convenio: what it says, its commitments, its versions, its time line, what the person may do with it. */
@Named("fichaConvenio")
@RequestScoped
public class FichaConvenioBacking {
    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private SeguimientoService seguimientos;

    @Inject
    private UnidadConvenio unidades;

    private String folio;
    private Integer de;
    private Integer a;
    private ConvenioVista vista;
    private List<LineaVista> linea;
    private List<VersionVista> versiones;
    private Map<Integer, List<SeguimientoVista>> notas;

    /** Reads the record. */
    public void load() {
        vista = consulta.find(folio);
        linea = consulta.history(folio);
        versiones = consulta.versions(folio);
        notas = seguimientos.list(folio).stream().collect(Collectors.groupingBy(SeguimientoVista::orden));
        int last = versiones.size();
        a = a == null || a < 2 || a > last ? Integer.valueOf(last) : a;
        de = de == null || de < 1 || de >= a ? Integer.valueOf(Math.max(1, a - 1)) : de;
    }

    /** What the person may do with it now. */
    public AccionesConvenio getAcciones() {
        return AccionesConvenio.of(vista, ActorActual.get());
    }

    /** Whether it waits for corrections, and so its last observations are pending. */
    public boolean isObservado() {
        return vista.estado() == EstadoConvenio.OBSERVADO;
    }

    /** The version that went to review last; null before the first. */
    public VersionVista getUltima() {
        return versiones.isEmpty() ? null : versiones.get(versiones.size() - 1);
    }

    /** The letters of the clauses that have a text. */
    public List<String> getClausulas() {
        return Arrays.stream(Clausula.values())
                .filter(c -> vista.datos().clausulas().containsKey(c))
                .map(Clausula::letra)
                .toList();
    }

    /** The text of a clause. */
    public String text(String letra) {
        return vista.datos().clausulas().get(Clausula.find(letra).orElseThrow());
    }

    /** A support in one line. */
    public String support(DatosApoyo apoyo) {
        return BloquesConvenio.support(apoyo);
    }

    /** The notes on a commitment. */
    public List<SeguimientoVista> notes(int orden) {
        return notas.getOrDefault(orden, List.of());
    }

    /** What changed between the two versions asked for. */
    public List<Bloque> getCambios() {
        return compared().stream().filter(Bloque::isCambio).toList();
    }

    /** The names of what did not change between them. */
    public String getIguales() {
        return compared().stream()
                .filter(b -> !b.isCambio())
                .map(Bloque::titulo)
                .collect(Collectors.joining("; "));
    }

    private List<Bloque> compared() {
        return versiones.size() < 2 ? List.of() : BloquesConvenio.compare(versiones.get(de - 1), versiones.get(a - 1));
    }

    /** Who wrote it. */
    public String getUnidad() {
        return unidades.of(vista.alcance(), vista.entidad(), vista.plantel());
    }

    public ZoneId getZona() {
        return unidades.zona(vista.entidad());
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
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

    public ConvenioVista getVista() {
        return vista;
    }

    public List<LineaVista> getLinea() {
        return linea;
    }

    public List<VersionVista> getVersiones() {
        return versiones;
    }
}
