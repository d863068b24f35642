package mx.edu.conalep.compromisosocial.seguridad.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * A person who may enter the system. Its seal ({@code sello}) is renewed whenever what he may do or how he enters changes:
 * sessions and tokens that carry an older seal end at their next request.
 */
@Entity
@Table(name = "usuario")
public class Usuario {

    @Id
    private String usuario;

    private String nombre;
    private String correo;
    private String contrasena;
    private String entidad;
    private String plantel;
    private boolean activo;

    @Column(name = "debe_cambiar")
    private boolean debeCambiar;

    private String sello;

    @Column(name = "creado_en")
    private Instant creadoEn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "usuario_rol", joinColumns = @JoinColumn(name = "usuario"))
    @Column(name = "rol")
    @Enumerated(EnumType.STRING)
    private Set<Rol> roles = EnumSet.noneOf(Rol.class);

    @Version
    private int version;

    protected Usuario() {
        // for JPA
    }

    /**
     * A new user, active, who must change his password at his first entry.
     *
     * @param datos what the administrator typed
     * @param contrasena encoded hash of his first password
     * @throws RuleViolationException with every rule that the data breaks
     */
    public Usuario(DatosUsuario datos, String contrasena, Instant ahora) {
        this.usuario = datos.usuario();
        this.contrasena = contrasena;
        this.creadoEn = ahora;
        this.activo = true;
        this.debeCambiar = true;
        change(datos);
    }

    /**
     * Replaces name, address, roles and unit.
     *
     * @throws RuleViolationException with every rule that the data breaks
     */
    public final void change(DatosUsuario datos) {
        List<RuleViolation> broken = datos.violations();
        RuleViolationException.throwIfAny(broken);
        nombre = datos.nombre().strip();
        correo = datos.correo();
        Rol.Nivel nivel = datos.roles().iterator().next().nivel();
        plantel = nivel == Rol.Nivel.PLANTEL ? datos.plantel() : null;
        entidad = switch (nivel) {
            case PLANTEL -> datos.plantel().substring(0, 2);
            case ENTIDAD -> datos.entidad();
            case NACIONAL, SISTEMA -> null;
        };
        roles.retainAll(datos.roles());
        roles.addAll(datos.roles());
        renewSello();
    }

    /** Lets him enter again, or no longer; what he has open ends. */
    public void setActive(boolean puedeEntrar) {
        activo = puedeEntrar;
        renewSello();
    }

    /** Gives him a password for one use, which he must change at his next entry; what he has open ends. */
    public void resetContrasena(String codificada) {
        contrasena = codificada;
        debeCambiar = true;
        renewSello();
    }

    /** Takes the password that he chose; what he has open elsewhere ends. */
    public void chooseContrasena(String codificada) {
        contrasena = codificada;
        debeCambiar = false;
        renewSello();
    }

    /** What he acts as when he comes from an address of the network. */
    public Actor actor(String origen) {
        return new Actor(usuario, nombre, roles, PoliticaRoles.ambito(roles, entidad, plantel), origen);
    }

    private void renewSello() {
        sello = UUID.randomUUID().toString().replace("-", "");
    }

    public String getUsuario() {
        return usuario;
    }

    public String getNombre() {
        return nombre;
    }

    public String getCorreo() {
        return correo;
    }

    /** The encoded slow hash. */
    public String getContrasena() {
        return contrasena;
    }

    public String getEntidad() {
        return entidad;
    }

    public String getPlantel() {
        return plantel;
    }

    public boolean isActivo() {
        return activo;
    }

    /** Whether his password was given by another and he may do nothing before he changes it. */
    public boolean isDebeCambiar() {
        return debeCambiar;
    }

    public String getSello() {
        return sello;
    }

    public Set<Rol> getRoles() {
        return Collections.unmodifiableSet(roles);
    }

    public int getVersion() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Usuario that && usuario != null && usuario.equals(that.usuario);
    }

    @Override
    public int hashCode() {
        return Usuario.class.hashCode();
    }
}
