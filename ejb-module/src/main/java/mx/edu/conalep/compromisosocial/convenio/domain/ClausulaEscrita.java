package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A clause with its text as a row of its convenio; replaced whole when the convenio changes, never changed itself. */
@Entity
@Table(name = "convenio_clausula")
public class ClausulaEscrita {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    @Enumerated(EnumType.STRING)
    private Clausula letra;

    private String texto;

    protected ClausulaEscrita() {
        // for JPA
    }

    ClausulaEscrita(Convenio convenio, Clausula letra, String texto) {
        this.convenio = convenio;
        this.letra = letra;
        this.texto = texto;
    }

    Clausula letra() {
        return letra;
    }

    String texto() {
        return texto;
    }
}
