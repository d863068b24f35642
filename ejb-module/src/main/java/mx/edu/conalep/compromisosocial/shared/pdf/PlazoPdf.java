package mx.edu.conalep.compromisosocial.shared.pdf;

import java.util.function.LongSupplier;

/** Ends the drawing or reading of a document that goes on for too long or runs too many operators. */
final class PlazoPdf {
    private static final long SEGUNDO = 1_000_000_000L;
    private static final long PAGINA = 20 * SEGUNDO;
    private static final long DOCUMENTO = 120 * SEGUNDO;

    private final LongSupplier nanos;
    private final long end;
    private long pageEnd;
    private long operators;

    /**
     * Begins now.
     *
     * @param nanos a clock that only goes forward
     * @param pages of the document; each adds a second to the two minutes of all
     */
    PlazoPdf(LongSupplier nanos, int pages) {
        this.nanos = nanos;
        this.end = nanos.getAsLong() + DOCUMENTO + pages * SEGUNDO;
        page();
    }

    /** Another page begins. */
    void page() {
        pageEnd = nanos.getAsLong() + PAGINA;
        operators = 0;
    }

    /** One more operator or letter. */
    void tick(int saved) {
        long now = nanos.getAsLong();
        LimitesPdf.require(++operators <= 2 * LimitesPdf.OPERADORES, "operators");
        LimitesPdf.require(saved <= 2 * LimitesPdf.ESTADOS, "saved states");
        LimitesPdf.require(now - pageEnd <= 0 && now - end <= 0, "time");
    }
}
