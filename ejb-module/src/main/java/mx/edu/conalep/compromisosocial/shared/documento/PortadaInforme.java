package mx.edu.conalep.compromisosocial.shared.documento;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.informe.VersionNumerada;

/**
 * What the documents of a version say of it first: on the cover of the PDF and on the first sheet of the workbook.
 *
 * @param codes what the codes of its texts begin with, e.g. {@code colecta.informe.}
 * @param alcance the nation, or of whom it is an extract
 * @param plan facts of what is reported on, by the last part of their code, in their order
 */
public record PortadaInforme(String codes, VersionNumerada<?> version, String alcance, Map<String, String> plan) {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");

    /** The facts of the cover by the last part of their code, in their order; null for those without a value. */
    Map<String, String> hechos() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("folio", version.folio());
        put(all, text("version.valor", version.version()));
        return all;
    }

    /**
     * Writes the first sheet of a workbook.
     *
     * @param hoja its name
     * @param mas what else is told there, by the last part of its code, in its order
     * @param notas how many notes there are below
     */
    public void write(Libro book, String hoja, Map<String, String> mas, int notas) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("titulo", version.causa());
        all.put("folio", version.folio());
        all.put("alcance", alcance);
        put(all, String.valueOf(version.version()));
        all.put("huella", version.sha256());
        all.putAll(mas);
        book.facts(
                hoja,
                all.entrySet().stream()
                        .map(e -> new String[] {text(e.getKey()), e.getValue()})
                        .toList(),
                IntStream.rangeClosed(1, notas).mapToObj(n -> text("nota." + n)).toList());
    }

    private void put(Map<String, String> all, String numero) {
        all.putAll(plan);
        all.put("version", numero);
        all.put("motivo", version.motivo());
        all.put(
                "publicada",
                text("instante", version.publicadaEn().atZone(NACIONAL).toLocalDateTime()));
    }

    private String text(String code, Object... args) {
        String whole = codes + code;
        return Messages.text(whole, args);
    }
}
