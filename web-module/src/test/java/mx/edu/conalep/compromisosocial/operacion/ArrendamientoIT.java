package mx.edu.conalep.compromisosocial.operacion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.domain.Disparo;
import mx.edu.conalep.compromisosocial.operacion.domain.Ficha;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.ArrendamientoService;
import mx.edu.conalep.compromisosocial.operacion.service.DisparoService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers compete for the calendar: each date fires once, and who lost the lease fires nothing. */
@ContainerTest
@Tag("R24")
class ArrendamientoIT {

    private static final int DISPAROS = 1000;

    @Inject
    private ArrendamientoService arrendamientos;

    @Inject
    private DisparoService disparos;

    @Inject
    private Siembra siembra;

    @Resource
    private ManagedExecutorService hilos;

    @Test
    void aThousandDatesFireOnceEachAmongTwoServers() throws Exception {
        AtomicInteger hechos = new AtomicInteger();
        List<Future<?>> servidores = new ArrayList<>();
        for (String servidor : List.of("it-uno", "it-dos")) {
            servidores.add(hilos.submit(() -> asSystem(() -> IntStream.range(0, DISPAROS)
                    .mapToObj(ArrendamientoIT::fire)
                    .filter(d -> claimed(servidor, d))
                    .forEach(d -> hechos.incrementAndGet()))));
        }
        for (Future<?> servidor : servidores) {
            servidor.get(120, TimeUnit.SECONDS);
        }
        assertThat(hechos).hasValue(DISPAROS);
        assertThat(siembra.value("select count(*) from disparo_programado where periodo = '2071-T1'"))
                .isEqualTo(Integer.toString(DISPAROS));
    }

    /** Both keep at it until one of them holds the lease, which each gives back at once. */
    private boolean claimed(String servidor, Disparo disparo) {
        while (true) {
            var ficha = arrendamientos.take("it-reparto", servidor);
            if (ficha.isPresent()) {
                boolean mio = disparos.claim(ficha.get(), disparo);
                arrendamientos.release(ficha.get());
                return mio;
            }
        }
    }

    @Test
    void aLateHolderIsRefusedByItsToken() {
        asSystem(() -> {
            Ficha vieja = arrendamientos.take("it-ficha", "it-uno").orElseThrow();
            assertThat(arrendamientos.take("it-ficha", "it-dos")).isEmpty();
            assertThat(arrendamientos.take("it-ficha", "it-uno")).contains(vieja);

            siembra.update(
                    "update arrendamiento set vence = utc_timestamp(6) - interval 1 second where nombre = 'it-ficha'");
            Ficha nueva = arrendamientos.take("it-ficha", "it-dos").orElseThrow();

            assertThat(nueva.numero()).isGreaterThan(vieja.numero());
            assertThat(disparos.claim(vieja, fire(5000))).isFalse();
            assertThat(disparos.claim(nueva, fire(5000))).isTrue();
            assertThat(disparos.claim(nueva, fire(5000))).isFalse();
        });
    }

    private static Disparo fire(int dia) {
        return new Disparo(
                Trabajo.CIERRE_CAPTURA, "2071-T1", LocalDate.of(2071, 1, 1).plusDays(dia), Instant.EPOCH);
    }

    private static void asSystem(Runnable obra) {
        ActorActual.runAs(Actor.sistema("prueba"), obra);
    }
}
