package mx.edu.conalep.compromisosocial.convenio.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What a support must say (Art. 20 I): in money its amount, in kind what it is and how much; once it is received, when. */
public final class ReglasApoyo {
    private ReglasApoyo() {}

    /**
     * What is wrong with a support that is offered or received.
     *
     * @param path where it stands, for messages
     */
    static List<RuleViolation> check(DatosApoyo apoyo, String path) {
        List<RuleViolation> broken = new ArrayList<>();
        if (apoyo.tipo() == null) {
            broken.add(new RuleViolation("convenio.apoyo.tipo", path + "tipo"));
            return broken;
        }
        boolean dinero = apoyo.tipo() == TipoApoyo.DINERO;
        if (dinero && apoyo.monto() == null) {
            broken.add(new RuleViolation("convenio.apoyo.monto", path + "monto"));
        }
        if (!dinero) {
            missing(apoyo.descripcion(), "convenio.apoyo.especie.descripcion", path + "descripcion", broken);
            missing(apoyo.cantidad(), "convenio.apoyo.especie", path + "cantidad", broken);
            missing(apoyo.unidad(), "convenio.apoyo.especie.unidad", path + "unidad", broken);
        }
        positive(apoyo.monto(), path + "monto", broken);
        positive(apoyo.cantidad(), path + "cantidad", broken);
        return broken;
    }

    private static void missing(Object value, String code, String path, List<RuleViolation> broken) {
        if (value == null) {
            broken.add(new RuleViolation(code, path));
        }
    }

    private static void positive(BigDecimal value, String path, List<RuleViolation> broken) {
        if (value != null && value.signum() <= 0) {
            broken.add(new RuleViolation("convenio.apoyo.positivo", path));
        }
    }

    /**
     * What is wrong with a support that was received.
     *
     * @param suscrito day on which the convenio was signed
     * @param hoy today, hour of its entidad
     */
    public static List<RuleViolation> received(DatosApoyo apoyo, LocalDate fecha, LocalDate suscrito, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        if (fecha == null) {
            broken.add(new RuleViolation("convenio.dato.required", "fecha"));
        } else if (fecha.isBefore(suscrito) || fecha.isAfter(hoy)) {
            broken.add(new RuleViolation("convenio.apoyoRecibido.fecha", "fecha", suscrito, hoy));
        }
        broken.addAll(check(apoyo, ""));
        return broken;
    }

    /**
     * What is received in money beyond what was offered in money, all together. It is no fault, only worth a question: kinds are not
     * compared, as each may be told in other words and units.
     *
     * @param recibidos those that count, without annulled ones
     * @return pesos, 0 when nothing is beyond
     */
    public static BigDecimal beyondOffer(List<DatosApoyo> ofrecidos, List<DatosApoyo> recibidos) {
        return money(recibidos).subtract(money(ofrecidos)).max(BigDecimal.ZERO);
    }

    /**
     * Whether two supports say the same: kind, money, what and how much; a value of goods that only one of them tells makes no other goods
     * of them. It is no fault, only worth a question: the same may come twice in a day.
     */
    public static boolean isSame(DatosApoyo uno, DatosApoyo otro) {
        return uno.tipo() == otro.tipo()
                && (isUntold(uno) || isUntold(otro) || Objects.equals(plain(uno.monto()), plain(otro.monto())))
                && Objects.equals(plain(uno.cantidad()), plain(otro.cantidad()))
                && plain(uno.unidad()).equals(plain(otro.unidad()))
                && plain(uno.descripcion()).equals(plain(otro.descripcion()));
    }

    private static boolean isUntold(DatosApoyo apoyo) {
        return apoyo.tipo() == TipoApoyo.ESPECIE && apoyo.monto() == null;
    }

    private static BigDecimal plain(BigDecimal value) {
        return value == null ? null : value.stripTrailingZeros();
    }

    private static String plain(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    /** Pesos of some supports; those in kind add nothing. */
    public static BigDecimal money(List<DatosApoyo> apoyos) {
        return value(apoyos, TipoApoyo.DINERO);
    }

    /** Value of the supports of some kinds, MXN; goods of which none was told add nothing. */
    public static BigDecimal value(List<DatosApoyo> apoyos, TipoApoyo... tipos) {
        return apoyos.stream()
                .filter(a -> a.monto() != null && List.of(tipos).contains(a.tipo()))
                .map(DatosApoyo::monto)
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
