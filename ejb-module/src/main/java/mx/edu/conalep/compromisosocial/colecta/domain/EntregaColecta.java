package mx.edu.conalep.compromisosocial.colecta.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** A delivery to the ally against his receipt. Written once. */
@Entity
@Table(name = "colecta_entrega")
public class EntregaColecta {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "colecta_id", updatable = false)
    private Colecta colecta;

    private LocalDate fecha;
    private String recibe;
    private String recibo;
    private BigDecimal monto;

    @OneToMany(mappedBy = "entrega", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<EntregaArticulo> articulos = new ArrayList<>();

    @Column(name = "hecha_por")
    private String hechaPor;

    @Column(name = "hecha_en")
    private Instant hechaEn;

    protected EntregaColecta() {
        // for JPA
    }

    /**
     * A delivery.
     *
     * @param datos checked by {@link DatosEntrega#check}
     */
    public EntregaColecta(Colecta colecta, DatosEntrega datos, Acto acto) {
        this.colecta = colecta;
        this.fecha = datos.fecha();
        this.recibe = datos.recibe();
        this.recibo = datos.recibo();
        this.monto = datos.monto();
        datos.articulos().forEach(a -> articulos.add(new EntregaArticulo(this, a)));
        this.hechaPor = acto.usuario();
        this.hechaEn = acto.en();
    }

    /** What was delivered. */
    public DatosEntrega datos() {
        return new DatosEntrega(
                fecha,
                recibe,
                recibo,
                monto,
                articulos.stream().map(EntregaArticulo::datos).toList());
    }

    public String getHechaPor() {
        return hechaPor;
    }

    public Instant getHechaEn() {
        return hechaEn;
    }
}
