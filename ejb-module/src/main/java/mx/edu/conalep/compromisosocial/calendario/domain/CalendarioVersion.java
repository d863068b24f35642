package mx.edu.conalep.compromisosocial.calendario.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One version of the calendar: what changed, who changed it and when. Never changed afterwards. */
@Entity
@Table(name = "calendario_version")
public class CalendarioVersion {

    @Id
    private int numero;

    @Column(updatable = false)
    private String motivo;

    @Column(name = "creada_por", updatable = false)
    private String creadaPor;

    @Column(name = "creada_en", updatable = false)
    private Instant creadaEn;

    /** For the persistence provider. */
    protected CalendarioVersion() {}

    /** A version, numbered one after the last. */
    public CalendarioVersion(int numero, String motivo, String creadaPor, Instant creadaEn) {
        this.numero = numero;
        this.motivo = motivo;
        this.creadaPor = creadaPor;
        this.creadaEn = creadaEn;
    }

    /** Its number, from 1. */
    public int getNumero() {
        return numero;
    }

    /** What it changed. */
    public String getMotivo() {
        return motivo;
    }

    /** User who made it. */
    public String getCreadaPor() {
        return creadaPor;
    }

    /** When it was made (UTC). */
    public Instant getCreadaEn() {
        return creadaEn;
    }
}
