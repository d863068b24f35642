package mx.edu.conalep.compromisosocial.sistema.soporte;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Starts jobs through the REST face and waits for their end. */
public final class Lotes {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Api operador;

    public Lotes(Api operador) {
        this.operador = operador;
    }

    /** Starts a job for a quarter. */
    public int start(String trabajo, String periodo) {
        return start(trabajo, Json.createObjectBuilder().add("periodo", periodo).build());
    }

    /** Starts a job with its parameters. */
    public int start(String trabajo, JsonObject parameters) {
        return operador.post("/lotes/" + trabajo, parameters)
                .expect(200, 201, 202)
                .json()
                .getInt("ejecucion");
    }

    /** Starts a job for a quarter and waits until it has ended well. */
    public JsonObject complete(String trabajo, String periodo) {
        return ended(trabajo, await(start(trabajo, periodo)));
    }

    /** Starts a job with its parameters and waits until it has ended well. */
    public JsonObject complete(String trabajo, JsonObject parameters) {
        return ended(trabajo, await(start(trabajo, parameters)));
    }

    private static JsonObject ended(String trabajo, JsonObject end) {
        if (!"TERMINADA".equals(end.getString("estado"))) {
            throw new AssertionError(trabajo + " ended as " + end);
        }
        return end;
    }

    /** Waits until an execution is no longer under way. */
    public JsonObject await(int ejecucion) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < until) {
            JsonObject now =
                    operador.get("/lotes/ejecuciones/" + ejecucion).expect(200).json();
            if (!"EN_CURSO".equals(now.getString("estado"))) {
                return now;
            }
            pause();
        }
        throw new AssertionError("Execution " + ejecucion + " did not end in " + PATIENCE);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
