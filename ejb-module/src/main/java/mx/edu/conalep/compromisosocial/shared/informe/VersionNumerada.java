package mx.edu.conalep.compromisosocial.shared.informe;

import java.io.Serializable;
import java.time.Instant;

/**
 * A numbered version of a report, whatever it reports on.
 *
 * @param <V> itself
 */
public interface VersionNumerada<V extends VersionNumerada<V>> extends Serializable {

    /** Row number. */
    long id();

    /** Folio of what it reports on. */
    String folio();

    /** Cause of what it reports on. */
    String causa();

    /** 1 for the first. */
    int version();

    /** Why it was made again, null for the first. */
    String motivo();

    /** The execution that may write it. */
    long ejecucion();

    /** Hash of what it says, null until it is published. */
    String sha256();

    /** UTC, null until it is published. */
    Instant publicadaEn();

    /** This version as it is from its publication on. */
    V published(String huella, Instant en);

    /**
     * Name of the file of one of its documents, without its ending.
     *
     * @param alcance the entidad or plantel of an extract, empty for the nation
     */
    default String archivo(String alcance) {
        return "informe-" + folio() + "-v" + version() + (alcance.isEmpty() ? "" : "-" + alcance);
    }
}
