package mx.edu.conalep.compromisosocial.colecta.domain;

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

/** A part of the goal as a row of its colecta; replaced whole when the plan changes, never changed itself. */
@Entity
@Table(name = "colecta_meta")
public class MetaColecta {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private int orden;

    @Enumerated(EnumType.STRING)
    private TipoAportacion tipo;

    private BigDecimal monto;
    private String articulo;
    private BigDecimal cantidad;
    private String unidad;

    protected MetaColecta() {
        // for JPA
    }

    MetaColecta(Colecta colecta, int orden, DatosMeta datos) {
        this.colecta = colecta;
        this.orden = orden;
        this.tipo = datos.tipo();
        this.monto = datos.monto();
        this.articulo = datos.articulo();
        this.cantidad = datos.cantidad();
        this.unidad = datos.unidad();
    }

    DatosMeta datos() {
        return new DatosMeta(tipo, monto, articulo, cantidad, unidad);
    }
}
