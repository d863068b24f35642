package mx.edu.conalep.compromisosocial.web.marco;

import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.ADMIN;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.AUDITOR;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.DVS;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.OPERADOR;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.SSI;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.TITULAR_PLANTEL;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.VINCULACION_ENTIDAD;
import static mx.edu.conalep.compromisosocial.seguridad.domain.Rol.VINCULACION_PLANTEL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * An entry of the main menu; shown only to whom it serves (the services refuse the others anyway).
 *
 * @param ruta address without the context path
 * @param clave last part of its text's code and name of its section: the addresses that begin like {@code ruta}
 * @param icono class of its icon
 * @param roles whom it serves; empty: everybody
 */
public record EntradaMenu(String ruta, String clave, String icono, Set<Rol> roles) {

    private static final List<EntradaMenu> TODAS = List.of(
            new EntradaMenu("/", "bandeja", "pi-inbox", Set.of()),
            new EntradaMenu("/actividad/lista", "actividades", "pi-list", GrupoRol.LECTORES.roles()),
            new EntradaMenu("/validacion/charola", "validacion", "pi-check-square", Set.of(VINCULACION_ENTIDAD)),
            new EntradaMenu("/colecta/lista", "colectas", "pi-gift", GrupoRol.LECTORES.roles()),
            new EntradaMenu("/emergente/lista", "emergentes", "pi-heart", GrupoRol.LECTORES.roles()),
            new EntradaMenu("/convenio/lista", "convenios", "pi-file-edit", GrupoRol.LECTORES_CONVENIO.roles()),
            new EntradaMenu("/tablero/trimestre", "tablero", "pi-table", Set.of(VINCULACION_ENTIDAD, DVS)),
            new EntradaMenu(
                    "/calendario/calendario",
                    "calendario",
                    "pi-calendar",
                    Set.of(VINCULACION_PLANTEL, TITULAR_PLANTEL, VINCULACION_ENTIDAD, DVS, SSI)),
            new EntradaMenu(
                    "/consolidacion/cifras", "consolidacion", "pi-chart-bar", Set.of(DVS, SSI, VINCULACION_ENTIDAD)),
            new EntradaMenu("/operacion/trabajos", "operacion", "pi-cog", Set.of(OPERADOR)),
            new EntradaMenu("/administracion/planteles", "planteles", "pi-building", Set.of(ADMIN)),
            new EntradaMenu("/administracion/usuarios", "usuarios", "pi-users", Set.of(ADMIN)),
            new EntradaMenu("/administracion/ajustes", "ajustes", "pi-sliders-h", Set.of(ADMIN, DVS)),
            new EntradaMenu("/auditoria/bitacora", "bitacora", "pi-history", Set.of(AUDITOR, DVS)));

    /** The entries that serve a person, in the order of the frame. */
    public static List<EntradaMenu> of(Actor actor) {
        return TODAS.stream()
                .filter(e -> e.roles.isEmpty() || actor.isAny(e.roles))
                .toList();
    }

    /** Whether a page belongs to this entry; every page belongs to one at most. */
    public boolean covers(String pagina) {
        if ("/".equals(ruta)) {
            return "/".equals(pagina) || "/index".equals(pagina);
        }
        return owner(pagina).filter(this::equals).isPresent();
    }

    /** The entry with the page's own address; else the one it is a part of (planteles, plantel); else the first of its folder. */
    private static Optional<EntradaMenu> owner(String pagina) {
        String carpeta = pagina.substring(0, pagina.lastIndexOf('/') + 1);
        List<EntradaMenu> cercanas = TODAS.stream()
                .filter(e -> carpeta.length() > 1 && e.ruta.startsWith(carpeta))
                .toList();
        return cercanas.stream()
                .filter(e -> e.ruta.equals(pagina))
                .findFirst()
                .or(() ->
                        cercanas.stream().filter(e -> e.ruta.startsWith(pagina)).findFirst())
                .or(() -> cercanas.stream().findFirst());
    }

    public String getRuta() {
        return ruta;
    }

    public String getIcono() {
        return icono;
    }

    public String getTexto() {
        return Messages.text("web.menu." + clave);
    }
}
