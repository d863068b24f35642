package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/**
 * The list of reserved areas as typed or drawn: pages as numbers, edges in hundredths of the page with one decimal, which are the
 * thousandths of {@link DatosMarca}. What was added or taken out last can be undone. A row also tells, under names of its own, what
 * another version says of it that was sent meanwhile.
 */
public class FormaMarcas implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGINA = "pagina";
    private static final String MOTIVO = "motivo";
    private static final List<String> LADOS = List.of("x", "y", "ancho", "alto");
    private static final String TRAZO = "\\d{1,5}(,\\d{1,4}){4}";
    private static final BigDecimal CIEN = new BigDecimal(100);
    private static final int PASOS = 50;

    /** Under these a row tells that another version has it, has it no more, or gives it this other reason. */
    private static final String AJENA = "ajena";

    private static final String SIN_ELLA = "sinElla";
    private static final String OTRO_MOTIVO = "otroMotivo";

    private final List<Map<String, String>> filas = new ArrayList<>();
    private final Deque<List<Map<String, String>>> pasos = new ArrayDeque<>();

    /** A list with what was marked before. */
    static FormaMarcas of(List<DatosMarca> marcas) {
        FormaMarcas forma = new FormaMarcas();
        marcas.forEach(m -> forma.filas.add(row(m.pagina(), m.x(), m.y(), m.ancho(), m.alto(), m.motivo())));
        return forma;
    }

    private static Map<String, String> row(int pagina, int x, int y, int ancho, int alto, String motivo) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(PAGINA, String.valueOf(pagina));
        row.put("x", percent(x));
        row.put("y", percent(y));
        row.put("ancho", percent(ancho));
        row.put("alto", percent(alto));
        row.put(MOTIVO, motivo);
        return row;
    }

    private static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString();
    }

    /** Adds an empty area on the page of the last one. */
    void add() {
        String pagina = filas.isEmpty() ? "1" : filas.get(filas.size() - 1).get(PAGINA);
        keep();
        Map<String, String> row = new LinkedHashMap<>();
        row.put(PAGINA, pagina);
        filas.add(row);
    }

    /**
     * Adds an area that was drawn.
     *
     * @param trazo {@code page,x,y,width,height} in thousandths; anything else adds nothing
     * @return whether it was added
     */
    boolean draw(String trazo) {
        if (trazo == null || !trazo.matches(TRAZO)) {
            return false;
        }
        String[] n = trazo.split(",");
        keep();
        filas.add(row(whole(n[0]), whole(n[1]), whole(n[2]), whole(n[3]), whole(n[4]), null));
        return true;
    }

    private static int whole(String digits) {
        return Integer.parseInt(digits);
    }

    /** Takes an area out. */
    void remove(int index) {
        keep();
        filas.remove(index);
    }

    /** Undoes what was added or taken out last. */
    void undo() {
        if (!pasos.isEmpty()) {
            filas.clear();
            filas.addAll(pasos.pop());
        }
    }

    private void keep() {
        List<Map<String, String>> copy = new ArrayList<>();
        filas.forEach(row -> copy.add(new LinkedHashMap<>(row)));
        pasos.push(copy);
        if (pasos.size() > PASOS) {
            pasos.removeLast();
        }
    }

    /**
     * Puts beside what is marked what another version reserves that was sent since this list began: nothing goes out that anybody
     * marked, unless it was taken out here and nobody touched it there. What came before cannot be undone from here on.
     *
     * @param leidas what the list began with
     * @param suyas what the other version reserves
     * @param numero of the other version
     * @return whether it says anything that the list did not
     */
    boolean join(List<DatosMarca> leidas, List<DatosMarca> suyas, int numero) {
        filas.forEach(row -> row.keySet().removeAll(List.of(AJENA, SIN_ELLA, OTRO_MOTIVO)));
        Map<List<String>, String> antes = reasons(of(leidas).filas);
        Map<List<String>, String> ellos = reasons(of(suyas).filas);
        Map<List<String>, String> mias = reasons(filas);
        filas.forEach(row -> compare(row, antes, ellos, String.valueOf(numero)));
        ellos.forEach((lugar, motivo) -> {
            boolean quitada = antes.containsKey(lugar) && TresVias.same(antes.get(lugar), motivo);
            if (!mias.containsKey(lugar) && !quitada) {
                Map<String, String> row = row(lugar, motivo);
                row.put(AJENA, String.valueOf(numero));
                filas.add(row);
            }
        });
        pasos.clear();
        return filas.stream().anyMatch(row -> row.containsKey(AJENA) || row.containsKey(SIN_ELLA));
    }

    /** Notes in a row what the other version says of its area; a reason that nobody touched here becomes the other one. */
    private static void compare(
            Map<String, String> row, Map<List<String>, String> antes, Map<List<String>, String> ellos, String numero) {
        List<String> lugar = place(row);
        String suyo = ellos.get(lugar);
        if (!ellos.containsKey(lugar)) {
            if (antes.containsKey(lugar)) {
                row.put(SIN_ELLA, numero);
            }
        } else if (!TresVias.same(suyo, row.get(MOTIVO))) {
            row.put(AJENA, numero);
            if (TresVias.same(antes.get(lugar), row.get(MOTIVO))) {
                row.put(MOTIVO, suyo);
            } else {
                row.put(OTRO_MOTIVO, suyo);
            }
        }
    }

    private static Map<List<String>, String> reasons(List<Map<String, String>> rows) {
        Map<List<String>, String> reasons = new LinkedHashMap<>();
        rows.forEach(row -> reasons.put(place(row), row.get(MOTIVO)));
        return reasons;
    }

    /** Where an area lies, however its sides are written; as typed where they do not read. */
    private static List<String> place(Map<String, String> row) {
        List<String> place = new ArrayList<>();
        place.add(Objects.toString(row.get(PAGINA), "").strip());
        LADOS.forEach(lado -> {
            Integer read = thousandths(row.get(lado), "", new ArrayList<>());
            place.add(read == null ? Objects.toString(row.get(lado), "") : percent(read));
        });
        return place;
    }

    private static Map<String, String> row(List<String> lugar, String motivo) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(PAGINA, lugar.get(0));
        for (int i = 0; i < LADOS.size(); i++) {
            row.put(LADOS.get(i), lugar.get(i + 1));
        }
        row.put(MOTIVO, motivo);
        return row;
    }

    /**
     * What is marked, to be published with an object in these words.
     *
     * @param paginas pages of the signed document
     * @throws RuleViolationException when a value is no number, with every such value at its path and whatever else is wrong
     */
    PropuestaPublica read(String objeto, int paginas) {
        List<RuleViolation> broken = new ArrayList<>();
        List<DatosMarca> marcas = new ArrayList<>();
        for (int i = 0; i < filas.size(); i++) {
            Map<String, String> row = filas.get(i);
            String path = "marcas[" + i + "].";
            List<Integer> lados = new ArrayList<>();
            LADOS.forEach(lado -> lados.add(thousandths(row.get(lado), path + lado, broken)));
            marcas.add(new DatosMarca(
                    page(row.get(PAGINA), path, broken),
                    lados.get(0),
                    lados.get(1),
                    lados.get(2),
                    lados.get(3),
                    row.get(MOTIVO)));
        }
        PropuestaPublica propuesta = new PropuestaPublica(marcas, objeto);
        if (!broken.isEmpty()) {
            throw new RuleViolationException(LectorObjeto.told(broken, rules(propuesta, paginas, broken)));
        }
        return propuesta;
    }

    /** What is wrong besides; where an area lies is not judged while one of its sides is no number. */
    private static List<RuleViolation> rules(PropuestaPublica propuesta, int paginas, List<RuleViolation> unread) {
        return propuesta.check(paginas).stream()
                .filter(rule -> !"convenio.marca.area".equals(rule.code())
                        || unread.stream().noneMatch(u -> u.field().startsWith(row(rule.field()))))
                .toList();
    }

    private static String row(String path) {
        return path.substring(0, path.indexOf('.') + 1);
    }

    private static Integer page(String typed, String path, List<RuleViolation> broken) {
        if (typed != null && typed.strip().matches("\\d{1,5}")) {
            return Integer.valueOf(typed.strip());
        }
        broken.add(new RuleViolation("convenios.marca.pagina", path + "pagina"));
        return null;
    }

    private static Integer thousandths(String typed, String path, List<RuleViolation> broken) {
        String text =
                typed == null ? "" : typed.replace("%", "").replace(',', '.').strip();
        if (text.matches("\\d{1,3}(\\.\\d{1,6})?") && new BigDecimal(text).compareTo(CIEN) <= 0) {
            return new BigDecimal(text)
                    .movePointRight(1)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValueExact();
        }
        broken.add(new RuleViolation("convenios.marca.porciento", path));
        return null;
    }

    /** Whether there is something to undo. */
    public boolean isDeshacer() {
        return !pasos.isEmpty();
    }

    public List<Map<String, String>> getFilas() {
        return filas;
    }
}
