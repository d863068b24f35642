package mx.edu.conalep.compromisosocial.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The fields of a form by the names of the API, in the order in which a person meets them; what is wrong with them is told in it, rows by
 * their numbers.
 */
public final class OrdenCampos implements Comparator<RuleViolation> {
    private static final Pattern RENGLON = Pattern.compile("\\[(\\d{1,9})]");

    private final List<List<String>> campos;

    private OrdenCampos(List<List<String>> campos) {
        this.campos = campos;
    }

    /**
     * An order of fields.
     *
     * @param campos {@code criterios[].peso} stands in each row of its list, {@code criterios} alone is what concerns the list;
     *     {@code archivo|acuse} is one field under two names
     */
    public static OrdenCampos of(String... campos) {
        return new OrdenCampos(
                Arrays.stream(campos).map(campo -> List.of(campo.split("\\|"))).toList());
    }

    /** What concerns no field comes first, a name that the form does not have last. */
    @Override
    public int compare(RuleViolation one, RuleViolation other) {
        return Comparator.<RuleViolation>comparingInt(v -> v.field() == null ? -1 : root(v.field()))
                .thenComparingInt(v -> v.field() == null ? 0 : row(v.field()))
                .thenComparingInt(v -> v.field() == null ? 0 : place(v.field()))
                .compare(one, other);
    }

    /** The field that a path tells, under one name however it is called. */
    String field(String path) {
        int place = place(path);
        return place == campos.size()
                ? path
                : row(path) + " " + campos.get(place).get(0);
    }

    /** Where the list or the field alone begins. */
    private int root(String path) {
        String root = path.replaceFirst("\\[.*", "");
        return first(name -> name.equals(root) || name.startsWith(root + "[]"));
    }

    /** The number of the row; what concerns the whole list comes before them. */
    private static int row(String path) {
        Matcher renglon = RENGLON.matcher(path);
        return renglon.find() ? Integer.parseInt(renglon.group(1)) : -1;
    }

    private int place(String path) {
        String name = RENGLON.matcher(path).replaceAll("[]");
        return first(name::equals);
    }

    /** The first field with such a name; how many there are when there is none. */
    private int first(Predicate<String> such) {
        return IntStream.range(0, campos.size())
                .filter(i -> campos.get(i).stream().anyMatch(such))
                .findFirst()
                .orElse(campos.size());
    }
}
