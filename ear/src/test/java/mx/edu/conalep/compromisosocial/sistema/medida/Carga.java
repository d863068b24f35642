package mx.edu.conalep.compromisosocial.sistema.medida;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.LongStream;

/**
 * A number of users who call without a pause for a while.
 *
 * @param name what is called
 * @param calls answers in all
 * @param errors answers other than 2xx, and calls without an answer
 * @param seconds how long it took
 * @param p50 half of the answers came within this time, in milliseconds
 * @param p95 all but a twentieth, in milliseconds
 */
record Carga(String name, int calls, int errors, double seconds, double p50, double p95) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Calls for {@code duration} with {@code users} threads; the request of a call comes from the user's number. */
    static Carga run(String name, int users, Duration duration, IntFunction<HttpRequest> request) {
        return run(name, users, duration, Duration.ZERO, request);
    }

    /** The same with users who think for {@code pause} before each call, a little more or less so that they do not fall into step. */
    static Carga run(String name, int users, Duration duration, Duration pause, IntFunction<HttpRequest> request) {
        ConcurrentLinkedQueue<long[]> nanos = new ConcurrentLinkedQueue<>();
        AtomicInteger errors = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(users);
        long begin = System.nanoTime();
        long until = begin + duration.toNanos();
        for (int user = 0; user < users; user++) {
            int number = user;
            new Thread(() -> {
                        LongStream.Builder mine = LongStream.builder();
                        while (System.nanoTime() < until) {
                            think(pause);
                            long start = System.nanoTime();
                            if (status(request.apply(number)) / 100 != 2) {
                                errors.incrementAndGet();
                            }
                            mine.add(System.nanoTime() - start);
                        }
                        nanos.add(mine.build().toArray());
                        done.countDown();
                    })
                    .start();
        }
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        long[] all = List.copyOf(nanos).stream()
                .flatMapToLong(Arrays::stream)
                .sorted()
                .toArray();
        return new Carga(name, all.length, errors.get(), seconds, at(all, 0.50), at(all, 0.95));
    }

    private static void think(Duration pause) {
        if (!pause.isZero()) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause.toNanos() / 2, pause.toNanos() * 3 / 2));
        }
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / 1e6;
    }

    private static int status(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unanswered) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** One line: what was called, how often, how fast, and how that compares with {@code bare}. */
    String against(Carga bare) {
        return String.format(
                Locale.ROOT,
                "%-34s %7d calls %4d errors %8.0f/s  p50 %7.1f ms  p95 %7.1f ms  p50 ratio %6.1f  p95 ratio %6.1f",
                name,
                calls,
                errors,
                calls / seconds,
                p50,
                p95,
                p50 / bare.p50,
                p95 / bare.p95);
    }
}
