package mx.edu.conalep.compromisosocial.web.colecta;

import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionVista;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Acts whose turn is not now: their forms do not open, the record says why instead. */
final class Imposible {

    private Imposible() {}

    /**
     * Where a form goes.
     *
     * @param reason why it does not open; null when it does
     * @return the record, which tells the reason; null to open it
     */
    static String leave(String folio, String reason) {
        if (reason == null) {
            return null;
        }
        Avisos.warnNextOf(reason);
        return ficha(folio);
    }

    /** The record. */
    static String ficha(String folio) {
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /**
     * Why an act waits for another state of its colecta.
     *
     * @param acto {@code plan}, {@code difusion}, {@code inicio}, {@code aportacion}, {@code cierre} or {@code entrega}
     * @return null when its state is the one that it needs
     */
    static String act(ColectaVista vista, String acto) {
        EstadoColecta turno =
                switch (acto) {
                    case "plan", "difusion" -> EstadoColecta.PLANEADA;
                    case "inicio" -> EstadoColecta.DIFUNDIDA;
                    case "entrega" -> EstadoColecta.CERRADA;
                    default -> EstadoColecta.EN_CURSO;
                };
        return vista.estado() == turno
                ? null
                : Messages.text(
                        "colectas.imposible." + acto, vista.folio(), Messages.text("colecta.estado." + vista.estado()));
    }

    /**
     * Why a plantel writes no contribution.
     *
     * @param acusada whether it acknowledged the colecta
     * @param anterior the one to correct, or null
     * @return null when it may
     */
    static String contribution(ColectaVista vista, boolean acusada, AportacionAnterior anterior) {
        String turno = act(vista, "aportacion");
        if (turno != null) {
            return turno;
        }
        if (!acusada) {
            return Messages.text("colecta.aportacion.sinAcuse", vista.folio());
        }
        return anterior == null || anterior.isEditable()
                ? null
                : anterior.notEditable().text();
    }

    /** Why a contribution is not taken back; null when it may be. */
    static String counter(ColectaVista vista, AportacionVista una) {
        if (una.contraasientoDe() != null) {
            return Messages.text("colecta.aportacion.contraasiento", una.numero());
        }
        if (una.revertida()) {
            return Messages.text("colecta.aportacion.countered", una.numero());
        }
        return vista.estado().isIniciada() && una.estado() == EstadoAportacion.VALIDADA
                ? null
                : Messages.text("colecta.aportacion.notCounted", una.numero());
    }

    /**
     * Refuses to keep a plan that was sent down while its form was open.
     *
     * @throws ConflictException once it is not planned any more
     */
    static void requirePlan(ColectaVista vista) {
        if (vista.estado() != EstadoColecta.PLANEADA) {
            throw new ConflictException(
                    "colecta.notEditable", vista.folio(), Messages.text("colecta.estado." + vista.estado()));
        }
    }
}
