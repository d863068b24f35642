package mx.edu.conalep.compromisosocial.auditoria.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import mx.edu.conalep.compromisosocial.auditoria.domain.Eslabon;
import mx.edu.conalep.compromisosocial.auditoria.domain.FiltroBitacora;
import mx.edu.conalep.compromisosocial.auditoria.domain.Verificacion;
import mx.edu.conalep.compromisosocial.auditoria.persistence.LecturaBitacora;
import mx.edu.conalep.compromisosocial.auditoria.persistence.LecturaBitacora.Cabeza;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Reading the trail and proving that nobody touched it (R27). */
@Gated
@Stateless
public class BitacoraConsulta {

    @Inject
    private LecturaBitacora lectura;

    /**
     * What a verification found.
     *
     * @param integra whether every entry and the head fit
     * @param asientos number of the last entry that fits
     * @param sello hash of that entry: written down elsewhere, it proves later that nothing up to here was made anew
     * @param falla what is wrong with the first entry that does not fit, or null
     * @param numero number of that entry, or null
     */
    public record Dictamen(boolean integra, long asientos, String sello, Verificacion.Falla falla, Long numero)
            implements Serializable {}

    /** Entries that a filter lets through, the newest first. */
    @Permit(
            roles = {Rol.AUDITOR, Rol.DVS},
            action = "auditoria.leer")
    public Page<Eslabon> list(FiltroBitacora filtro, PageRequest page) {
        return new Page<>(lectura.list(filtro, page), page.pagina(), page.tamano(), lectura.count(filtro));
    }

    /**
     * Walks the whole trail and names the first entry that was changed, removed, inserted or made anew. The head is locked only for
     * what was added meanwhile. Itself an act that leaves an entry.
     */
    @Permit(
            roles = {Rol.AUDITOR, Rol.DVS},
            action = "auditoria.verificar",
            write = true)
    public Dictamen verify() {
        Verificacion verificacion = new Verificacion();
        long last = lectura.walk(Long.MIN_VALUE, verificacion::accept);
        Cabeza head = lectura.lockHead();
        lectura.walk(last, verificacion::accept);
        verificacion.finish(head.numero(), head.hash());
        Verificacion.Hallazgo found = verificacion.hallazgo().orElse(null);
        Rastro.detalle(found == null ? "íntegra hasta " + verificacion.numero() : found.falla() + " " + found.numero());
        return new Dictamen(
                found == null,
                verificacion.numero(),
                verificacion.hash(),
                found == null ? null : found.falla(),
                found == null ? null : found.numero());
    }
}
