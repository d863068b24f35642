package mx.edu.conalep.compromisosocial.shared.informe;

import java.util.List;

/**
 * A version that was published just now.
 *
 * @param documentos each of its documents with its hash, for the trail
 * @param <V> version
 */
public record Publicada<V>(V version, List<String> documentos) {}
