package mx.edu.conalep.compromisosocial.auditoria.domain;

import java.util.Optional;

/**
 * Walks the chain from its first entry and stops at the first thing that does not fit. Feed it every row in order of number,
 * then {@link #finish} it with the head.
 */
public final class Verificacion {

    private long numero;
    private String hash = Eslabon.INICIO;
    private Hallazgo hallazgo;

    /** What is wrong with an entry. */
    public enum Falla {
        /** The fields are not those that were hashed. */
        MODIFICADO,
        /** The entry is not there. */
        FALTANTE,
        /** The entry is more than the chain ever had. */
        SOBRANTE,
        /** The entry was changed and its hash computed anew: the one after it carries another. */
        REESCRITO
    }

    /** The first thing that does not fit, by the number of its entry. */
    public record Hallazgo(Falla falla, long numero) {}

    /** Looks at the next row; without effect once something was found. */
    public void accept(Eslabon eslabon) {
        if (hallazgo != null) {
            return;
        }
        if (eslabon.numero() > numero + 1) {
            hallazgo = new Hallazgo(Falla.FALTANTE, numero + 1);
        } else if (eslabon.numero() <= numero) {
            hallazgo = new Hallazgo(Falla.SOBRANTE, eslabon.numero());
        } else if (!eslabon.isIntact()) {
            hallazgo = new Hallazgo(Falla.MODIFICADO, eslabon.numero());
        } else if (!eslabon.hashPrevio().equals(hash)) {
            hallazgo = numero == 0 ? new Hallazgo(Falla.REESCRITO, 1) : new Hallazgo(Falla.REESCRITO, numero);
        } else {
            numero = eslabon.numero();
            hash = eslabon.hash();
        }
    }

    /** Compares the end of the chain with the head that the database keeps beside it. */
    public void finish(long numeroCabeza, String hashCabeza) {
        if (hallazgo != null) {
            return;
        }
        if (numero < numeroCabeza) {
            hallazgo = new Hallazgo(Falla.FALTANTE, numero + 1);
        } else if (numero > numeroCabeza) {
            hallazgo = new Hallazgo(Falla.SOBRANTE, numeroCabeza + 1);
        } else if (!hash.equals(hashCabeza)) {
            hallazgo = new Hallazgo(Falla.REESCRITO, numero);
        }
    }

    /** What was found, or empty when all fits. */
    public Optional<Hallazgo> hallazgo() {
        return Optional.ofNullable(hallazgo);
    }

    /** Number of the last entry that fits. */
    public long numero() {
        return numero;
    }

    /** Hash of the last entry that fits. */
    public String hash() {
        return hash;
    }
}
