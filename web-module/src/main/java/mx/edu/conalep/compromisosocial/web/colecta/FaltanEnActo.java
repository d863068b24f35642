package mx.edu.conalep.compromisosocial.web.colecta;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseVista;
import mx.edu.conalep.compromisosocial.colecta.service.ResultadoVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The planteles that an act leaves behind, named before it is confirmed: ten of them, and how many more. */
final class FaltanEnActo {
    /** How many are named. */
    static final int NOMBRADOS = 10;

    private FaltanEnActo() {}

    /**
     * The planteles that an act leaves behind: those that acknowledged nothing for {@code inicio}, those without report for {@code cierre}.
     *
     * @param acto any act; others leave nobody behind
     * @param acuses asked for {@code inicio} alone
     * @param resultados by plantel, asked for {@code cierre} alone
     */
    static List<String> planteles(
            String acto, Supplier<List<AcuseVista>> acuses, Supplier<List<ResultadoVista>> resultados) {
        return switch (acto) {
            case "inicio" ->
                acuses.get().stream()
                        .filter(a -> a.plantel() != null && a.en() == null)
                        .map(AcuseVista::plantel)
                        .toList();
            case "cierre" ->
                resultados.get().stream()
                        .filter(r -> r.situacion() == Situacion.SIN_REPORTE)
                        .map(ResultadoVista::plantel)
                        .toList();
            default -> List.of();
        };
    }

    /**
     * Who is missing, in a sentence.
     *
     * @param acto {@code inicio} or {@code cierre}
     * @param planteles keys of those missing
     * @param nombre a plantel in words
     * @return null when nobody is
     */
    static String words(String acto, List<String> planteles, UnaryOperator<String> nombre) {
        if (planteles.isEmpty()) {
            return null;
        }
        String named = planteles.stream().limit(NOMBRADOS).map(nombre).collect(Collectors.joining("; "));
        return Messages.text(
                "colectas.acto.faltan." + acto, planteles.size(), named, Math.max(0, planteles.size() - NOMBRADOS));
    }
}
