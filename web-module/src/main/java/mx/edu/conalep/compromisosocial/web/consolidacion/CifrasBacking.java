package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.consolidacion.service.Cifras;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
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
    private VersionesPublicadas publicadas;
    private Cifras cifras;
    private List<Celda> porEntidad = List.of();
    private List<PlantelConsolidado> planteles = List.of();
    private Diferencia diferencia;
    private List<CambioCifra> cambios = List.of();
    private NombresCelda nombres = NombresCelda.NINGUNO;

    /** Reads what the address asks for; without a quarter, the newest that is consolidated. */
    public void load() {
        publicadas = new VersionesPublicadas(consulta.versions(null));
        if (periodo == null) {
            periodo = publicadas.newest();
        }
        if (publicadas.of(periodo).isEmpty()) {
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
        nombres = NombresCelda.of(organizacion.entidades(), planteles);
        cambios = diferencia == null ? List.of() : CambioCifra.of(diferencia, nombres::name);
    }

    /** What there is to choose from. */
    public VersionesPublicadas getPublicadas() {
        return publicadas;
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
        Situacion asked = Situacion.valueOf(situacion);
        return planteles.stream().filter(p -> p.situacion() == asked).count();
    }

    /** Planteles without a report that sent activities which were not validated. */
    public long getEnviaron() {
        return PlantelConsolidado.sentUnvalidated(planteles);
    }

    /** The charts of what is shown. */
    public GraficasCifras getGraficas() {
        return new GraficasCifras(cifras.celdas(), porEntidad, nombres);
    }

    /** The names of what the keys of a cell stand for. */
    public NombresCelda getNombres() {
        return nombres;
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
