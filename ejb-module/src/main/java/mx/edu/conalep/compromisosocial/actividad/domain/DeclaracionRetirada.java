package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Motivo;

/** A zero declaration that was withdrawn: who had signed it, who withdrew it, when and why. Written once. */
@Entity
@Table(name = "declaracion_cero_retirada")
public class DeclaracionRetirada {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String plantel;
    private String periodo;

    @Column(name = "firmada_por")
    private String firmadaPor;

    @Column(name = "firmada_en")
    private Instant firmadaEn;

    @Column(name = "retirada_por")
    private String retiradaPor;

    @Column(name = "retirada_en")
    private Instant retiradaEn;

    private String motivo;

    protected DeclaracionRetirada() {
        // for JPA
    }

    /** The history of a declaration that no longer stands. */
    public DeclaracionRetirada(DeclaracionCero declaracion, String motivo, Acto acto) {
        this.plantel = declaracion.getPlantel();
        this.periodo = declaracion.getPeriodo();
        this.firmadaPor = declaracion.getFirmadaPor();
        this.firmadaEn = declaracion.getFirmadaEn();
        this.retiradaPor = acto.usuario();
        this.retiradaEn = acto.en();
        this.motivo = Motivo.required(motivo);
    }

    public String getMotivo() {
        return motivo;
    }
}
