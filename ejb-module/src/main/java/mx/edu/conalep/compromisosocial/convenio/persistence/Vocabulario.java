package mx.edu.conalep.compromisosocial.convenio.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Palabras;

/**
 * How common the words of convenios are, from a sample that is taken anew each hour. The full-text index does not tell, and reads
 * every place of a word that stands in all of them; whoever asks for such a word is answered faster without the index.
 */
@ApplicationScoped
class Vocabulario {
    /** Texts that a sample has, less those that are gone. */
    static final int SAMPLE = 400;

    /** With fewer texts than this nothing is called common: it costs little to look for it. */
    static final int ENOUGH = 200;

    private static final Duration KEPT = Duration.ofHours(1);

    private final Cache<Boolean, List<NavigableSet<String>>> sample;

    Vocabulario() {
        this(Ticker.systemTicker());
    }

    Vocabulario(Ticker ticker) {
        sample = Caffeine.newBuilder().expireAfterWrite(KEPT).ticker(ticker).build();
    }

    /**
     * The share of convenios in which some word begins so, from 0 to 1; 0 while there are too few to tell.
     *
     * @param start the beginning of a word, with or without accents
     * @param texts takes a sample of up to {@link #SAMPLE} texts when there is none of this hour
     */
    double share(String start, Supplier<Collection<String>> texts) {
        List<NavigableSet<String>> known = sample.getIfPresent(true);
        if (known == null) {
            known = texts.get().stream().map(Vocabulario::words).toList();
            sample.put(true, known);
        }
        if (known.size() < ENOUGH) {
            return 0;
        }
        String folded = Palabras.fold(start);
        long having = known.stream().filter(words -> begins(words, folded)).count();
        return (double) having / known.size();
    }

    private static boolean begins(NavigableSet<String> words, String start) {
        String next = words.ceiling(start);
        return next != null && next.startsWith(start);
    }

    private static NavigableSet<String> words(String text) {
        return Palabras.of(text).map(Palabras::fold).collect(Collectors.toCollection(TreeSet::new));
    }
}
