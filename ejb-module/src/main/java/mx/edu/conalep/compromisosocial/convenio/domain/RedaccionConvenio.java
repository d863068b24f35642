package mx.edu.conalep.compromisosocial.convenio.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.shared.Acto;

/**
 * What a convenio says (Art. 19, 20, 21 II), who wrote it, and the template that its clauses came from. Whether it may change is told by
 * {@link Convenio}, which alone has a state.
 */
@MappedSuperclass
public abstract class RedaccionConvenio extends ExpedienteConvenio {
    private String objeto;

    @Column(name = "vigencia_inicio")
    private LocalDate vigenciaInicio;

    @Column(name = "vigencia_fin")
    private LocalDate vigenciaFin;

    @Embedded
    private Contacto contacto = new Contacto();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Parte> partes = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("letra")
    private List<ClausulaEscrita> clausulas = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Apoyo> apoyos = new ArrayList<>();

    @OneToMany(mappedBy = "convenio", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("orden")
    private List<Compromiso> compromisos = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "convenio_autor", joinColumns = @JoinColumn(name = "convenio_id"))
    @Column(name = "usuario")
    private Set<String> autores = new HashSet<>();

    private String busqueda = "";
    private String plantilla;

    @Column(name = "plantilla_version")
    private Integer plantillaVersion;

    protected RedaccionConvenio() {
        // for JPA
    }

    RedaccionConvenio(String expediente, Alcance alcance, String entidad, String plantel, Revisor revisor, Acto acto) {
        super(expediente, alcance, entidad, plantel, revisor, acto);
    }

    /** The convenio itself, to which its rows belong. */
    abstract Convenio self();

    /** Replaces what is written, unless it says so already. */
    void write(DatosConvenio nuevos) {
        if (nuevos.equals(datos())) {
            return;
        }
        Convenio convenio = self();
        objeto = nuevos.objeto();
        vigenciaInicio = nuevos.vigenciaInicio();
        vigenciaFin = nuevos.vigenciaFin();
        contacto = nuevos.contacto();
        partes.clear();
        nuevos.partes().forEach(p -> partes.add(new Parte(convenio, partes.size() + 1, p)));
        clausulas.clear();
        nuevos.clausulas().forEach((letra, texto) -> clausulas.add(new ClausulaEscrita(convenio, letra, texto)));
        apoyos.clear();
        nuevos.apoyos().forEach(a -> apoyos.add(new Apoyo(convenio, apoyos.size() + 1, a)));
        compromisos.clear();
        nuevos.compromisos().forEach(c -> compromisos.add(new Compromiso(convenio, compromisos.size() + 1, c)));
        busqueda = Palabras.distinct(Stream.of(
                        nuevos.partes().stream().flatMap(p -> Stream.of(p.nombre(), p.rfc(), p.representante())),
                        Stream.of(objeto),
                        nuevos.clausulas().values().stream())
                .flatMap(part -> part));
    }

    /** Remembers who wrote in it (R21.1). */
    void writtenBy(Collection<String> usuarios) {
        autores.addAll(usuarios);
    }

    /** Remembers the template, or that of another convenio, from which its clauses came; null for none. */
    void cameFrom(String clave, Integer numero) {
        plantilla = clave;
        plantillaVersion = numero;
    }

    /** What is written. */
    public DatosConvenio datos() {
        Map<Clausula, String> texts = new EnumMap<>(Clausula.class);
        clausulas.forEach(c -> texts.put(c.letra(), c.texto()));
        return new DatosConvenio(
                objeto,
                vigenciaInicio,
                vigenciaFin,
                partes.stream().map(Parte::datos).toList(),
                texts,
                apoyos.stream().map(Apoyo::datos).toList(),
                compromisos.stream().map(Compromiso::datos).toList(),
                contacto);
    }

    /** Whether a person wrote in it. */
    public boolean isBy(String usuario) {
        return autores.contains(usuario);
    }

    Set<String> autores() {
        return Collections.unmodifiableSet(autores);
    }

    /** Commitments in their order; read only. */
    public List<Compromiso> getCompromisos() {
        return Collections.unmodifiableList(compromisos);
    }

    /** The template that its clauses came from, or null. */
    public String getPlantilla() {
        return plantilla;
    }

    /** The version of that template, or null. */
    public Integer getPlantillaVersion() {
        return plantillaVersion;
    }

    /** The first day of its own text; null while a draft has none. */
    LocalDate getVigenciaInicio() {
        return vigenciaInicio;
    }

    /** The last day of its own text; null while a draft has none. */
    LocalDate getVigenciaFin() {
        return vigenciaFin;
    }
}
