package mx.edu.conalep.compromisosocial.web.calendario;

import java.io.Serializable;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.service.DatosInhabil;
import mx.edu.conalep.compromisosocial.calendario.service.DiaInhabilVista;

/** Non-working days as typed: where, from when to when, why and by which source (Art. 16). */
public class FormaInhabil implements Serializable {
    private static final long serialVersionUID = 1L;

    private String entidad;
    private LocalDate desde;
    private LocalDate hasta;
    private String motivo;
    private String fuente;

    /** With days that the calendar has. */
    static FormaInhabil of(DiaInhabilVista dias) {
        FormaInhabil forma = new FormaInhabil();
        forma.entidad = dias.entidad();
        forma.desde = dias.desde();
        forma.hasta = dias.hasta();
        forma.motivo = dias.motivo();
        forma.fuente = dias.fuente();
        return forma;
    }

    /** What is typed. */
    DatosInhabil read() {
        return new DatosInhabil(entidad, desde, hasta, motivo, fuente);
    }

    /** The entidad that has them; null for the nation. */
    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

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

    public String getFuente() {
        return fuente;
    }

    public void setFuente(String fuente) {
        this.fuente = fuente;
    }
}
