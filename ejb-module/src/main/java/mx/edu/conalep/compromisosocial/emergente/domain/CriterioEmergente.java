package mx.edu.conalep.compromisosocial.emergente.domain;

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

/** A criterion as a row of its programme; replaced whole with the others, never changed itself. */
@Entity
@Table(name = "emergente_criterio")
public class CriterioEmergente {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "emergente_id", updatable = false)
    private ProgramaEmergente programa;

    private int orden;
    private String nombre;
    private BigDecimal peso;

    @Enumerated(EnumType.STRING)
    private TipoCriterio tipo;

    private int maximo;

    protected CriterioEmergente() {
        // for JPA
    }

    CriterioEmergente(ProgramaEmergente programa, int orden, Criterio datos) {
        this.programa = programa;
        this.orden = orden;
        this.nombre = datos.nombre();
        this.peso = datos.peso();
        this.tipo = datos.tipo();
        this.maximo = datos.tipo() == TipoCriterio.SI_NO ? 1 : datos.maximo();
    }

    Criterio datos() {
        return new Criterio(nombre, peso, tipo, maximo);
    }
}
