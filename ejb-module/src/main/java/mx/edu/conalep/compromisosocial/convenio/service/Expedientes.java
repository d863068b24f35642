package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;

/** Names that count by unit and year, without gaps: {@code EX-2026-15-00001}; {@code 00} is the nation. */
@Dependent
class Expedientes {
    @Inject
    private ConsecutivoDao consecutivos;

    /**
     * The next one.
     *
     * @param serie two letters
     * @param unidad key of the plantel or the entidad; null for the nation
     */
    String next(String serie, String unidad, Acto acto) {
        String clave = unidad == null ? "00" : unidad;
        int anio = acto.en().atZone(Plazo.NACIONAL).getYear();
        return String.format(
                Locale.ROOT, "%s-%d-%s-%05d", serie, anio, clave, consecutivos.take(serie + "-" + clave, anio, 1));
    }
}
