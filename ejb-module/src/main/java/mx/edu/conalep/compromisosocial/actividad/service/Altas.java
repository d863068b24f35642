package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** New activities: the next folio of a plantel, and one record however often the same call arrives. */
@Dependent
public class Altas {
    @Inject
    private ConsecutivoDao consecutivos;

    @Inject
    private Llamadas llamadas;

    /**
     * Claims the key of a call.
     *
     * @param clave null when the caller gave none: then each call is a new one
     * @return the folio that an earlier call with this key and the same data made, or empty
     * @throws RuleViolationException when the key is too long or was used for other data
     */
    Optional<String> earlier(String clave, DatosActividad datos, Acto acto) {
        return llamadas.earlier(
                clave,
                EscritorJson.write(Json.createObjectBuilder(), datos).build().toString(),
                acto);
    }

    /** Notes what the call with this key made. */
    void complete(String clave, String folio, Acto acto) {
        llamadas.complete(clave, folio, acto);
    }

    /** The next folio of a plantel in a year. */
    String folio(String plantel, int anio) {
        return folio(plantel, anio, take(plantel, anio, 1));
    }

    /**
     * Takes several numbers at once; {@link #folio(String, int, int)} writes each.
     *
     * @return the first of them
     */
    public int take(String plantel, int anio, int cuantos) {
        return consecutivos.take("AC-" + plantel, anio, cuantos);
    }

    /** A folio in writing: {@code AC-2026-15-016-00001}. */
    public static String folio(String plantel, int anio, int numero) {
        return String.format(Locale.ROOT, "AC-%d-%s-%05d", anio, plantel, numero);
    }
}
