package mx.edu.conalep.compromisosocial.shared.informe;

import java.util.List;
import java.util.stream.Stream;

/**
 * A version that was published just now.
 *
 * @param documentos each of its documents with its hash
 * @param <V> version
 */
public record Publicada<V extends VersionNumerada<V>>(V version, List<String> documentos) {

    /** What the trail tells of it: its number and hash, then its documents. */
    public List<String> rastro() {
        return Stream.concat(Stream.of("v" + version.version() + " sha256=" + version.sha256()), documentos.stream())
                .toList();
    }
}
