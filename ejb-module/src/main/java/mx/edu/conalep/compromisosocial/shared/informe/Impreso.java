package mx.edu.conalep.compromisosocial.shared.informe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.shared.Adelanto;
import mx.edu.conalep.compromisosocial.shared.Sha256;

/** The bytes of a document and their SHA-256, lower-case hexadecimal. */
public record Impreso(byte[] contenido, String sha256) {

    /** A document of these bytes. */
    public static Impreso of(byte[] contenido) {
        return new Impreso(contenido, Sha256.of(contenido));
    }

    /**
     * Documents that threads which are free make, one in each format, while their version is proved.
     *
     * @param <F> formats
     */
    public static final class Tirada<F extends Enum<F>> {
        private final Map<F, Adelanto<Impreso>> begun = new LinkedHashMap<>();

        /** Begins to make them. */
        public Tirada(Executor hilos, F[] formatos, Function<F, byte[]> write) {
            for (F formato : formatos) {
                begun.put(formato, Adelanto.of(hilos, () -> Impreso.of(write.apply(formato))));
            }
        }

        /** Keeps each of them; answers formats and hashes as the trail tells them. */
        public List<String> keep(BiConsumer<F, Impreso> keep) {
            List<String> hashes = new ArrayList<>();
            begun.forEach((formato, adelanto) -> {
                Impreso impreso = adelanto.get();
                keep.accept(formato, impreso);
                hashes.add(formato + " sha256=" + impreso.sha256());
            });
            return hashes;
        }
    }
}
