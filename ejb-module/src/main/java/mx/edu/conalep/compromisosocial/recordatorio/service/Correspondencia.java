package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Aviso;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Carta;
import mx.edu.conalep.compromisosocial.recordatorio.domain.RedaccionCarta;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.CartaRepository;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.Correo;
import mx.edu.conalep.compromisosocial.seguridad.service.Destinatario;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** Writes the mail of a person, and knows whom one was written to. */
@Dependent
class Correspondencia {

    /** Digits of a Message-ID: enough that no two are the same. */
    private static final int DIGITOS = 40;

    @Inject
    private CartaRepository cartas;

    @Inject
    private EnlaceBaja enlaces;

    @Inject
    private Correo correo;

    /** Who has a mail of a date that may be today somewhere. */
    Map<String, LocalDate> written(Instant ahora) {
        return cartas.written(LocalDate.ofInstant(ahora, Plazo.NACIONAL).minusDays(2));
    }

    /** Gives up the mails of days before yesterday's end in every zone that never left. */
    int supersede(LocalDate hoy, Instant ahora) {
        return cartas.supersede(hoy.minusDays(1), ahora);
    }

    /** The mail that tells a person some notices. */
    Carta write(Destinatario persona, LocalDate fecha, List<Aviso> avisos) {
        RedaccionCarta redaccion = new RedaccionCarta(correo.configuration().base(), avisos);
        String baja = redaccion.isOptional() ? enlaces.address(persona.usuario()) : null;
        String remitente = correo.configuration().remitente();
        String id = Sha256.of(persona.usuario() + "|" + fecha).substring(0, DIGITOS);
        return new Carta(
                persona.usuario(),
                fecha,
                persona.correo(),
                persona.nombre(),
                "<" + id + "@" + remitente.substring(remitente.lastIndexOf('@') + 1) + ">",
                redaccion.subject(),
                redaccion.text(persona.nombre(), baja),
                redaccion.html(persona.nombre(), baja),
                baja);
    }
}
