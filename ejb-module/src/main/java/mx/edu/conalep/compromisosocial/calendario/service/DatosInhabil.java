package mx.edu.conalep.compromisosocial.calendario.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.DiaInhabil;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * Non-working days as the DVS types them.
 *
 * @param entidad clave of an entidad, null or blank for the nation
 * @param desde first local date
 * @param hasta last local date, inclusive
 * @param motivo what they are
 * @param fuente where they are established (Art. 16: the school calendar in force)
 */
public record DatosInhabil(String entidad, LocalDate desde, LocalDate hasta, String motivo, String fuente)
        implements Serializable {

    private static final int MAX_DIAS = 120;
    private static final int MAX_TEXTO = 200;

    /** Everything that is wrong with it, by field; empty when it can be entered. */
    public List<RuleViolation> check() {
        List<RuleViolation> faltas = new ArrayList<>();
        if (desde == null) {
            faltas.add(new RuleViolation("calendario.desde.required", "desde"));
        }
        if (hasta == null) {
            faltas.add(new RuleViolation("calendario.hasta.required", "hasta"));
        }
        if (desde != null && hasta != null) {
            if (hasta.isBefore(desde)) {
                faltas.add(new RuleViolation("calendario.hasta.beforeStart", "hasta"));
            } else if (hasta.isAfter(desde.plusDays(MAX_DIAS - 1))) {
                faltas.add(new RuleViolation("calendario.hasta.tooLong", "hasta", MAX_DIAS));
            }
            if (desde.getYear() < 2000 || hasta.getYear() > 2999) {
                faltas.add(new RuleViolation("calendario.fecha.range", "desde", desde.toString()));
            }
        }
        checkTexts(faltas);
        return faltas;
    }

    private void checkTexts(List<RuleViolation> faltas) {
        if (isMissing(motivo)) {
            faltas.add(new RuleViolation("calendario.motivo.required", "motivo", MAX_TEXTO));
        }
        if (isMissing(fuente)) {
            faltas.add(new RuleViolation("calendario.fuente.required", "fuente", MAX_TEXTO));
        }
        faltas.addAll(TextoLibre.signs("motivo", motivo));
        faltas.addAll(TextoLibre.signs("fuente", fuente));
    }

    /** The entity that a calendar version brings; {@link #check()} has found nothing wrong. */
    DiaInhabil toEntity(int versionAlta) {
        String suya = entidad == null || entidad.isBlank() ? null : entidad;
        return new DiaInhabil(suya, desde, hasta, motivo.strip(), fuente.strip(), versionAlta);
    }

    private static boolean isMissing(String texto) {
        return texto == null || texto.isBlank() || texto.strip().length() > MAX_TEXTO;
    }
}
