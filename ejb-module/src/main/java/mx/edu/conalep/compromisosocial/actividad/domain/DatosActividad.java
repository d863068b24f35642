// Over 150 lines because it lists the data of an activity once, with the plain accessors that the forms bind to.
package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a plantel captures of one activity (Bases, Art. 9, 10, 11, 18 and 22). A plain holder: forms bind to it, the API
 * and the import fill it through {@link CampoActividad}, and {@link Actividad} keeps its own copy. Dates are local
 * dates of the plantel. Any field but the plantel may be null while the activity is a draft.
 */
@Embeddable
public class DatosActividad implements Serializable {
    private static final long serialVersionUID = 1L;

    private String plantel;
    private String referencia;

    @Column(name = "fecha_inicio")
    private LocalDate fechaInicio;

    @Column(name = "fecha_fin")
    private LocalDate fechaFin;

    @Embedded
    private Horario horario = new Horario();

    @Enumerated(EnumType.STRING)
    private Servicio servicio;

    private String subservicio;
    private String descripcion;

    @Enumerated(EnumType.STRING)
    private Modalidad modalidad;

    @Embedded
    private Lugar lugar = new Lugar();

    @Embedded
    private Participantes participantes = new Participantes();

    @Embedded
    private Beneficiarios beneficiarios = new Beneficiarios();

    @Column(name = "medidas_seguridad")
    private String medidasSeguridad;

    @Column(name = "origen_materiales")
    private String origenMateriales;

    private String convenio;

    @Transient
    private List<String> carreras = new ArrayList<>();

    @Transient
    private List<String> supervisores = new ArrayList<>();

    /** A copy that shares nothing changeable with this one and has no null parts. */
    public DatosActividad copy() {
        DatosActividad copy = new DatosActividad();
        copy.plantel = plantel;
        copy.referencia = referencia;
        copy.fechaInicio = fechaInicio;
        copy.fechaFin = fechaFin;
        copy.horario = Horario.copyOf(horario);
        copy.servicio = servicio;
        copy.subservicio = subservicio;
        copy.descripcion = descripcion;
        copy.modalidad = modalidad;
        copy.lugar = Lugar.copyOf(lugar);
        copy.participantes = Participantes.copyOf(participantes);
        copy.beneficiarios = Beneficiarios.copyOf(beneficiarios);
        copy.medidasSeguridad = medidasSeguridad;
        copy.origenMateriales = origenMateriales;
        copy.convenio = convenio;
        copy.setCarreras(carreras);
        copy.setSupervisores(supervisores);
        return copy;
    }

    public String getPlantel() {
        return plantel;
    }

    public void setPlantel(String plantel) {
        this.plantel = plantel;
    }

    public String getReferencia() {
        return referencia;
    }

    public void setReferencia(String referencia) {
        this.referencia = referencia;
    }

    public LocalDate getFechaInicio() {
        return fechaInicio;
    }

    public void setFechaInicio(LocalDate fechaInicio) {
        this.fechaInicio = fechaInicio;
    }

    public LocalDate getFechaFin() {
        return fechaFin;
    }

    public void setFechaFin(LocalDate fechaFin) {
        this.fechaFin = fechaFin;
    }

    public Horario getHorario() {
        return horario;
    }

    public Servicio getServicio() {
        return servicio;
    }

    public void setServicio(Servicio servicio) {
        this.servicio = servicio;
    }

    public String getSubservicio() {
        return subservicio;
    }

    public void setSubservicio(String subservicio) {
        this.subservicio = subservicio;
    }

    public String getDescripcion() {
        return descripcion;
    }

    public void setDescripcion(String descripcion) {
        this.descripcion = descripcion;
    }

    public Modalidad getModalidad() {
        return modalidad;
    }

    public void setModalidad(Modalidad modalidad) {
        this.modalidad = modalidad;
    }

    public Lugar getLugar() {
        return lugar;
    }

    public Participantes getParticipantes() {
        return participantes;
    }

    public Beneficiarios getBeneficiarios() {
        return beneficiarios;
    }

    public String getMedidasSeguridad() {
        return medidasSeguridad;
    }

    public void setMedidasSeguridad(String medidasSeguridad) {
        this.medidasSeguridad = medidasSeguridad;
    }

    public String getOrigenMateriales() {
        return origenMateriales;
    }

    public void setOrigenMateriales(String origenMateriales) {
        this.origenMateriales = origenMateriales;
    }

    /** Folio of the convenio from which it derives (Art. 19); null for none. */
    public String getConvenio() {
        return convenio;
    }

    public void setConvenio(String convenio) {
        this.convenio = convenio;
    }

    public List<String> getCarreras() {
        return carreras;
    }

    public void setCarreras(List<String> carreras) {
        this.carreras = carreras == null ? new ArrayList<>() : new ArrayList<>(carreras);
    }

    public List<String> getSupervisores() {
        return supervisores;
    }

    public void setSupervisores(List<String> supervisores) {
        this.supervisores = supervisores == null ? new ArrayList<>() : new ArrayList<>(supervisores);
    }
}
