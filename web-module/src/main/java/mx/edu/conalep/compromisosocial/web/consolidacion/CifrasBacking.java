package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.consolidacion.service.Cifras;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The frozen figures of a quarter at a level, with charts, versions and the difference to the version before. */
@Named
@RequestScoped
public class CifrasBacking {

    @Inject
    private ConsolidacionConsulta consulta;

    @Inject
    private PlantelConsulta organizacion;

    private String periodo;
    private Integer version;
    private String nivel;
    private List<Consolidacion> publicadas;
    private Cifras cifras;
    private List<Celda> porEntidad = List.of();
    private List<PlantelConsolidado> planteles = List.of();
    private Diferencia diferencia;
    private List<CambioCifra> cambios = List.of();
    private Map<String, EntidadVista> entidades = Map.of();
    private Map<String, String> nombres = Map.of();

    /** Reads what the address asks for; without a quarter, the newest that is consolidated. */
    public void load() {
        publicadas = consulta.versions(null);
        if (periodo == null && !publicadas.isEmpty()) {
            periodo = publicadas.get(0).periodo().clave();
        }
        if (periodo == null
                || publicadas.stream().noneMatch(v -> v.periodo().clave().equals(periodo))) {
            return;
        }
        Nivel asked = nivel == null ? null : Nivel.parse(nivel);
        cifras = consulta.figures(Direccion.trimestre(periodo), asked, version);
        version = cifras.version().version();
        nivel = cifras.nivel().clave();
        porEntidad = cifras.nivel() == Nivel.ENTIDAD
                ? cifras.celdas()
                : consulta.figures(cifras.version().periodo(), Nivel.ENTIDAD, version)
                        .celdas();
        planteles = consulta.planteles(cifras.version().periodo(), version);
        diferencia = consulta.difference(cifras.version().periodo(), version, cifras.nivel())
                .orElse(null);
        entidades = organizacion.entidades().stream().collect(Collectors.toMap(EntidadVista::clave, e -> e));
        nombres = planteles.stream().collect(Collectors.toMap(PlantelConsolidado::clave, PlantelConsolidado::nombre));
        cambios = diferencia == null ? List.of() : CambioCifra.of(diferencia, this::name);
    }

    /** Quarters that have a published version, newest first. */
    public List<String> getPeriodos() {
        return publicadas.stream().map(v -> v.periodo().clave()).distinct().toList();
    }

    /** Versions of the quarter shown, newest first. */
    public List<Consolidacion> getVersiones() {
        return publicadas.stream()
                .filter(v -> v.periodo().clave().equals(periodo))
                .toList();
    }

    /** The levels that the person sees. */
    public List<String> getNiveles() {
        return Arrays.stream(Nivel.values())
                .filter(n -> n != Nivel.NACIONAL || ActorActual.get().ambito().isNacional())
                .map(Nivel::clave)
                .toList();
    }

    /** Sum of what is shown. */
    public Medidas getTotal() {
        return Sumas.total(cifras.celdas());
    }

    /** Planteles that answered in a way: {@code REPORTADO}, {@code CERO_DECLARADO} or {@code SIN_REPORTE}. */
    public long planteles(String situacion) {
        return planteles.stream()
                .filter(p -> p.situacion() == Situacion.valueOf(situacion))
                .count();
    }

    /** Activities by service. */
    public List<Barra> getServicios() {
        return bars(ClaveCelda::servicio, "actividad.servicio.", Medidas::actividades);
    }

    /** Attentions by category of beneficiaries. */
    public List<Barra> getCategorias() {
        Medidas total = getTotal();
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.text("consolidacion.categoria.adultasMayores"), total.directosAdultasMayores());
        figures.put(Messages.text("consolidacion.categoria.indigenas"), total.directosIndigenas());
        figures.put(Messages.text("consolidacion.categoria.discapacidad"), total.directosDiscapacidad());
        figures.put(Messages.text("consolidacion.categoria.general"), total.directosGeneral());
        return Barra.of(figures);
    }

    /** Attentions by entidad. */
    public List<Barra> getEntidades() {
        Map<String, Long> figures = new TreeMap<>();
        Sumas.by(porEntidad, ClaveCelda::entidad)
                .forEach((clave, m) -> figures.put(clave + " " + estado(clave), m.directosTotal()));
        return Barra.of(figures);
    }

    private List<Barra> bars(Function<ClaveCelda, String> key, String code, ToLongFunction<Medidas> figure) {
        Map<String, Long> figures = new LinkedHashMap<>();
        Sumas.by(cifras.celdas(), key)
                .forEach((clave, m) -> figures.put(Messages.text(code + clave), figure.applyAsLong(m)));
        return Barra.of(figures);
    }

    /** The state of an entidad, by its key. */
    public String estado(String clave) {
        EntidadVista entidad = entidades.get(clave);
        return entidad == null ? clave : entidad.estado();
    }

    /** The name of a plantel as it stood when the version was made, by its key. */
    public String plantel(String clave) {
        return nombres.getOrDefault(clave, "");
    }

    private String name(ClaveCelda celda) {
        return Stream.of(
                        celda.entidad() + " " + estado(celda.entidad()),
                        celda.plantel() + " " + plantel(celda.plantel()),
                        celda.servicio().isEmpty() ? "" : Messages.text("actividad.servicio." + celda.servicio()),
                        celda.modalidad().isEmpty() ? "" : Messages.text("actividad.modalidad." + celda.modalidad()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The zone of national dates. */
    public ZoneId getZona() {
        return Plazo.NACIONAL;
    }

    public Cifras getCifras() {
        return cifras;
    }

    /** What changed since the version before; null for the first version. */
    public Diferencia getDiferencia() {
        return diferencia;
    }

    /** The figures that changed since the version before, in words. */
    public List<CambioCifra> getCambios() {
        return cambios;
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public String getNivel() {
        return nivel;
    }

    public void setNivel(String nivel) {
        this.nivel = nivel;
    }
}
