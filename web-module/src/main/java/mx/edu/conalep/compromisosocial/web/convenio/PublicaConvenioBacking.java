package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoPublico;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.convenio.service.PublicacionService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The public versions of a convenio on its record, and who may do what with them (Art. 21 IV). */
@Named("publicaConvenio")
@RequestScoped
public class PublicaConvenioBacking {
    @Inject
    private PublicacionService publicaciones;

    @Inject
    private UnidadConvenio unidades;

    private List<PublicaVista> versiones;

    /** Those of a convenio, first to last; read once. */
    public List<PublicaVista> versions(String folio) {
        if (versiones == null) {
            versiones = publicaciones.list(folio);
        }
        return versiones;
    }

    /** Whether the person marks what is reserved: of the legal area that answers for the convenio; who only covers it does not. */
    public boolean prepares(ConvenioVista convenio) {
        Actor actor = ActorActual.get();
        return switch (convenio.revisor()) {
            case JURIDICO_NACIONAL -> actor.is(Rol.JURIDICO_NACIONAL);
            case JURIDICO_ENTIDAD ->
                actor.is(Rol.JURIDICO_ENTIDAD)
                        && convenio.entidad().equals(actor.ambito().entidad());
        };
    }

    /** Whether the person may act on a version as the second one: approve or return it, or withdraw it. */
    public boolean acts(ConvenioVista convenio, PublicaVista version) {
        boolean open = version.estado() == EstadoPublico.PROPUESTA || version.estado() == EstadoPublico.APROBADA;
        return open && (ActorActual.get().is(Rol.DVS) || prepares(convenio));
    }

    /** Whether the person may approve a version: he marked it not himself. */
    public boolean approves(PublicaVista version) {
        return version.estado() == EstadoPublico.PROPUESTA
                && !version.propuestaPor().equals(ActorActual.get().usuario());
    }

    /** What became of a version that is open no more: replaced before anybody approved it, returned, or withdrawn. */
    public String closed(PublicaVista version) {
        return isSustituida(version) ? "convenios.publica.sustituyo" : "convenios.publica.cerro." + version.estado();
    }

    /** Whether another proposal took its place before it was approved, so that nobody ever read it. */
    public boolean isSustituida(PublicaVista version) {
        return version.estado() == EstadoPublico.RETIRADA && version.aprobadaPor() == null;
    }

    /** The zone in which the dates of an entidad's convenio are told. */
    public ZoneId zone(String entidad) {
        return unidades.zona(entidad);
    }
}
