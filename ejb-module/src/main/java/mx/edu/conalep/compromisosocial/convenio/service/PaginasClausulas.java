package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.service.documento.PliegoConvenio;
import mx.edu.conalep.compromisosocial.shared.pdf.ExamenPdf;
import mx.edu.conalep.compromisosocial.shared.pdf.PdfAcotado;
import mx.edu.conalep.compromisosocial.shared.pdf.TextoPdf;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Where the clauses of a convenio stand in its signed PDF, as its text layer tells: by the heading that our own document gives each, else by
 * how its text begins. Blanks, accents, capitals and hyphens do not count. A scan without a text layer tells nothing.
 */
final class PaginasClausulas {
    /** Letters of the beginning of a clause that are looked for. */
    private static final int COMIENZO = 80;
    /** A shorter beginning could stand anywhere. */
    private static final int MINIMO = 16;

    private final StringBuilder letters = new StringBuilder();
    private final TreeMap<Integer, Integer> pages = new TreeMap<>();
    private final Set<String> expedientes = new LinkedHashSet<>();

    private PaginasClausulas() {}

    /**
     * The page of each clause that is found, from 1; every clause of a document of one page stands on it.
     *
     * @param textos text of each clause
     */
    static Map<Clausula, Integer> find(InputStream pdf, Map<Clausula, String> textos) throws IOException {
        return read(pdf, textos).paginas();
    }

    /** The same, whether there is a text to read at all, and the file numbers of convenios in it. */
    static ClausulasHalladas read(InputStream pdf, Map<Clausula, String> textos) throws IOException {
        Path file = Files.createTempFile("clausulas-", ".tmp");
        try {
            Files.copy(pdf, file, StandardCopyOption.REPLACE_EXISTING);
            return read(file, textos);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static ClausulasHalladas read(Path pdf, Map<Clausula, String> textos) throws IOException {
        Map<Clausula, Integer> found = new EnumMap<>(Clausula.class);
        try (PDDocument document = PdfAcotado.open(pdf)) {
            ExamenPdf.checkToRead(document);
            PaginasClausulas layer = new PaginasClausulas();
            layer.read(document);
            if (document.getNumberOfPages() == 1) {
                Stream.of(Clausula.values()).forEach(c -> found.put(c, 1));
                return new ClausulasHalladas(true, found, List.copyOf(layer.expedientes));
            }
            for (Clausula clausula : Clausula.values()) {
                layer.page(clausula, textos.get(clausula)).ifPresent(page -> found.put(clausula, page));
            }
            return new ClausulasHalladas(!layer.letters.isEmpty(), found, List.copyOf(layer.expedientes));
        }
    }

    private void read(PDDocument document) throws IOException {
        TextoPdf text = new TextoPdf(document);
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.put(letters.length(), page);
            String words = text.page(page);
            letters.append(plain(words));
            expedientes.addAll(Expedientes.named(words));
        }
    }

    private Optional<Integer> page(Clausula clausula, String texto) {
        String start = texto == null ? "" : plain(texto);
        return Stream.of(
                        plain(PliegoConvenio.heading(clausula)),
                        start.length() < MINIMO ? "" : start.substring(0, Math.min(COMIENZO, start.length())))
                .filter(wanted -> !wanted.isEmpty())
                .map(letters::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> pages.floorEntry(at).getValue());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
