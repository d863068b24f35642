package mx.edu.conalep.compromisosocial.shared.pdf;

/** How much a PDF may unfold to. A scan of 200 pages at 300 dots an inch, and any document printed from text, stay far below. */
final class LimitesPdf {
    static final int PAGINAS = 500;
    /** Points of a page's side at least and at most, and its area (a sheet of A0). */
    static final float LADO_MIN = 3;

    static final float LADO_MAX = 14_400;
    static final float AREA = 8_100_000;
    /** Bytes that one stream other than a picture unfolds to, and all of them together. */
    static final long FLUJO = 20_000_000;

    static final long FLUJOS = 300_000_000;
    /** Bytes of the streams that hold objects or references. */
    static final long OBJETOS = 8_000_000;
    /** Marks that begin an object, in the file and in its streams of objects. */
    static final long SIGNOS = 1_500_000;
    /** Points of one picture, as of a photo (a legal sheet at 600 dots an inch has 43 million), and the bytes that it unfolds to. */
    static final long PIXELES = 60_000_000;

    static final long IMAGEN = 180_000_000;
    /** Bytes that everything unfolds to: twice the colours of 200 pages at 300 dots an inch. */
    static final long BYTES_EN_TOTAL = 10_000_000_000L;
    /** Operators and letters as drawn, of a page and of all pages. */
    static final long OPERADORES = 1_000_000;

    static final long OPERADORES_EN_TOTAL = 20_000_000;
    static final int OPERANDOS = 100_000;
    /** Saved graphics states, forms within forms, filters of one stream. */
    static final int ESTADOS = 1_000;

    static final int FORMAS = 20;
    static final int FILTROS = 4;
    /** Widths of a row that a predictor keeps. */
    static final int COLUMNAS = 100_000;

    static final int COLORES = 32;
    /** Points of the layers that lie open within each other while a page is drawn: a dozen letters at 150 dots an inch. */
    static final long CAPAS = 30_000_000;
    /** Letters that the tables of a font stand for (no script has as many), and those of all fonts. */
    static final long LETRAS_DE_FUENTE = 500_000;

    static final long LETRAS_EN_TOTAL = 20_000_000;
    /** Strokes of a letter as written out, and those of all letters of a font. */
    static final long TRAZOS = 100_000;

    static final long TRAZOS_EN_TOTAL = 50_000_000;
    /** Numbers that a function takes, numbers of its samples, those of all functions, and bytes of one that is a program. */
    static final int ENTRADAS = 8;

    static final long MUESTRAS = 4_000_000;
    static final long MUESTRAS_EN_TOTAL = 20_000_000;
    static final long PROGRAMA = 10_000;
    /** Segments of a JBIG2 picture, and those of them that draw; each keeps some 100 KB. */
    static final int SEGMENTOS = 1_000;

    static final int REGIONES = 256;
    /** Symbols of a JBIG2 picture (a page has some hundreds), their bytes, and how often its regions refer to them. */
    static final int SIMBOLOS = 65_536;

    static final long SIMBOLOS_BYTES = 8_000_000;
    static final long REFERENCIAS = 1_000_000;
    /** Bytes that the letters of a JBIG2 picture move, each as the largest symbol, and what one costs besides. */
    static final long LETRAS_BYTES = 1_000_000_000;

    static final long LETRA = 64;
    /** Points of symbols that are decoded for measuring a document: a minute of work. */
    static final long JBIG2_EN_TOTAL = 3_000_000_000L;

    private LimitesPdf() {}

    static void require(boolean within, String what) {
        if (!within) {
            throw new PdfDesmedidoException(what);
        }
    }
}
