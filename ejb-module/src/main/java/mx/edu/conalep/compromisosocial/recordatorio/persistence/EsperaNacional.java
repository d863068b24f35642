package mx.edu.conalep.compromisosocial.recordatorio.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Destino;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Suplencia;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;

/**
 * What waits in the whole nation, as the trays tell it to each person: one statement a subject. Whether something is told today is decided
 * where its local date is known; the statements only leave out what is far from it.
 */
@Dependent
public class EsperaNacional {

    private static final Map<String, Rol> REDACTAN =
            Map.of("PLANTEL", Rol.VINCULACION_PLANTEL, "ESTATAL", Rol.VINCULACION_ENTIDAD, "NACIONAL", Rol.DVS);
    private static final Map<String, TipoAviso> CONVENIOS = Map.of(
            "BORRADOR", TipoAviso.CONVENIO_BORRADOR,
            "OBSERVADO", TipoAviso.CONVENIO_OBSERVADO,
            "EN_REVISION_JURIDICA", TipoAviso.CONVENIO_REVISAR,
            "DICTAMINADO", TipoAviso.CONVENIO_SUSCRIBIR,
            "SUSCRITO", TipoAviso.CONVENIO_REGISTRAR,
            "REGISTRADO", TipoAviso.CONVENIO_FIN);

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    /**
     * Everything that waits.
     *
     * @param hoy date of Mexico City; local dates are a day away at most
     */
    public List<Asunto> find(LocalDate hoy) {
        List<Asunto> all = new ArrayList<>();
        rows(SqlEspera.ACTIVIDADES, hoy).forEach(r -> all.addAll(activity(r)));
        rows(SqlEspera.VALIDACIONES, hoy).forEach(r -> all.add(validation(r)));
        rows(SqlEspera.CONVENIOS, hoy).forEach(r -> all.add(convenio(r)));
        rows(SqlEspera.COMPROMISOS, hoy).forEach(r -> all.add(commitment(r)));
        rows(SqlEspera.PUBLICAS, null).forEach(r -> all.addAll(published(r)));
        rows(SqlEspera.ACUSES, null).forEach(r -> all.add(colecta(TipoAviso.COLECTA_ACUSE, r)));
        rows(SqlEspera.APORTACIONES, null).forEach(r -> all.add(colecta(TipoAviso.APORTACION_VALIDAR, r)));
        rows(SqlEspera.DEVUELTAS, null).forEach(r -> all.add(colecta(TipoAviso.APORTACION_DEVUELTA, r)));
        rows(SqlEspera.RESPUESTAS, hoy).forEach(r -> {
            all.add(colecta(TipoAviso.COLECTA_RESPONDER, r));
            all.add(colecta(TipoAviso.COLECTA_CERO, r));
        });
        rows(SqlEspera.EMERGENTES, null).forEach(r -> all.add(typed(r)));
        rows(SqlEsperaNacional.COLECTAS, hoy).forEach(r -> all.add(typed(r)));
        rows(SqlEsperaNacional.CONVENIOS_FIN, hoy).forEach(r -> all.add(typed(r)));
        rows(SqlEsperaNacional.RECTIFICACIONES, null).forEach(r -> all.add(typed(r)));
        return all;
    }

    /** Who covers a legal area around a date of Mexico City. */
    public List<Suplencia> suplencias(LocalDate hoy) {
        return rows(SqlEsperaNacional.DELEGACIONES, hoy).stream()
                .map(r -> new Suplencia(
                        text(r[0]), Destino.of(Rol.valueOf(text(r[1])), text(r[2]), null), date(r[3]), date(r[4])))
                .toList();
    }

