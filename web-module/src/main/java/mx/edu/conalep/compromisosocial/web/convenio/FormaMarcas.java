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
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The list of reserved areas as typed or drawn: pages as numbers, edges in hundredths of the page with one decimal, which are the
 * thousandths of {@link DatosMarca}. What was added or taken out last can be undone.
 */
public class FormaMarcas implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> LADOS = List.of("x", "y", "ancho", "alto");
    private static final String TRAZO = "\\d{1,5}(,\\d{1,4}){4}";
    private static final BigDecimal CIEN = new BigDecimal(100);
    private static final int PASOS = 50;

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
        row.put("pagina", String.valueOf(pagina));
        row.put("x", percent(x));
        row.put("y", percent(y));
        row.put("ancho", percent(ancho));
        row.put("alto", percent(alto));
        row.put("motivo", motivo);
        return row;
    }

    private static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString();
    }

    /** Adds an empty area on the page of the last one. */
    void add() {
        String pagina = filas.isEmpty() ? "1" : filas.get(filas.size() - 1).get("pagina");
        keep();
        Map<String, String> row = new LinkedHashMap<>();
        row.put("pagina", pagina);
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
                    page(row.get("pagina"), path, broken),
                    lados.get(0),
                    lados.get(1),
                    lados.get(2),
                    lados.get(3),
                    row.get("motivo")));
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
