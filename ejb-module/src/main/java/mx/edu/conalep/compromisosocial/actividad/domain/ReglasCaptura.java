package mx.edu.conalep.compromisosocial.actividad.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * What even a draft must keep: any field may be missing, but what is given is well-formed and does not contradict the
 * rest. Lengths, counts (R18), coordinates (R3.3), dates that are past and in order (R22), hours in order (R9), a convenio by
 * its folio (R19).
 */
public final class ReglasCaptura {
    /** Largest number of persons that one count takes. */
    public static final int CONTEO_MAX = 999_999;

    private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);
    private static final BigDecimal MAX_LATITUD = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUD = BigDecimal.valueOf(180);
    private static final List<CampoActividad> TOTALES = List.of(
            CampoActividad.DIRECTOS_ADULTAS_MAYORES,
            CampoActividad.DIRECTOS_INDIGENAS,
            CampoActividad.DIRECTOS_DISCAPACIDAD,
            CampoActividad.DIRECTOS_GENERAL);

    private ReglasCaptura() {}

    /**
     * The rules that the data breaks.
     *
     * @param hoy today, local date of the plantel
     * @return in the order of the fields; empty when a draft may be kept
     */
    public static List<RuleViolation> check(DatosActividad datos, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        for (CampoActividad campo : CampoActividad.values()) {
            checkValue(campo, campo.get(datos), broken);
        }
        checkDates(datos, hoy, broken);
        checkHours(datos, broken);
        checkPoint(datos.getLugar(), broken);
        checkSexes(datos.getBeneficiarios(), broken);
        checkConvenio(datos.getConvenio(), broken);
        return broken;
    }

    private static void checkValue(CampoActividad campo, Object value, List<RuleViolation> broken) {
        if (value instanceof String text) {
            broken.addAll(TextoLibre.check(campo.columna(), text, campo.max()));
        } else if (value instanceof Integer count && (count < 0 || count > CONTEO_MAX)) {
            broken.add(new RuleViolation("actividad.R18.range", campo.columna(), CONTEO_MAX));
        } else if (value instanceof List<?> list) {
            if (list.size() > CampoActividad.ELEMENTOS_MAX) {
                broken.add(
                        new RuleViolation("actividad.formato.tooMany", campo.columna(), CampoActividad.ELEMENTOS_MAX));
            }
            list.forEach(element -> broken.addAll(TextoLibre.check(campo.columna(), (String) element, campo.max())));
        }
    }

    private static void checkDates(DatosActividad datos, LocalDate hoy, List<RuleViolation> broken) {
        LocalDate inicio = datos.getFechaInicio();
        LocalDate fin = datos.getFechaFin();
        checkDate(CampoActividad.FECHA_INICIO, inicio, hoy, broken);
        checkDate(CampoActividad.FECHA_FIN, fin, hoy, broken);
        if (inicio != null && fin != null && fin.isBefore(inicio)) {
            broken.add(new RuleViolation("actividad.R22.endBeforeStart", "fecha_fin", inicio));
        }
    }

    private static void checkDate(CampoActividad campo, LocalDate fecha, LocalDate hoy, List<RuleViolation> broken) {
        if (fecha != null && fecha.isAfter(hoy)) {
            broken.add(new RuleViolation("actividad.R22.future", campo.columna(), hoy));
        }
        if (fecha != null && fecha.isBefore(FIRST_DATE)) {
            broken.add(new RuleViolation("actividad.R22.tooOld", campo.columna(), FIRST_DATE));
        }
    }

    private static void checkHours(DatosActividad datos, List<RuleViolation> broken) {
        Horario horario = datos.getHorario();
        boolean oneDay = Objects.equals(datos.getFechaInicio(), datos.getFechaFin());
        if (oneDay
                && horario.getInicio() != null
                && horario.getFin() != null
                && !horario.getFin().isAfter(horario.getInicio())) {
            broken.add(new RuleViolation("actividad.R9.hoursOrder", "hora_fin"));
        }
    }

    private static void checkPoint(Lugar lugar, List<RuleViolation> broken) {
        if ((lugar.getLatitud() == null) != (lugar.getLongitud() == null)) {
            String missing = lugar.getLatitud() == null ? "latitud" : "longitud";
            broken.add(new RuleViolation("actividad.R3_3.bothCoordinates", missing));
        }
        if (lugar.getLatitud() != null && lugar.getLatitud().abs().compareTo(MAX_LATITUD) > 0) {
            broken.add(new RuleViolation("actividad.R3_3.latitude", "latitud"));
        }
        if (lugar.getLongitud() != null && lugar.getLongitud().abs().compareTo(MAX_LONGITUD) > 0) {
            broken.add(new RuleViolation("actividad.R3_3.longitude", "longitud"));
        }
    }

    /** Folios are kept in letters that hold nothing else; whether there is such a convenio is asked where convenios are read (R19). */
    private static void checkConvenio(String convenio, List<RuleViolation> broken) {
        if (convenio != null && !Folio.isWellFormed(convenio)) {
            broken.add(new RuleViolation("actividad.R19.forma", CampoActividad.CONVENIO.columna()));
        }
    }

    private static void checkSexes(Beneficiarios beneficiarios, List<RuleViolation> broken) {
        List<Conteo> conteos = List.of(
                beneficiarios.getAdultasMayores(),
                beneficiarios.getIndigenas(),
                beneficiarios.getDiscapacidad(),
                beneficiarios.getGeneral());
        for (int i = 0; i < conteos.size(); i++) {
            Conteo conteo = conteos.get(i);
            int total = conteo.getTotal() == null ? 0 : conteo.getTotal();
            if (total >= 0 && conteo.bySex() > total) {
                broken.add(new RuleViolation(
                        "actividad.R18.sexesOverTotal", TOTALES.get(i).columna(), conteo.bySex(), total));
            }
        }
    }
}
