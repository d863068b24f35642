package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import mx.edu.conalep.compromisosocial.shared.Acto;

/** What a template said from one change to the next. Written once. */
@Entity
@Table(name = "convenio_plantilla_version")
public class VersionPlantilla {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plantilla_id", updatable = false)
    private PlantillaConvenio plantilla;

    private int numero;
    private String nombre;

    @Enumerated(EnumType.STRING)
    private Alcance alcance;

    @ElementCollection
    @CollectionTable(name = "convenio_plantilla_clausula", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "letra")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "texto")
    private Map<Clausula, String> clausulas = new EnumMap<>(Clausula.class);

    @Column(name = "hecha_por")
    private String hechaPor;

    @Column(name = "hecha_en")
    private Instant hechaEn;

    protected VersionPlantilla() {
        // for JPA
    }

    VersionPlantilla(PlantillaConvenio plantilla, DatosPlantilla datos, Acto acto) {
        this.plantilla = plantilla;
        this.numero = plantilla.getNumero();
        this.nombre = datos.nombre();
        this.alcance = datos.alcance();
        this.clausulas.putAll(datos.clausulas());
        this.hechaPor = acto.usuario();
        this.hechaEn = acto.en();
    }

    /** What it says. */
    public DatosPlantilla datos() {
        return new DatosPlantilla(nombre, alcance, clausulas);
    }

    public PlantillaConvenio getPlantilla() {
        return plantilla;
    }

    public int getNumero() {
        return numero;
    }

    public String getHechaPor() {
        return hechaPor;
    }

    public Instant getHechaEn() {
        return hechaEn;
    }
}
