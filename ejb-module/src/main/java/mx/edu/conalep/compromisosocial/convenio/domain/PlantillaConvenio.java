package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;

/**
 * A template of clauses that a legal area keeps for those who write (Art. 21 I and II). What it says stands in its versions; a change
 * makes the next one. A retired one is offered no more, and drafts that used it keep saying so.
 */
@Entity
@Table(name = "convenio_plantilla")
public class PlantillaConvenio {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String clave;
    private String entidad;
    private int numero;
    private boolean activa = true;

    @Column(name = "retirada_por")
    private String retiradaPor;

    @Column(name = "retirada_en")
    private Instant retiradaEn;

    @Version
    private int version;

    protected PlantillaConvenio() {
        // for JPA
    }

    /**
     * A template without a version yet; {@link #change} adds the first.
     *
     * @param clave its name in addresses and calls
     * @param entidad whose it is, null for a national one
     */
    public PlantillaConvenio(String clave, String entidad) {
        this.clave = clave;
        this.entidad = entidad;
    }

    /**
     * Says something else from now on.
     *
     * @param last its last version, null at first
     * @return the next version; empty when nothing changed
     * @throws ConflictException when it is retired
     */
    public Optional<VersionPlantilla> change(DatosPlantilla nuevos, VersionPlantilla last, Acto acto) {
        requireActive();
        if (last != null && nuevos.equals(last.datos())) {
            return Optional.empty();
        }
        numero++;
        return Optional.of(new VersionPlantilla(this, nuevos, acto));
    }

    /** Is offered no more. */
    public void retire(Acto acto) {
        requireActive();
        activa = false;
        retiradaPor = acto.usuario();
        retiradaEn = acto.en();
    }

    private void requireActive() {
        if (!activa) {
            throw new ConflictException("convenio.plantilla.retirada", clave);
        }
    }

    public Long getId() {
        return id;
    }

    public String getClave() {
        return clave;
    }

    /** Whose it is, null for a national one. */
    public String getEntidad() {
        return entidad;
    }

    /** Number of its last version. */
    public int getNumero() {
        return numero;
    }

    public boolean isActiva() {
        return activa;
    }

    public String getRetiradaPor() {
        return retiradaPor;
    }

    public Instant getRetiradaEn() {
        return retiradaEn;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof PlantillaConvenio p && clave != null && clave.equals(p.clave);
    }

    @Override
    public int hashCode() {
        return clave == null ? 0 : clave.hashCode();
    }
}
