package mx.edu.conalep.compromisosocial.sistema.trabajos;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.soporte.Lotes;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * {@code kill -9} of the application while reports of colectas are made: each goes on by itself after the restart and says what an
 * uninterrupted run says of equal contributions. {@code SEMILLA} repeats a run.
 */
@PruebaDeSistema(propio = true)
@Tag("R14")
class FallasInformeIT {

    private static final Logger LOG = Logger.getLogger(FallasInformeIT.class.getName());
    private static final String TRABAJO = "informe-colecta";
    private static final int POR_GOLPE = 6;
    private static final int PUNTOS = 8;
    private static final int COLECTAS = 60;

    private static final String VERSION =
            "(select i.id from informe_colecta i join colecta c on c.id = i.colecta_id where c.folio = ?)";
    private static final List<String> CONGELADO = List.of(
            "select nivel, entidad, plantel, tipo, clave, cantidad from informe_colecta_suma where informe = "
                    + VERSION,
            "select numero, plantel, cantidad, estado from informe_colecta_aportacion where informe = " + VERSION,
            "select plantel, situacion, cuentan, fuera from informe_colecta_plantel where informe = " + VERSION);

    private final Sistema sistema;
    private final Trimestres base;
    private final Lotes lotes;
    private final long semilla =
            Long.parseLong(System.getenv().getOrDefault("SEMILLA", Long.toString(System.nanoTime())));
    private final Random azar = new Random(semilla);

    FallasInformeIT(Sistema sistema) {
        this.sistema = sistema;
        this.base = new Trimestres(sistema);
        this.lotes = new Lotes(sistema.api("operador"));
    }

    @Test
    void whatAKillInterruptsSaysWhatAnUninterruptedRunSays() throws SQLException {
        seed(new Campanas(sistema).convenio());
        List<String> folios = new ArrayList<>(IntStream.rangeClosed(1, COLECTAS)
                .mapToObj("CO-2035-%05d"::formatted)
                .toList());
        String referencia = folios.remove(0);
        lotes.complete(TRABAJO, parameters(referencia));
        String tibia = folios.remove(0);
        long inicio = System.nanoTime();
        lotes.complete(TRABAJO, parameters(tibia));
        Duration dura = Duration.ofNanos(System.nanoTime() - inicio);
        Golpe golpe = new Golpe(sistema, base, azar, this::told);
        while (struck() < PUNTOS) {
            assertThat(folios).as(told("colectas left")).hasSizeGreaterThanOrEqualTo(POR_GOLPE);
            List<String> golpeadas = List.copyOf(folios.subList(0, POR_GOLPE));
            folios.removeAll(golpeadas);
            golpe.strike(
                    golpeadas.stream()
                            .map(f -> new Golpe.Obra(() -> lotes.start(TRABAJO, parameters(f)), dura))
                            .toList(),
                    dura.multipliedBy(2));
            for (String folio : golpeadas) {
                lotes.complete(TRABAJO, parameters(folio));
                equal(folio, referencia);
            }
            LOG.info(told("Struck so far " + struck()));
        }
    }

    private void equal(String folio, String referencia) throws SQLException {
        assertThat(base.number(
                        "select count(*) from informe_colecta where id = " + VERSION
                                + " and estado = 'PUBLICADA' and version = 1",
                        folio))
                .as(told(folio))
                .isOne();
        assertThat(base.number("select count(*) from informe_colecta_documento where informe = " + VERSION, folio))
                .as(told(folio + " documents"))
                .isEqualTo(2);
        assertThat(base.number("select count(*) from colecta where folio = ? and estado = 'INFORMADA'", folio))
                .as(told(folio))
                .isOne();
        assertThat(base.number(
                        "select count(*) from colecta_transicion t join colecta c on c.id = t.colecta_id"
                                + " where c.folio = ? and t.a = 'INFORMADA'",
                        folio))
                .as(told(folio + " transitions"))
                .isOne();
        for (String sql : CONGELADO) {
            long rows = base.number("select count(*) from (" + sql + ") x", referencia);
            assertThat(base.number("select count(*) from (" + sql + ") x", folio))
                    .isEqualTo(rows)
                    .isPositive();
            assertThat(base.number("select count(*) from (" + sql + " except " + sql + ") x", folio, referencia))
                    .as(told(folio + " differs"))
                    .isZero();
        }
    }

    /** Closed colectas with equal contributions of many planteles, some of them not validated, some taken back. */
    private void seed(String convenio) throws SQLException {
        base.run(
                "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el,"
                        + " cerrada_el, creado_en, modificado_en) select concat('CO-2035-', lpad(seq, 5, '0')), 'CERRADA', 'Fallas',"
                        + " 'Aliado', '" + convenio
                        + "', '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01', '2026-02-01',"
                        + " now(6), now(6) from seq_1_to_" + COLECTAS);
        String una = " from colecta c join plantel p on p.entidad in ('09', '15', '19') where c.folio like 'CO-2035-%'";
        base.run("insert into colecta_participante (colecta_id, unidad) select c.id, p.clave" + una);
        base.run("insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, articulo,"
                + " cantidad, unidad, clave, estado, capturada_por, capturada_en, validada_por, validada_en)"
                + " select x.id, x.n, x.plantel, x.entidad, if(x.n % 3 = 0, 'ESPECIE', 'DINERO'),"
                + " if(x.n % 3 = 0, null, x.n + 0.01), '2026-01-10', if(x.n % 3 = 0, 'Arroz', null),"
                + " if(x.n % 3 = 0, x.n + 0.125, null), if(x.n % 3 = 0, 'kg', null), if(x.n % 3 = 0, 'arroz|kg', null),"
                + " if(x.n % 7 = 0, 'CAPTURADA', 'VALIDADA'), 'siembra', '2026-01-10', if(x.n % 7 = 0, null, 'siembra'),"
                + " if(x.n % 7 = 0, null, '2026-01-11') from (select c.id, p.clave plantel, p.entidad,"
                + " row_number() over (partition by c.id order by p.clave, s.seq) n from colecta c"
                + " join plantel p on p.entidad in ('09', '15', '19') join seq_1_to_5 s"
                + " where c.folio like 'CO-2035-%' and p.clave not like '%-001') x");
        base.run("insert into colecta_cero (colecta_id, plantel, entidad, declarado_por, declarado_en)"
                + " select c.id, p.clave, p.entidad, 'siembra', '2026-01-10'" + una + " and p.clave = '15-001'");
    }

    private long struck() throws SQLException {
        return base.number("select count(*) from ejecucion_trabajo where trabajo = ? and reinicios > 0", TRABAJO);
    }

    private static JsonObject parameters(String folio) {
        return Json.createObjectBuilder().add("colecta", folio).build();
    }

    private String told(String que) {
        return que + ", SEMILLA=" + semilla;
    }
}
