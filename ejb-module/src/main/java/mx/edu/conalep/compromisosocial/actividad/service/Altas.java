package mx.edu.conalep.compromisosocial.actividad.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.actividad.domain.Acto;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.persistence.FolioDao;
import mx.edu.conalep.compromisosocial.actividad.persistence.IdempotenciaDao;
import mx.edu.conalep.compromisosocial.actividad.service.formato.EscritorJson;
import mx.edu.conalep.compromisosocial.actividad.service.formato.Huella;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** New records: the next folio of a plantel, and one record however often the same call arrives. */
@Dependent
class Altas {
    /** Longest key of a repeated call. */
    private static final int CLAVE_MAX = 100;

    @Inject
    private FolioDao folios;

    @Inject
    private IdempotenciaDao llamadas;

    /**
     * Claims the key of a call.
     *
     * @param clave null or blank when the caller gave none: then each call is a new one
     * @return the folio that an earlier call with this key and the same data made, or empty
     * @throws RuleViolationException when the key was used for other data
     */
    Optional<String> earlier(String clave, DatosActividad datos, Acto acto) {
        if (clave == null || clave.isBlank()) {
            return Optional.empty();
        }
        if (clave.length() > CLAVE_MAX) {
            throw new RuleViolationException(new RuleViolation("actividad.idempotencia.length", null, CLAVE_MAX));
        }
        String huella = Huella.sha256(
                EscritorJson.write(Json.createObjectBuilder(), datos).build().toString());
        Optional<IdempotenciaDao.Previa> previa = llamadas.claim(acto.usuario(), clave, huella, acto.en());
        if (previa.isPresent() && !previa.get().huella().equals(huella)) {
            throw new RuleViolationException(new RuleViolation("actividad.idempotencia.otherData", null));
        }
        return previa.map(IdempotenciaDao.Previa::folio);
    }

    /** Notes what the call with this key made. */
    void complete(String clave, String folio, Acto acto) {
        if (clave != null && !clave.isBlank()) {
            llamadas.complete(acto.usuario(), clave, folio);
        }
    }

    /** The next folio of a plantel in a year. */
    String folio(String plantel, int anio) {
        return folio(plantel, anio, folios.take(plantel, anio, 1));
    }

    /** Takes several numbers at once and answers with the first; {@link #folio(String, int, int)} writes each. */
    int take(String plantel, int anio, int cuantos) {
        return folios.take(plantel, anio, cuantos);
    }

    /** A folio in writing: {@code AC-2026-15-016-00001}. */
    static String folio(String plantel, int anio, int numero) {
        return String.format(Locale.ROOT, "AC-%d-%s-%05d", anio, plantel, numero);
    }
}
