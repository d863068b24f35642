package mx.edu.conalep.compromisosocial.recordatorio.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;

/**
 * The rehearsal of the reminders: what would be sent if they ran now.
 *
 * @param personas mails that would be sent
 * @param avisos notices in them
 * @param vencidos notices of what is overdue
 * @param sinCorreo people who have notices and no address
 * @param yaHoy people with notices who have today's mail already
 * @param conServidor whether mail goes through a server, or is kept as files
 * @param tipos how many notices there are of each kind
 */
public record EnsayoRecordatorios(
        String trabajo,
        int personas,
        int avisos,
        int vencidos,
        int sinCorreo,
        int yaHoy,
        boolean conServidor,
        List<PorTipo> tipos)
        implements Serializable {

    /** Notices of a kind. */
    public record PorTipo(TipoAviso tipo, int avisos) implements Serializable {}
}
