package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** An article as a row of its delivery. Written once. */
@Entity
@Table(name = "colecta_entrega_articulo")
public class EntregaArticulo {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entrega_id", updatable = false)
    private EntregaColecta entrega;

    private String articulo;
    private BigDecimal cantidad;
    private String unidad;
    private String clave;

    protected EntregaArticulo() {
        // for JPA
    }

    EntregaArticulo(EntregaColecta entrega, DatosEntrega.ArticuloEntregado datos) {
        this.entrega = entrega;
        this.articulo = datos.articulo();
        this.cantidad = datos.cantidad();
        this.unidad = datos.unidad();
        this.clave = datos.clave();
    }

    DatosEntrega.ArticuloEntregado datos() {
        return new DatosEntrega.ArticuloEntregado(articulo, cantidad, unidad);
    }
}
