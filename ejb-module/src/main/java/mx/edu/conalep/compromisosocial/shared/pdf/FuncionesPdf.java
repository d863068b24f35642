package mx.edu.conalep.compromisosocial.shared.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Measures functions that are a table of samples or a program, before colours or gradients are computed with them. */
final class FuncionesPdf {
    private static final int MUESTRAS = 0;
    private static final int PROGRAMA = 4;
    /** Numbers that each row of samples costs besides its own. */
    private static final int FILA = 6;

    private long numbers;

    /**
     * Measures a stream that says to be a function.
     *
     * @param bytes that it unfolds to
     * @throws PdfDesmedidoException when it has more samples or dimensions than the colours of real documents, or a longer program
     */
    void check(COSStream stream, long bytes) {
        int kind = stream.getInt(COSName.FUNCTION_TYPE, -1);
        LimitesPdf.require(kind != PROGRAMA || bytes <= LimitesPdf.PROGRAMA, "program of a function");
        if (kind == MUESTRAS) {
            samples(stream);
        }
    }

    private void samples(COSStream stream) {
        int inputs = length(stream, COSName.DOMAIN) / 2;
        int outputs = length(stream, COSName.RANGE) / 2;
        LimitesPdf.require(inputs <= LimitesPdf.ENTRADAS && outputs <= LimitesPdf.COLORES, "numbers of a function");
        COSArray sizes = stream.getCOSArray(COSName.SIZE);
        double rows = 1;
        for (int i = 0; sizes != null && i < Math.min(inputs, sizes.size()); i++) {
            rows *= Math.max(1, Math.abs((double) sizes.getInt(i)));
        }
        LimitesPdf.require(rows * (outputs + FILA) <= LimitesPdf.MUESTRAS, "samples of a function");
        numbers += (long) (rows * (outputs + FILA));
        LimitesPdf.require(numbers <= LimitesPdf.MUESTRAS_EN_TOTAL, "samples of all functions");
    }

    private static int length(COSStream stream, COSName key) {
        COSArray array = stream.getCOSArray(key);
        return array == null ? 0 : array.size();
    }
}
