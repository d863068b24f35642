package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** New records of programmes: one however often the same call arrives, with a gapless folio. */
@Dependent
class Altas {
    @Inject
    private ConsecutivoDao consecutivos;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /** The act that is being done. */
    Acto acto() {
        return ActoActual.at(clock);
    }

    /** What an earlier call with this key and the same data made; the trail says that it was repeated. */
    Optional<String> earlier(String clave, String pedido, Acto acto) {
        Optional<String> earlier = llamadas.earlier(clave, pedido, acto);
        earlier.ifPresent(made -> Rastro.detalle("repetido"));
        return earlier;
    }

    /** The same of a call with a body: one that does not read whole repeats none, whatever is left of it; its faults are told. */
    Optional<String> earlier(String clave, String pedido, Lectura<?> leida, Acto acto) {
        return leida.isWhole() ? earlier(clave, pedido, acto) : Optional.empty();
    }

    /** Notes what the call with this key made. */
    void complete(String clave, String hecho, Acto acto) {
        llamadas.complete(clave, hecho, acto);
    }

    /** The next folio of the year, {@code PE-2026-00001}. */
    String folio(String serie, Acto acto) {
        int anio = acto.en().atZone(Plazo.NACIONAL).getYear();
        return String.format(Locale.ROOT, "%s-%d-%05d", serie, anio, consecutivos.take(serie, anio, 1));
    }
}
