package mx.edu.conalep.compromisosocial.shared.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

/**
 * Measures the fonts of a document before any is opened: a line of a table can stand for two thousand million letters. Their tables of
 * substitutions, which nobody needs who reads or draws, are hidden from whoever opens them.
 */
final class FuentesPdf {
    private static final Set<COSName> ARCHIVOS = Set.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final Set<COSName> MAPAS = Set.of(COSName.TO_UNICODE, COSName.ENCODING);
    private static final int PROFUNDIDAD = 40;

    private final Set<COSStream> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private long letters;

    /**
     * Measures what an object refers to; other objects are visited by themselves.
     *
     * @throws PdfDesmedidoException when a font or a table of its letters unfolds to more than real ones do
     */
    void check(COSBase object) throws IOException {
        check(object, 0);
    }

    private void check(COSBase object, int depth) throws IOException {
        LimitesPdf.require(depth <= PROFUNDIDAD, "depth");
        if (object instanceof COSArray array) {
            for (COSBase item : array) {
                check(direct(item), depth + 1);
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (COSName key : dictionary.keySet()) {
                if (ARCHIVOS.contains(key) || MAPAS.contains(key)) {
                    table(dictionary.getDictionaryObject(key), ARCHIVOS.contains(key));
                }
                check(direct(dictionary.getItem(key)), depth + 1);
            }
        }
    }

    private static COSBase direct(COSBase item) {
        return item instanceof COSObject ? null : item;
    }

    private void table(COSBase value, boolean font) throws IOException {
        if (!(value instanceof COSStream stream) || !known.add(stream)) {
            return;
        }
        SalidaAcotada out = new SalidaAcotada(LimitesPdf.FLUJO, true);
        try (InputStream raw = stream.createRawInputStream()) {
            Desplegado.run(raw, stream.getFilters(), stream, out, LimitesPdf.FLUJO);
        }
        byte[] bytes = out.kept();
        letters += font ? MedidaFuente.letters(bytes) : MedidaMapa.letters(bytes);
        LimitesPdf.require(letters <= LimitesPdf.LETRAS_EN_TOTAL, "letters of all fonts");
        if (font && MedidaFuente.hideSubstitutions(bytes)) {
            try (OutputStream without = stream.createOutputStream(COSName.FLATE_DECODE)) {
                without.write(bytes);
            }
        }
    }
}
