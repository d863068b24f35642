package mx.edu.conalep.compromisosocial.organizacion.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/** A school of the system (Art. 3 XVIII). Its key is {@code entidad-consecutivo}, e.g. {@code 15-016}. */
@Entity
@Table(name = "plantel")
public class Plantel {

    @Id
    private String clave;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "entidad")
    private Entidad entidad;

    private String nombre;

    @Enumerated(EnumType.STRING)
    private TipoPlantel tipo;

    @Column(name = "zona_horaria")
    private String zonaHoraria;

    private Double latitud;
    private Double longitud;
    private LocalTime entrada;
    private LocalTime salida;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "plantel_carrera", joinColumns = @JoinColumn(name = "plantel"))
    @Column(name = "carrera")
    private Set<String> carreras = new TreeSet<>();

    @Version
    private int version;

    protected Plantel() {
        // for JPA
    }

    /**
     * A new plantel.
     *
     * @throws RuleViolationException when the key does not belong to the entidad or the data breaks a rule
     */
    public Plantel(String clave, Entidad entidad, DatosPlantel datos) {
        if (clave == null || !clave.matches("\\d{2}-\\d{3}") || !clave.startsWith(entidad.getClave() + "-")) {
            throw new RuleViolationException(
                    new RuleViolation("organizacion.clave.malformed", "clave", entidad.getClave()));
        }
        this.clave = clave;
        this.entidad = entidad;
        change(datos);
    }

    /**
     * Replaces what an administrator sets.
     *
     * @throws RuleViolationException with every rule that the data breaks
     */
    public final void change(DatosPlantel datos) {
        List<RuleViolation> broken = check(datos);
        RuleViolationException.throwIfAny(broken);
        nombre = datos.nombre().strip();
        tipo = datos.tipo();
        zonaHoraria = blankToNull(datos.zonaHoraria());
        latitud = datos.latitud();
        longitud = datos.longitud();
        entrada = datos.entrada();
        salida = datos.salida();
        Set<String> wanted =
                new TreeSet<>(datos.carreras().stream().map(String::strip).toList());
        carreras.retainAll(wanted);
        carreras.addAll(wanted);
    }

    private static List<RuleViolation> check(DatosPlantel datos) {
        List<RuleViolation> broken = new ArrayList<>();
        if (datos.nombre() == null
                || datos.nombre().isBlank()
                || datos.nombre().strip().length() > 150) {
            broken.add(new RuleViolation("organizacion.nombre.length", "nombre", 150));
        }
        broken.addAll(TextoLibre.signs("nombre", datos.nombre()));
        if (datos.tipo() == null) {
            broken.add(new RuleViolation("organizacion.tipo.required", "tipo"));
        }
        String zona = blankToNull(datos.zonaHoraria());
        if (zona != null
                && !(zona.startsWith("America/") && ZoneId.getAvailableZoneIds().contains(zona))) {
            broken.add(new RuleViolation("organizacion.zona.unknown", "zona_horaria", zona));
        }
        checkPoint(datos, broken);
        for (String carrera : datos.carreras()) {
            if (carrera.isBlank() || carrera.strip().length() > 120) {
                broken.add(new RuleViolation("organizacion.carrera.length", "carreras", carrera, 120));
            }
            broken.addAll(TextoLibre.signs("carreras", carrera));
        }
        if (datos.entrada() == null
                || datos.salida() == null
                || !datos.entrada().isBefore(datos.salida())) {
            broken.add(new RuleViolation("organizacion.horario.order", "salida"));
        }
        return broken;
    }

    private static void checkPoint(DatosPlantel datos, List<RuleViolation> broken) {
        if (datos.latitud() == null != (datos.longitud() == null)) {
            String missing = datos.latitud() == null ? "latitud" : "longitud";
            broken.add(new RuleViolation("organizacion.coordenadas.both", missing));
        }
        if (datos.latitud() != null && !(Math.abs(datos.latitud()) <= 90)) {
            broken.add(new RuleViolation("organizacion.latitud.range", "latitud"));
        }
        if (datos.longitud() != null && !(Math.abs(datos.longitud()) <= 180)) {
            broken.add(new RuleViolation("organizacion.longitud.range", "longitud"));
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The zone in which the plantel's dates and deadlines are told: its own, else its entidad's. */
    public ZoneId zona() {
        return zonaHoraria == null ? entidad.zona() : ZoneId.of(zonaHoraria);
    }

    public String getClave() {
        return clave;
    }

    public Entidad getEntidad() {
        return entidad;
    }

    public String getNombre() {
        return nombre;
    }

    public TipoPlantel getTipo() {
        return tipo;
    }

    /** Its own IANA zone, or null when it takes its entidad's. */
    public String getZonaHoraria() {
        return zonaHoraria;
    }

    /** Degrees north, WGS-84; null when nobody has set it. */
    public Double getLatitud() {
        return latitud;
    }

    /** Degrees east, WGS-84; null when nobody has set it. */
    public Double getLongitud() {
        return longitud;
    }

    /** Start of school hours, local time. */
    public LocalTime getEntrada() {
        return entrada;
    }

    /** End of school hours, local time. */
    public LocalTime getSalida() {
        return salida;
    }

    public Set<String> getCarreras() {
        return Collections.unmodifiableSet(carreras);
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Plantel that && clave != null && clave.equals(that.clave);
    }

    @Override
    public int hashCode() {
        return Plantel.class.hashCode();
    }
}
