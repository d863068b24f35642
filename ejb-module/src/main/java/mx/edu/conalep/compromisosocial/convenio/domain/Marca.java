package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A reserved area as a row of its public version. Written once. */
@Entity
@Table(name = "convenio_marca")
public class Marca {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publico_id", updatable = false)
    private VersionPublica publico;

    private int orden;
    private int pagina;
    private int x;
    private int y;
    private int ancho;
    private int alto;
    private String motivo;

    protected Marca() {
        // for JPA
    }

    Marca(VersionPublica publico, int orden, DatosMarca datos) {
        this.publico = publico;
        this.orden = orden;
        this.pagina = datos.pagina();
        this.x = datos.x();
        this.y = datos.y();
        this.ancho = datos.ancho();
        this.alto = datos.alto();
        this.motivo = datos.motivo().strip();
    }

    DatosMarca datos() {
        return new DatosMarca(pagina, x, y, ancho, alto, motivo);
    }
}