    /** A draft or returned activity; "Otros servicios" also wait for the titular. */
    private static List<Asunto> activity(Object[] r) {
        boolean devuelta = "DEVUELTA".equals(text(r[3]));
        List<Asunto> some = new ArrayList<>();
        some.add(new Asunto(
                devuelta ? TipoAviso.ACTIVIDAD_DEVUELTA : TipoAviso.ACTIVIDAD_BORRADOR,
                text(r[0]),
                devuelta ? text(r[6]) : "",
                text(r[1]),
                text(r[2]),
                Rol.VINCULACION_PLANTEL,
                date(r[4]),
                "",
                1));
        if (number(r[5]) > 0) {
            some.add(new Asunto(
                    TipoAviso.ACTIVIDAD_AUTORIZAR,
                    text(r[0]),
                    "",
                    text(r[1]),
                    text(r[2]),
                    Rol.TITULAR_PLANTEL,
                    date(r[4]),
                    "",
                    1));
        }
        return some;
    }

    /** Activities of a quarter that an entidad validates. */
    private static Asunto validation(Object[] r) {
        TipoAviso tipo = TipoAviso.ACTIVIDAD_VALIDAR;
        return new Asunto(tipo, text(r[0]), "", text(r[1]), null, tipo.hace(), date(r[2]), "", number(r[3]));
    }

    private static Asunto commitment(Object[] r) {
        Rol rol = REDACTAN.get(text(r[4]));
        return new Asunto(TipoAviso.COMPROMISO, text(r[0]), text(r[1]), text(r[2]), text(r[3]), rol, date(r[5]), "", 1);
    }

    private static Asunto convenio(Object[] r) {
        TipoAviso tipo = CONVENIOS.get(text(r[1]));
        Rol rol =
                switch (tipo) {
                    case CONVENIO_REVISAR -> Rol.valueOf(text(r[5]));
                    case CONVENIO_REGISTRAR -> Rol.DVS;
                    default -> REDACTAN.get(text(r[2]));
                };
        LocalDate vence = tipo == TipoAviso.CONVENIO_FIN ? date(r[6]) : null;
        return new Asunto(tipo, text(r[0]), "", text(r[3]), text(r[4]), rol, vence, "", 1);
    }

    /** A returned public version waits for the legal area that marks it, a proposed one for any second person of that area or of the DVS. */
    private static List<Asunto> published(Object[] r) {
        boolean propuesta = "PROPUESTA".equals(text(r[1]));
        TipoAviso tipo = propuesta ? TipoAviso.CONVENIO_PUBLICAR : TipoAviso.CONVENIO_TESTAR;
        Rol revisor = Rol.valueOf(text(r[3]));
        return (propuesta ? List.of(revisor, Rol.DVS) : List.of(revisor))
                .stream()
                        .map(rol -> new Asunto(
                                tipo,
                                text(r[0]),
                                text(r[2]),
                                text(r[4]),
                                text(r[5]),
                                rol,
                                null,
                                "",
                                1,
                                propuesta ? text(r[6]) : null))
                        .toList();
    }

    /** What tells its kind itself, which says who does it. */
    private static Asunto typed(Object[] r) {
        TipoAviso tipo = TipoAviso.valueOf(text(r[0]));
        return new Asunto(
                tipo,
                text(r[1]),
                text(r[2]),
                text(r[3]),
                text(r[4]),
                tipo.hace(),
                date(r[5]),
                text(r[6]),
                number(r[7]));
    }

    private static Asunto colecta(TipoAviso tipo, Object[] r) {
        Rol suyo = r[3] == null ? Rol.VINCULACION_ENTIDAD : Rol.VINCULACION_PLANTEL;
        Rol rol = tipo.hace() == null ? suyo : tipo.hace();
        String plantel = text(r[3]);
        return new Asunto(tipo, text(r[0]), text(r[1]), text(r[2]), plantel, rol, date(r[4]), text(r[5]), number(r[6]));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, LocalDate hoy) {
        Query query = em.createNativeQuery(sql);
        return (hoy == null ? query : query.setParameter(1, Date.valueOf(hoy))).getResultList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static int number(Object value) {
        return value instanceof Boolean yes ? (yes ? 1 : 0) : ((Number) value).intValue();
    }

    private static LocalDate date(Object value) {
        return value instanceof Date old ? old.toLocalDate() : (LocalDate) value;
    }
}
