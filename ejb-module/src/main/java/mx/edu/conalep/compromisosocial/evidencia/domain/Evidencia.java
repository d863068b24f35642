package mx.edu.conalep.compromisosocial.evidencia.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;

/** One file handed in for an activity. It never changes, except that it may be withdrawn once, which stays on record. */
@Entity
@Table(name = "evidencia")
public class Evidencia {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "actividad_id")
    private long actividadId;

    @Enumerated(EnumType.STRING)
    private TipoEvidencia tipo;

    @Column(name = "nombre_original")
    private String nombreOriginal;

    private String mime;
    private long tamano;
    private String sha256;

    @Column(name = "mime_publica")
    private String mimePublica;

    @Column(name = "tamano_publica")
    private long tamanoPublica;

    @Column(name = "sha256_publica")
    private String sha256Publica;

    @Column(name = "sha256_miniatura")
    private String sha256Miniatura;

    private Integer ancho;
    private Integer alto;

    @Column(name = "tomada_en")
    private LocalDateTime tomadaEn;

    @Column(name = "distancia_m")
    private Integer distanciaM;

    @Column(name = "recibida_en")
    private Instant recibidaEn;

    @Column(name = "recibida_por")
    private String recibidaPor;

    private boolean retirada;

    @Column(name = "retirada_en")
    private Instant retiradaEn;

    @Column(name = "retirada_por")
    private String retiradaPor;

    @Version
    private int version;

    protected Evidencia() {
        // for JPA
    }

    /**
     * A file that was examined and is already in the store.
     *
     * @param actividadId id of its activity
     * @param guardada what the examination said and where the store keeps it
     * @param captura local date and time of the camera and metres from the plantel, each may be null
     * @param usuario who handed it in
     * @param ahora when
     */
    public Evidencia(
            long actividadId, EvidenciaGuardada guardada, DatosCaptura captura, String usuario, Instant ahora) {
        this.actividadId = actividadId;
        this.tipo = guardada.tipo();
        this.nombreOriginal = NombreArchivo.clean(
                guardada.nombre(), "evidencia." + guardada.formato().extension());
        this.mime = guardada.formato().mime();
        this.tamano = guardada.tamano();
        this.sha256 = guardada.sha256();
        this.mimePublica = guardada.mimePublica();
        this.tamanoPublica = guardada.tamanoPublica();
        this.sha256Publica = guardada.sha256Publica();
        this.sha256Miniatura = guardada.sha256Miniatura();
        this.ancho = guardada.ancho();
        this.alto = guardada.alto();
        this.tomadaEn = captura.tomadaEn();
        this.distanciaM = captura.distanciaM();
        this.recibidaEn = ahora;
        this.recibidaPor = usuario;
    }

    /** Withdraws it; its row stays, with who and when. A second time changes nothing. */
    public void withdraw(String usuario, Instant ahora) {
        if (!retirada) {
            retirada = true;
            retiradaPor = usuario;
            retiradaEn = ahora;
        }
    }

    /** Name to offer when what is served is saved: the original's, with the ending that fits. */
    public String nombrePublico() {
        int dot = nombreOriginal.lastIndexOf('.');
        String ending = FormatoEvidencia.ofMime(mimePublica).orElseThrow().extension();
        return (dot > 0 ? nombreOriginal.substring(0, dot) : nombreOriginal) + "." + ending;
    }

    public Long getId() {
        return id;
    }

    public long getActividadId() {
        return actividadId;
    }

    public TipoEvidencia getTipo() {
        return tipo;
    }

    public String getNombreOriginal() {
        return nombreOriginal;
    }

    public String getMime() {
        return mime;
    }

    public long getTamano() {
        return tamano;
    }

    public String getSha256() {
        return sha256;
    }

    public String getMimePublica() {
        return mimePublica;
    }

    public long getTamanoPublica() {
        return tamanoPublica;
    }

    public String getSha256Publica() {
        return sha256Publica;
    }

    public String getSha256Miniatura() {
        return sha256Miniatura;
    }

    public Integer getAncho() {
        return ancho;
    }

    public Integer getAlto() {
        return alto;
    }

    public LocalDateTime getTomadaEn() {
        return tomadaEn;
    }

    public Integer getDistanciaM() {
        return distanciaM;
    }

    public Instant getRecibidaEn() {
        return recibidaEn;
    }

    public String getRecibidaPor() {
        return recibidaPor;
    }

    public boolean isRetirada() {
        return retirada;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidencia that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Evidencia.class.hashCode();
    }
}
