package mx.edu.conalep.compromisosocial.web.calendario;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.TipoProrroga;
import mx.edu.conalep.compromisosocial.calendario.service.DatosProrroga;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/** An extension or reopening as typed: of what, for which plantel or entidad, until when and why (Art. 17 III g, 23). */
public class FormaProrroga implements Serializable {
    private static final long serialVersionUID = 1L;

    private TipoProrroga tipo = TipoProrroga.CAPTURA;
    private String plantel;
    private String entidad;
    private LocalDate hasta;
    private String motivo;

    /** What is typed, for a quarter. */
    DatosProrroga read(Trimestre trimestre) {
        return new DatosProrroga(trimestre, tipo, plantel, entidad, hasta, motivo);
    }

    /** An empty form for the next one, which is often of the same kind. */
    FormaProrroga next() {
        FormaProrroga forma = new FormaProrroga();
        forma.tipo = tipo;
        return forma;
    }

    public TipoProrroga getTipo() {
        return tipo;
    }

    public void setTipo(TipoProrroga tipo) {
        this.tipo = tipo;
    }

    public String getPlantel() {
        return plantel;
    }

    public void setPlantel(String plantel) {
        this.plantel = plantel;
    }

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    /** The last day of it. */
    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public String getMotivo() {
        return motivo;
    }

    public void setMotivo(String motivo) {
        this.motivo = motivo;
    }
}
