package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Aviso;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.CartaLoteDao;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Destinatario;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.seguridad.service.ResponsableConsulta;

/**
 * Writes down the mails of today before any of them is sent (R8.4, R21.3, R22, R23): one for a person and his local date, whom nobody has
 * written to on that date. Done again, it writes nothing more.
 */
@Gated
@Stateless
public class PreparacionService {

    @Inject
    private EsperaDeHoy espera;

    @Inject
    private Correspondencia correspondencia;

    @Inject
    private ResponsableConsulta personas;

    @Inject
    private CartaLoteDao lote;

    @Inject
    private Clock clock;

    /**
     * Writes them down.
     *
     * @return how many there are, and how many people have no address
     */
    @Permit(roles = Rol.SISTEMA, action = "recordatorio.preparar", write = true)
    public Preparacion prepare() {
        List<Destinatario> todas = personas.recipients();
        Map<String, LocalDate> fechas = espera.dates(todas);
        Instant ahora = clock.instant();
        int superadas = correspondencia.supersede(LocalDate.ofInstant(ahora, Plazo.NACIONAL), ahora);
        Map<String, LocalDate> escritas = correspondencia.written(ahora);
        Map<String, List<Aviso>> avisos = espera.deal(todas);
        Map<Carta, List<String>> cartas = new LinkedHashMap<>();
        int sinCorreo = 0;
        int dichos = 0;
        for (Destinatario p : todas) {
            List<Aviso> suyos = avisos.getOrDefault(p.usuario(), List.of());
            LocalDate hoy = fechas.get(p.usuario());
            boolean yaHoy = escritas.containsKey(p.usuario())
                    && !escritas.get(p.usuario()).isBefore(hoy);
            if (suyos.isEmpty() || yaHoy) {
                continue;
            }
            if (p.correo() == null) {
                sinCorreo++;
                continue;
            }
            cartas.put(
                    correspondencia.write(p, hoy, suyos),
                    suyos.stream().map(Aviso::clave).distinct().toList());
            dichos += suyos.size();
        }
        lote.add(cartas, ahora);
        Rastro.detalle(cartas.size() + " correos, " + sinCorreo + " sin dirección");
        return new Preparacion(cartas.size(), dichos, sinCorreo, superadas);
    }
}
