package mx.edu.conalep.compromisosocial.web.bandeja;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioBandejaConsulta;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioPendiente;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.SemaforoBacking;

/** The tasks about convenios: to finish, to review, to sign, to register, to publish, those that end, their overdue commitments. */
@ApplicationScoped
public class TareasConvenio {

    private static final int LARGO = 110;
    private static final List<Rol> REDACTAN = List.of(Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS);
    private static final List<Rol> REVISAN = List.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL);
    private static final List<Rol> PUBLICAN = List.of(Rol.JURIDICO_ENTIDAD, Rol.JURIDICO_NACIONAL, Rol.DVS);
    private static final String FICHA = "/convenio/ficha?folio=";
    /** The last days at which the end of a convenio is told anew. */
    private static final int[] AVISOS = {0, 7, 30, ConvenioBandejaConsulta.DIAS_FIN};

    @Inject
    private ConvenioBandejaConsulta consulta;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private SemaforoBacking semaforo;

    /** The groups for an actor, the most pressing first, those that hold nothing among them. */
    List<Grupo> of(Actor actor, Muestra muestra) {
        List<Grupo> grupos = new ArrayList<>();
        if (actor.isAny(REDACTAN)) {
            LocalDate hoy = today(actor);
            grupos.add(muestra.group("compromisosVencidos", consulta::overdue, p -> overdue(p, hoy)));
            grupos.add(muestra.group("conveniosFin", consulta::ending, p -> ending(p, actor, hoy)));
            grupos.add(muestra.group("conveniosSuscribir", consulta::toSign, TareasConvenio::sign));
            grupos.add(muestra.group("conveniosRedactar", consulta::toFinish, TareasConvenio::finish));
        }
        if (actor.isAny(REVISAN)) {
            grupos.add(muestra.group("conveniosRevisar", consulta::toReview, TareasConvenio::review));
            grupos.add(muestra.group("conveniosTestar", consulta::toMark, TareasConvenio::mark));
            grupos.add(muestra.group("conveniosProponer", consulta::toProtect, TareasConvenio::protect));
        }
        if (actor.isAny(PUBLICAN)) {
            grupos.add(muestra.group("conveniosPublicar", consulta::toPublish, TareasConvenio::publish));
        }
        if (actor.is(Rol.DVS)) {
            grupos.add(muestra.group("conveniosRegistrar", consulta::toRegister, TareasConvenio::register));
        }
        return grupos;
    }

    /** How many wait for an actor's own act, for the bell. */
    long count(Actor actor) {
        return actor.isAny(REDACTAN) || actor.isAny(REVISAN) ? consulta.count() : 0;
    }

    private LocalDate today(Actor actor) {
        String entidad = actor.ambito().entidad();
        return semaforo.hoy(
                entidad == null ? Plazo.NACIONAL : organizacion.entidad(entidad).zona());
    }

    private static Tarjeta finish(ConvenioPendiente p) {
        boolean observado = p.estado() == EstadoConvenio.OBSERVADO;
        String code = observado ? "bandeja.convenio.corregir" : "bandeja.convenio.completar";
        return card(p, Messages.text(code), "/convenio/redaccion?folio=" + p.folio());
    }

    private static Tarjeta review(ConvenioPendiente p) {
        return card(p, Messages.text("bandeja.convenio.revisar"), "/convenio/revision?folio=" + p.folio());
    }

    /** One person as two parties is not signed: its record offers to write it anew (R21.2). */
    private static Tarjeta sign(ConvenioPendiente p) {
        if (p.infirmable()) {
            return card(p, Messages.text("bandeja.convenio.sustituir"), FICHA + p.folio());
        }
        return card(p, Messages.text("bandeja.convenio.suscribir"), "/convenio/suscripcion?folio=" + p.folio());
    }

    private static Tarjeta register(ConvenioPendiente p) {
        return card(p, Messages.text("bandeja.convenio.registrar"), FICHA + p.folio());
    }

    private static Tarjeta mark(ConvenioPendiente p) {
        return card(p, Messages.text("bandeja.convenio.testar"), "/convenio/publicacion?folio=" + p.folio());
    }

    private static Tarjeta protect(ConvenioPendiente p) {
        return card(p, Messages.text("bandeja.convenio.proponer"), "/convenio/publicacion?folio=" + p.folio());
    }

    private static Tarjeta publish(ConvenioPendiente p) {
        return card(p, Messages.text("bandeja.convenio.publicar"), "/convenio/aprobacion?folio=" + p.folio());
    }

    /** The DVS sees all of them, and renews only those that it wrote (R19). */
    private static Tarjeta ending(ConvenioPendiente p, Actor actor, LocalDate hoy) {
        boolean ajeno = actor.is(Rol.DVS) && p.alcance() != Alcance.NACIONAL;
        long dias = ChronoUnit.DAYS.between(hoy, p.vence());
        int aviso = AVISOS[AVISOS.length - 1];
        for (int i = AVISOS.length - 1; i >= 0 && dias <= AVISOS[i]; i--) {
            aviso = AVISOS[i];
        }
        return Tarjeta.of(
                title(p),
                Messages.text("bandeja.convenio.fin." + aviso + (ajeno ? ".ajeno" : "")),
                FICHA + p.folio(),
                p.folio(),
                p.vence(),
                hoy);
    }

    private static Tarjeta overdue(ConvenioPendiente p, LocalDate hoy) {
        String ruta = "/convenio/acto?acto=seguimiento&folio=" + p.folio() + "&orden=" + p.orden();
        return Tarjeta.of(title(p), Messages.text("bandeja.convenio.compromiso"), ruta, p.folio(), p.vence(), hoy);
    }

    private static Tarjeta card(ConvenioPendiente p, String texto, String ruta) {
        return Tarjeta.of(title(p), texto, ruta, p.folio(), null, null);
    }

    private static String title(ConvenioPendiente p) {
        if (p.texto() == null || p.texto().isBlank()) {
            return Messages.text("bandeja.convenio.sinObjeto");
        }
        String text = p.texto().strip();
        return text.length() > LARGO ? text.substring(0, LARGO - 1).strip() + "…" : text;
    }
}
