package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the application while reports of colectas and of programas emergentes are made, once between their opening and what
 * they freeze and within the publication, then at random moments. Each goes on by itself after the restart and says what an uninterrupted
 * run says of equal records, in one version. Each kill meets both kinds. {@code SEMILLA} repeats a run.
 */
@PruebaDeSistema(propio = true)
@Tag("R14")
class FallasInformeIT {

    private static final Logger LOG = Logger.getLogger(FallasInformeIT.class.getName());
    private static final int POR_GOLPE = 5;
    private static final int PUNTOS = 8;
    private static final int CUANTOS = 54;

    private final Sistema sistema;
    private final Trimestres base;
    private final Lotes lotes;
    private final Golpe golpe;
    private final long semilla =
            Long.parseLong(System.getenv().getOrDefault("SEMILLA", Long.toString(System.nanoTime())));

    FallasInformeIT(Sistema sistema) {
        this.sistema = sistema;
        this.base = new Trimestres(sistema);
        this.lotes = new Lotes(sistema.api("operador"));
        this.golpe = new Golpe(sistema, base, new Random(semilla), this::told);
    }

    /**
     * The reports of one kind.
     *
     * @param referencia folio of the one that nobody interrupts
     * @param dura how long one takes when nobody interrupts it
     * @param quedan folios of those that are not made yet
     */
    private record Serie(InformeDePrueba informe, String referencia, Duration dura, List<String> quedan) {

        List<String> take(int n) {
            assertThat(quedan).as(informe + "s left").hasSizeGreaterThanOrEqualTo(n);
            List<String> taken = List.copyOf(quedan.subList(0, n));
            quedan.removeAll(taken);
            return taken;
        }
    }

    @Test
    @Tag("R15")
    void whatAKillInterruptsSaysWhatAnUninterruptedRunSays() throws SQLException {
        SiembraInformes siembra = new SiembraInformes(base, CUANTOS);
        siembra.colectas(new Campanas(sistema).convenio());
        siembra.programas();
        List<Serie> series =
                Stream.of(InformeDePrueba.values()).map(this::uninterrupted).toList();
        LOG.info(told("Uninterrupted: " + series.stream().map(Serie::dura).toList()));
        held(series);
        Duration antes =
                series.stream().map(Serie::dura).max(Comparator.naturalOrder()).orElseThrow();
        while (struckLeast(series) < PUNTOS) {
            List<List<String>> golpeados =
                    series.stream().map(s -> s.take(POR_GOLPE)).toList();
            List<Golpe.Obra> obras = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                Serie serie = series.get(i);
                golpeados.get(i).forEach(f -> obras.add(new Golpe.Obra(start(serie, f), serie.dura())));
            }
            golpe.strike(obras, antes.multipliedBy(2));
            for (int i = 0; i < series.size(); i++) {
                equal(series.get(i), golpeados.get(i));
            }
            LOG.info(told("Struck so far, of the kind with fewest: " + struckLeast(series)));
        }
    }

    /** One of each kind with its documents written and not kept, another one opened and with nothing frozen. */
    private void held(List<Serie> series) throws SQLException {
        List<String> folios = series.stream().flatMap(s -> s.take(2).stream()).toList();
        Function<Integer, List<Runnable>> which = nth -> IntStream.range(0, series.size())
                .mapToObj(i -> start(series.get(i), folios.get(2 * i + nth)))
                .toList();
        golpe.strikeHeld(List.of(
                new Golpe.Retenida(tables(series, InformeDePrueba::documentos), which.apply(0)),
                new Golpe.Retenida(tables(series, InformeDePrueba::congelada), which.apply(1))));
        assertThat(struckLeast(series)).as(told("held up and struck")).isEqualTo(2);
        for (int i = 0; i < series.size(); i++) {
            equal(series.get(i), folios.subList(2 * i, 2 * i + 2));
        }
    }

    private static List<String> tables(List<Serie> series, Function<InformeDePrueba, String> table) {
        return series.stream().map(s -> table.apply(s.informe())).toList();
    }

    /** The first one is cold, and the reference; the second one tells how long it takes. */
    private Serie uninterrupted(InformeDePrueba informe) {
        List<String> folios = new ArrayList<>(
                IntStream.rangeClosed(1, CUANTOS).mapToObj(informe::folio).toList());
        String referencia = folios.remove(0);
        lotes.complete(informe.trabajo(), informe.parameters(referencia));
        String tibia = folios.remove(0);
        long inicio = System.nanoTime();
        lotes.complete(informe.trabajo(), informe.parameters(tibia));
        return new Serie(informe, referencia, Duration.ofNanos(System.nanoTime() - inicio), folios);
    }

    private Runnable start(Serie serie, String folio) {
        return () -> lotes.start(serie.informe().trabajo(), serie.informe().parameters(folio));
    }

    /** Makes those that the kill came before, and again those that are made, which changes nothing. */
    private void equal(Serie serie, List<String> folios) throws SQLException {
        for (String folio : folios) {
            lotes.complete(serie.informe().trabajo(), serie.informe().parameters(folio));
            assertThat(serie.informe().differences(base, folio, serie.referencia()))
                    .as(told(folio))
                    .isEmpty();
        }
    }

    private long struckLeast(List<Serie> series) throws SQLException {
        long least = Long.MAX_VALUE;
        for (Serie serie : series) {
            String sql = "select count(*) from ejecucion_trabajo where trabajo = ? and reinicios > 0";
            least = Math.min(least, base.number(sql, serie.informe().trabajo()));
        }
        return least;
    }

    private String told(String que) {
        return que + ", SEMILLA=" + semilla;
    }
}
