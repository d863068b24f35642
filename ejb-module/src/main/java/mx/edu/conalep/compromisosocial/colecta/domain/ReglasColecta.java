package mx.edu.conalep.compromisosocial.colecta.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What the plan of a colecta keeps (Art. 12), and what it lacks before it is sent down. */
public final class ReglasColecta {
    /** Parts of the goal, and cut-off days, of one colecta. */
    public static final int MAX_RENGLONES = 60;
    /** Years that a campaign lasts at most, and that it may be planned ahead. */
    public static final int ANIOS = 3;

    private ReglasColecta() {}

    /** Everything that keeps a plan that was read from being kept: what does not read, and the rules that the rest breaks. */
    public static List<RuleViolation> broken(Lectura<DatosColecta> leido) {
        return LectorObjeto.told(leido.faltas(), check(leido.datos()));
    }

    /** The rules that a plan breaks, each with the path of its field; empty when it may be kept. */
    public static List<RuleViolation> check(DatosColecta datos) {
        List<RuleViolation> broken = new ArrayList<>();
        required(datos.causa(), "causa", broken);
        required(datos.aliado(), "aliado", broken);
        required(datos.convenio(), "convenio", broken);
        for (int i = 0; i < datos.metas().size(); i++) {
            goal(datos.metas().get(i), "metas[" + i + "].", broken);
            goalOnce(datos.metas().get(i), "metas[" + i + "].", datos.metas().subList(0, i), broken);
        }
        if (!datos.cronograma().isEmpty()) {
            dates(datos.cronograma(), broken);
        }
        once(datos.entidades(), "participantes.entidades", broken);
        once(datos.planteles(), "participantes.planteles", broken);
        for (int i = 0; i < datos.planteles().size(); i++) {
            String plantel = datos.planteles().get(i);
            if (datos.entidades().stream().noneMatch(e -> plantel.startsWith(e + "-"))) {
                broken.add(new RuleViolation(
                        "colecta.participante.entidad", "participantes.planteles[" + i + "]", plantel));
            }
        }
        return broken;
    }

    /**
     * Dates so far away that they are a slip of a digit: a first day more than {@value #ANIOS} years from today.
     *
     * @param hoy local date of Mexico City
     */
    public static List<RuleViolation> far(Cronograma cronograma, LocalDate hoy) {
        LocalDate limite = hoy.plusYears(ANIOS);
        return cronograma.inicio() == null || !cronograma.inicio().isAfter(limite)
                ? List.of()
                : List.of(new RuleViolation("colecta.cronograma.lejos", "cronograma.inicio", limite));
    }

    /**
     * Whether a campaign goes on after the last day of its convenio: it may be sent down, and its reader is told (R12).
     *
     * @param fin last day of the convenio, addenda included; null when it is not known
     */
    public static boolean outlives(Cronograma cronograma, LocalDate fin) {
        return fin != null && cronograma.cierre() != null && cronograma.cierre().isAfter(fin);
    }

    /**
     * What is missing before it may be sent down (Art. 12 III).
     *
     * @param hoy local date of Mexico City; a campaign whose last day is over by then is not sent down
     */
    public static List<RuleViolation> missing(DatosColecta datos, boolean lineamientos, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        if (!lineamientos) {
            broken.add(new RuleViolation("colecta.difusion.lineamientos", "lineamientos"));
        }
        if (datos.metas().isEmpty()) {
            broken.add(new RuleViolation("colecta.difusion.metas", "metas"));
        }
        if (datos.cronograma().isEmpty()) {
            broken.add(new RuleViolation("colecta.difusion.cronograma", "cronograma"));
        } else if (datos.cronograma().cierre().isBefore(hoy)) {
            broken.add(new RuleViolation(
                    "colecta.difusion.pasada",
                    "cronograma.cierre",
                    datos.cronograma().cierre()));
        }
        if (datos.planteles().isEmpty()) {
            broken.add(new RuleViolation("colecta.difusion.participantes", "participantes"));
        }
        return broken;
    }

