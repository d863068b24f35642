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
import java.math.BigDecimal;

/** A support as a row of its convenio; replaced whole when the convenio changes, never changed itself. */
@Entity
@Table(name = "convenio_apoyo")
public class Apoyo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "convenio_id", updatable = false)
    private Convenio convenio;

    private int orden;

    @Enumerated(EnumType.STRING)
    private TipoApoyo tipo;

    private String descripcion;
    private BigDecimal cantidad;
    private String unidad;
    private BigDecimal monto;

    protected Apoyo() {
        // for JPA
    }

    Apoyo(Convenio convenio, int orden, DatosApoyo datos) {
        this.convenio = convenio;
        this.orden = orden;
        this.tipo = datos.tipo();
        this.descripcion = datos.descripcion();
        this.cantidad = datos.cantidad();
        this.unidad = datos.unidad();
        this.monto = datos.monto();
    }

    DatosApoyo datos() {
        return new DatosApoyo(tipo, descripcion, cantidad, unidad, monto);
    }
}
