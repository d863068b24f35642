package mx.edu.conalep.compromisosocial.web.convenio;

import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.SustitucionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * What a person may do with a convenio in its state; the services decide anyway.
 *
 * @param estado where it stands
 * @param primero whether it renews no other convenio
 * @param detenido whether it renews what was ended while it was on its way, so that it goes no further (R19)
 * @param vigente whether it is in force today
 * @param renovandose whether an addendum to it is on its way
 * @param sustitucion whether it is written anew because it is not signed any more (R21.2)
 * @param unidad whether the person writes, signs and follows up convenios of its unit
 * @param juridico whether the person reviews it: of the legal area that answers for it, and not its author
 * @param registro whether the person registers convenios
 */
public record AccionesConvenio(
        EstadoConvenio estado,
        boolean primero,
        boolean detenido,
        boolean vigente,
        boolean renovandose,
        SustitucionVista sustitucion,
        boolean unidad,
        boolean juridico,
        boolean registro) {

    static AccionesConvenio of(ConvenioVista vista, boolean renovandose, Actor actor) {
        return new AccionesConvenio(
                vista.estado(),
                vista.origen() == null,
                vista.origenTerminado(),
                vista.vigencia() == Vigencia.VIGENTE,
                renovandose,
                vista.sustitucion(),
                vista.propio() && UnidadConvenio.isRedactor(actor),
                !vista.redactado() && vista.revisa(),
                actor.is(Rol.DVS));
    }

    /** To go on writing it. */
    public boolean isEditar() {
        return unidad && !detenido && estado.isEditable();
    }

    /** To review it (R21.1). */
    public boolean isRevisar() {
        return juridico && !detenido && estado == EstadoConvenio.EN_REVISION_JURIDICA;
    }

    /** To take note of its signatures (R21.2). */
    public boolean isSuscribir() {
        return unidad && !detenido && estado == EstadoConvenio.DICTAMINADO && sustitucion.isFirmable();
    }

    /** To write it anew when it is not signed any more (R21.2). */
    public boolean isSustituir() {
        return unidad && !detenido && estado == EstadoConvenio.DICTAMINADO && sustitucion.isSustituible();
    }

    /** To discard it, as long as nobody but its unit saw it; also when it goes no further. */
    public boolean isDescartar() {
        return unidad && estado == EstadoConvenio.BORRADOR;
    }

    /** To register it (R21.3). */
    public boolean isRegistrar() {
        return registro && !detenido && estado == EstadoConvenio.SUSCRITO;
    }

    /** To end it early. */
    public boolean isTerminar() {
        return unidad && primero && estado == EstadoConvenio.REGISTRADO;
    }

    /** To renew it by an addendum (R19). */
    public boolean isRenovar() {
        return unidad && primero && vigente && !renovandose;
    }

    /** To follow up its commitments (R8.4). */
    public boolean isSeguir() {
        return unidad && !detenido && estado.isSuscrito();
    }
}