    private static void goal(DatosMeta meta, String path, List<RuleViolation> broken) {
        if (meta.tipo() == null) {
            broken.add(new RuleViolation("colecta.tipo.required", path + "tipo"));
            return;
        }
        if (meta.tipo() == TipoAportacion.DINERO) {
            positive(meta.monto(), path + "monto", broken);
        } else {
            required(meta.articulo(), path + "articulo", broken);
            positive(meta.cantidad(), path + "cantidad", broken);
            required(meta.unidad(), path + "unidad", broken);
            ClaveArticulo.check(meta.articulo(), meta.unidad(), path + "articulo", broken);
        }
    }

    /** Money has one goal, and so has each article in its unit, by whatever word. */
    private static void goalOnce(DatosMeta meta, String path, List<DatosMeta> before, List<RuleViolation> broken) {
        if (meta.tipo() == TipoAportacion.DINERO) {
            if (before.stream().anyMatch(m -> m.tipo() == TipoAportacion.DINERO)) {
                broken.add(new RuleViolation("colecta.meta.dinero.repetida", path + "tipo"));
            }
        } else if (meta.tipo() != null) {
            goodsOnce(meta, path + "articulo", goods(before), broken);
        }
    }

    private static ArticulosMeta goods(List<DatosMeta> metas) {
        return new ArticulosMeta(
                metas.stream().filter(m -> m.tipo() == TipoAportacion.ESPECIE).toList());
    }

    private static void goodsOnce(DatosMeta meta, String path, ArticulosMeta before, List<RuleViolation> broken) {
        String propia = ClaveArticulo.of(meta.articulo(), meta.unidad());
        before.find(meta.articulo(), meta.unidad())
                .ifPresent(otra -> broken.add(
                        ClaveArticulo.of(otra.articulo(), otra.unidad()).equals(propia)
                                ? new RuleViolation(
                                        "colecta.meta.articulo.repetida", path, meta.articulo(), meta.unidad())
                                : new RuleViolation(
                                        "colecta.meta.articulo.mismaUnidad",
                                        path,
                                        meta.articulo(),
                                        meta.unidad(),
                                        otra.unidad())));
    }

    private static void dates(Cronograma cronograma, List<RuleViolation> broken) {
        required(cronograma.inicio(), "cronograma.inicio", broken);
        required(cronograma.cierre(), "cronograma.cierre", broken);
        if (cronograma.inicio() == null || cronograma.cierre() == null) {
            return;
        }
        if (cronograma.cierre().isBefore(cronograma.inicio())) {
            broken.add(new RuleViolation("colecta.cronograma.cierre", "cronograma.cierre"));
            return;
        }
        LocalDate limite = cronograma.inicio().plusYears(ANIOS);
        if (cronograma.cierre().isAfter(limite)) {
            broken.add(new RuleViolation("colecta.cronograma.largo", "cronograma.cierre", limite));
        }
        LocalDate before = null;
        for (int i = 0; i < cronograma.cortes().size(); i++) {
            LocalDate corte = cronograma.cortes().get(i);
            if (corte.isBefore(cronograma.inicio()) || corte.isAfter(cronograma.cierre())) {
                broken.add(new RuleViolation("colecta.cronograma.corte", "cronograma.cortes[" + i + "]"));
            } else if (before != null && !corte.isAfter(before)) {
                broken.add(new RuleViolation("colecta.cronograma.orden", "cronograma.cortes[" + i + "]"));
            }
            before = corte;
        }
    }

    private static void once(List<String> claves, String path, List<RuleViolation> broken) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < claves.size(); i++) {
            if (!seen.add(claves.get(i))) {
                broken.add(new RuleViolation("colecta.participante.repetido", path + "[" + i + "]", claves.get(i)));
            }
        }
    }

    static void required(Object value, String path, List<RuleViolation> broken) {
        if (value == null) {
            broken.add(new RuleViolation("colecta.dato.required", path));
        }
    }

    static void positive(BigDecimal value, String path, List<RuleViolation> broken) {
        required(value, path, broken);
        if (value != null && value.signum() <= 0) {
            broken.add(new RuleViolation("colecta.dato.positivo", path));
        }
    }
}
