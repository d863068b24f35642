package mx.edu.conalep.compromisosocial.web.consolidacion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.service.ConsolidacionConsulta;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The activities behind a figure; each leads to its record and its evidence. */
@Named
@RequestScoped
public class DetalleBacking {

    private static final int SHOWN = 500;

    @Inject
    private ConsolidacionConsulta consulta;

    private String periodo;
    private Integer version;
    private String entidad;
    private String plantel;
    private String servicio;
    private String modalidad;
    private List<ActividadConsolidada> actividades;

    /** Reads the activities of the cell that the address names. */
    public void load() {
        ClaveCelda celda = new ClaveCelda(Nivel.PLANTEL, text(entidad), text(plantel), text(servicio), text(modalidad));
        actividades = consulta.activities(Direccion.trimestre(periodo), version, celda);
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /** The first of them; the workbook has all. */
    public List<ActividadConsolidada> getActividades() {
        return actividades.subList(0, Math.min(SHOWN, actividades.size()));
    }

    public int getCuantas() {
        return actividades.size();
    }

    /** Whether there are more than the page shows. */
    public boolean isCortada() {
        return actividades.size() > SHOWN;
    }

    /** The sum of all. */
    public Medidas getTotal() {
        return actividades.stream().map(ActividadConsolidada::medidas).reduce(Medidas.CERO, Medidas::plus);
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

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public String getPlantel() {
        return plantel;
    }

    public void setPlantel(String plantel) {
        this.plantel = plantel;
    }

    public String getServicio() {
        return servicio;
    }

    public void setServicio(String servicio) {
        this.servicio = servicio;
    }

    public String getModalidad() {
        return modalidad;
    }

    public void setModalidad(String modalidad) {
        this.modalidad = modalidad;
    }
}
