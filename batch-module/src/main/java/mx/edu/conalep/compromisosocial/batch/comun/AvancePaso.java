package mx.edu.conalep.compromisosocial.batch.comun;

/** How many of a chunk step's entidades are read, shared between its reader and its writer. */
public final class AvancePaso {

    private final int total;
    private int hechos;

    AvancePaso(int total, int hechos) {
        this.total = total;
        this.hechos = hechos;
    }

    void advance() {
        hechos++;
    }

    int hechos() {
        return hechos;
    }

    int total() {
        return total;
    }
}
