package mx.edu.conalep.compromisosocial.batch.comun;

/** How many of a chunk step's items are read, shared between its reader and its writer. */
public final class AvancePaso {

    private final int total;
    private int hechos;

    /** So many in all, of which some are read already. */
    public AvancePaso(int total, int hechos) {
        this.total = total;
        this.hechos = hechos;
    }

    /** One more is read. */
    public void advance() {
        hechos++;
    }

    /** @return how many are read */
    public int hechos() {
        return hechos;
    }

    /** @return how many there are in all */
    public int total() {
        return total;
    }
}
