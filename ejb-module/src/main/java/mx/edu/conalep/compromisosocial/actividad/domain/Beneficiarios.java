package mx.edu.conalep.compromisosocial.actividad.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The persons an activity reached: direct beneficiaries in the four categories of Art. 18 (R3.6, R18), indirect ones
 * (R3.7) and the satisfaction surveys answered (R3.15). Counts only.
 */
@Embeddable
public class Beneficiarios implements Serializable {
    private static final long serialVersionUID = 1L;

    @Embedded
    @AttributeOverride(name = "total", column = @Column(name = "directos_adultas_mayores"))
    @AttributeOverride(name = "mujeres", column = @Column(name = "directos_adultas_mayores_mujeres"))
    @AttributeOverride(name = "hombres", column = @Column(name = "directos_adultas_mayores_hombres"))
    private Conteo adultasMayores = new Conteo();

    @Embedded
    @AttributeOverride(name = "total", column = @Column(name = "directos_indigenas"))
    @AttributeOverride(name = "mujeres", column = @Column(name = "directos_indigenas_mujeres"))
    @AttributeOverride(name = "hombres", column = @Column(name = "directos_indigenas_hombres"))
    private Conteo indigenas = new Conteo();

    @Embedded
    @AttributeOverride(name = "total", column = @Column(name = "directos_discapacidad"))
    @AttributeOverride(name = "mujeres", column = @Column(name = "directos_discapacidad_mujeres"))
    @AttributeOverride(name = "hombres", column = @Column(name = "directos_discapacidad_hombres"))
    private Conteo discapacidad = new Conteo();

    @Embedded
    @AttributeOverride(name = "total", column = @Column(name = "directos_general"))
    @AttributeOverride(name = "mujeres", column = @Column(name = "directos_general_mujeres"))
    @AttributeOverride(name = "hombres", column = @Column(name = "directos_general_hombres"))
    private Conteo general = new Conteo();

    private Integer indirectos;
    private Integer encuestas;

    static Beneficiarios copyOf(Beneficiarios other) {
        Beneficiarios copy = new Beneficiarios();
        if (other != null) {
            copy.adultasMayores = Conteo.copyOf(other.adultasMayores);
            copy.indigenas = Conteo.copyOf(other.indigenas);
            copy.discapacidad = Conteo.copyOf(other.discapacidad);
            copy.general = Conteo.copyOf(other.general);
            copy.indirectos = other.indirectos;
            copy.encuestas = other.encuestas;
        }
        return copy;
    }

    /** Direct beneficiaries in all four categories, a missing count taken as zero (R3.6). */
    public int directos() {
        return Stream.of(adultasMayores, indigenas, discapacidad, general)
                .map(Conteo::getTotal)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    public Conteo getAdultasMayores() {
        return adultasMayores;
    }

    public Conteo getIndigenas() {
        return indigenas;
    }

    public Conteo getDiscapacidad() {
        return discapacidad;
    }

    public Conteo getGeneral() {
        return general;
    }

    public Integer getIndirectos() {
        return indirectos;
    }

    public void setIndirectos(Integer indirectos) {
        this.indirectos = indirectos;
    }

    public Integer getEncuestas() {
        return encuestas;
    }

    public void setEncuestas(Integer encuestas) {
        this.encuestas = encuestas;
    }
}
