package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A signatory as a row of its convenio (Art. 21 II g). Written once. */
@Entity
@Table(name = "convenio_firmante")
public class FirmanteRegistrado {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int orden;
    private int parte;
    private String nombre;
    private String cargo;
    private String documento;

    @Column(name = "documento_fecha")
    private LocalDate documentoFecha;

    protected FirmanteRegistrado() {
        // for JPA
    }

    FirmanteRegistrado(Convenio convenio, int orden, Firmante firmante) {
        this.convenio = convenio;
        this.orden = orden;
        this.parte = firmante.parte();
        this.nombre = firmante.nombre();
        this.cargo = firmante.cargo();
        this.documento = firmante.documento();
        this.documentoFecha = firmante.documentoFecha();
    }

    Firmante datos() {
        return new Firmante(parte, nombre, cargo, documento, documentoFecha);
    }
}
