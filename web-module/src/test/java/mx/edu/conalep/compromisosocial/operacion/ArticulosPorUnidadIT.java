package mx.edu.conalep.compromisosocial.operacion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega.ArticuloEntregado;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.BalanceInforme;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaBandejaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.ExportacionColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goods count by their name and unit whatever their words, those that were kept before too; what was published stays. */
@ContainerTest
@Tag("R12")
@Tag("R14")
class ArticulosPorUnidadIT {
    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final String PZA = "cobija|pza";
    private static final String PIEZAS = "cobija|piezas";

    @Inject
    private Corridas corridas;

    @Inject
    private Siembra siembra;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private ExportacionColectaService exportaciones;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private ColectaBandejaConsulta bandeja;

    @Inject
    private InformeColectaService informes;

    @Inject
    private EnsayoInformeService ensayos;

    @Test
    void isSummedDeliveredAndReportedOnce() throws Exception {
        String folio = "CO-2042-00001";
        campaign(folio);
        siembra.update("insert into colecta_meta (colecta_id, orden, tipo, articulo, cantidad, unidad) values ("
                + id(folio) + ", 1, 'ESPECIE', 'Arroz', 100, 'Kilogramos')");
        goods(folio, 1, "15-016", "Cobija", "10", "pza", PZA);
        goods(folio, 2, "15-016", "COBIJA", "3", "piezas", PIEZAS);
        goods(folio, 3, "09-001", "Cobija", "5", "Pzas.", "cobija|pzas.");
        goods(folio, 4, "09-001", "Cobija", "2", "cajas", "cobija|cajas");
        goods(folio, 5, "15-016", "Arroz", "4", "kg", "arroz|kg");
        goods(folio, 6, "09-001", "Arroz", "6", "Kilogramos", "arroz|kilogramos");
        delivered(folio, "4", "pza", PZA, "2", "piezas", PIEZAS);
        migrate();

        ColectaVista vista = Corridas.as(DVS, () -> consulta.find(folio));
        assertThat(Balance.of(vista.totales(), vista.entregas()))
                .extracting(b -> lower(b.articulo()) + " " + plain(b.recaudado()) + " " + plain(b.diferencia()))
                .containsExactly("null 0 0", "arroz 10 10", "cobija 2 2", "cobija 18 12");
        assertThat(csv(folio, Nivel.NACIONAL)).containsExactly("arroz 10.000", "cobija 2.000", "cobija 18.000");
        assertThat(csv(folio, Nivel.PLANTEL))
                .containsExactly("arroz 6.000", "cobija 2.000", "cobija 5.000", "arroz 4.000", "cobija 13.000");
        assertThat(words(folio)).containsExactly("pza", "piezas", "Pzas.", "cajas", "kg", "Kilogramos");

        assertThatThrownBy(() -> deliver(folio, "a", thing("cobija", "12.001", "Pieza")))
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(RuleViolation::text)
                        .containsExactly("No se entrega más de lo recaudado: quedan 12 Pieza."));
        deliver(folio, "a", thing("cobija", "12", "Pieza"), thing("Cobija", "2", "caja"));
        assertThat(waits(folio)).isTrue();
        deliver(folio, "b", thing("arroz", "10", "kilos"));
        assertThat(waits(folio)).isFalse();

        report(folio, null);
        assertThat(balance(folio, null))
                .containsExactly(
                        "arroz|kg 100.000 10.000 10.000",
                        "cobija|caja null 2.000 2.000",
                        "cobija|pz null 18.000 18.000");
    }

    @Test
    void aVersionThatWasPublishedBeforeStaysAndTheNextTellsWhatChanged() throws Exception {
        String folio = "CO-2042-00002";
        campaign(folio);
        goods(folio, 1, "15-016", "Cobija", "10", "pza", PZA);
        goods(folio, 2, "15-016", "Cobija", "3", "piezas", PIEZAS);
        delivered(folio, "4", "pza", PZA, "2", "piezas", PIEZAS);
        report(folio, null);
        List<String> publicada = balance(folio, 1);
        String huella = Corridas.as(DVS, () -> informes.find(folio, 1))
                .contenido()
                .version()
                .sha256();
        migrate();
        assertThat(publicada).containsExactly(PIEZAS + " null 3.000 2.000", PZA + " null 10.000 4.000");
        assertThat(balance(folio, 1)).isEqualTo(publicada);

        EnsayoInforme ensayo = Corridas.as(Corridas.OPERADOR, () -> ensayos.rehearse(folio));
        assertThat(ensayo.cambios()).isZero();
        assertThat(ensayo.motivoRequerido()).isFalse();
        report(folio, null);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, null))
                        .contenido()
                        .version()
                        .version())
                .isEqualTo(1);

        siembra.update(
                "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, articulo, cantidad, unidad,"
                        + " clave, fecha, estado, contraasiento_de, motivo, capturada_por, capturada_en, validada_por, validada_en)"
                        + " select colecta_id, 3, plantel, entidad, tipo, articulo, -cantidad, unidad, clave, fecha, estado, 2,"
                        + " 'Duplicada', 'it', now(6), 'it', now(6) from colecta_aportacion where numero = 2 and colecta_id = "
                        + id(folio));
        report(folio, "Se contó dos veces");
        InformeColectaVista otra = Corridas.as(DVS, () -> informes.find(folio, 2));
        assertThat(balance(folio, 2)).containsExactly("cobija|pz null 10.000 6.000");
        assertThat(otra.diferencia().cambios())
                .extracting(c -> plain(c.antes()) + " " + plain(c.despues()))
                .containsExactly("13 10");
        assertThat(Corridas.as(DVS, () -> informes.find(folio, 1))
                        .contenido()
                        .version()
                        .sha256())
                .isEqualTo(huella);
    }

    private List<String> balance(String folio, Integer version) throws Exception {
        return Corridas.as(DVS, () -> informes.find(folio, version)).contenido().balance().stream()
                .filter(b -> !b.cosa().isDinero())
                .map(ArticulosPorUnidadIT::line)
                .toList();
    }

    private static String line(BalanceInforme b) {
        return b.cosa().clave() + " " + b.meta() + " " + b.recaudado() + " " + b.entregado();
    }

    private void report(String folio, String motivo) throws Exception {
        Map<String, String> parametros =
                motivo == null ? Map.of("colecta", folio) : Map.of("colecta", folio, "motivo", motivo);
        var fin =
                corridas.awaitEnd(corridas.start("informe-colecta", parametros).ejecucion());
        assertThat(fin.estado()).as(fin.mensajes().toString()).isEqualTo(EstadoEjecucion.TERMINADA);
    }

    /** Goods of the results as CSV: article and amount. */
    private List<String> csv(String folio, Nivel nivel) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Corridas.as(DVS, () -> {
            exportaciones.exportResults(folio, nivel, Formato.CSV, out);
            return null;
        });
        return Stream.of(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .map(row -> row.split(","))
                .filter(cells -> cells[10].matches("(?i)arroz|cobija"))
                .map(cells -> lower(cells[10]) + " " + cells[12])
                .toList();
    }

    private List<String> words(String folio) throws Exception {
        return Corridas.as(DVS, () -> consulta.contributions(folio, null, PageRequest.of(0, 50))).items().stream()
                .map(a -> a.datos().unidad())
                .toList();
    }

    private boolean waits(String folio) throws Exception {
        return Corridas.as(DVS, () -> bandeja.toDeliver(1000).items()).stream()
                .anyMatch(c -> c.folio().equals(folio));
    }

    private void deliver(String folio, String recibo, ArticuloEntregado... articulos) throws Exception {
        String sha256 = recibo.repeat(64);
        siembra.update(
                "insert ignore into colecta_documento (colecta_id, tipo, nombre, mime, tamano, sha256, recibido_por, recibido_en)"
                        + " values (" + id(folio) + ", 'RECIBO', 'r.pdf', 'application/pdf', 1, ?, 'it', now(6))",
                sha256);
        DatosEntrega datos = new DatosEntrega(LocalDate.of(2026, 2, 3), "Almacén", sha256, null, List.of(articulos));
        Corridas.as(DVS, () -> ciclo.deliver(folio, null, Lectura.sound(datos)));
    }

    private static ArticuloEntregado thing(String articulo, String cantidad, String unidad) {
        return new ArticuloEntregado(articulo, new BigDecimal(cantidad), unidad);
    }

    /** Of names that are one to the database any may be told. */
    private static String lower(String nombre) {
        return nombre == null ? null : nombre.toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal cantidad) {
        return cantidad.stripTrailingZeros().toPlainString();
    }

    /** What the update does to what was kept before. */
    private void migrate() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/db/migration/V148__clave_por_unidad.sql")) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Stream.of(script.split(";\\s*\n")).filter(sql -> !sql.isBlank()).forEach(siembra::update);
        }
    }

    private static String id(String folio) {
        return "(select c.id from colecta c where c.folio = '" + folio + "')";
    }

    private void campaign(String folio) {
        siembra.update(
                "insert ignore into convenio (expediente, folio, alcance, revisor, vigencia_inicio, vigencia_fin, estado,"
                        + " busqueda, creado_en, modificado_en) values ('EX-1996-00-00001', 'CC-1996-00001', 'NACIONAL',"
                        + " 'JURIDICO_NACIONAL', '2026-01-01', '2050-01-01', 'REGISTRADO', '', now(6), now(6))");
        siembra.update(
                "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el,"
                        + " cerrada_el, creado_en, modificado_en) values (?, 'CERRADA', 'Causa', 'Aliado', 'CC-1996-00001',"
                        + " '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01', '2026-02-01', now(6), now(6))",
                folio);
        for (String unidad : List.of("09", "15", "09-001", "15-016")) {
            siembra.update(
                    "insert into colecta_participante (colecta_id, unidad) values (" + id(folio) + ", ?)", unidad);
        }
    }

    private void goods(
            String folio, int numero, String plantel, String articulo, String cantidad, String unidad, String clave) {
        siembra.update(
                "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, articulo, cantidad, unidad, clave,"
                        + " fecha, estado, capturada_por, capturada_en, validada_por, validada_en) values (" + id(folio)
                        + ", ?, ?, left(?, 2), 'ESPECIE', ?, ?, ?, ?, '2026-01-10', 'VALIDADA', 'it', now(6), 'it', now(6))",
                numero,
                plantel,
                plantel,
                articulo,
                cantidad,
                unidad,
                clave);
    }

    /** One delivery of before, in which an article stands twice. */
    private void delivered(String folio, String... cosas) {
        siembra.update("insert into colecta_entrega (colecta_id, fecha, recibe, recibo, hecha_por, hecha_en) values ("
                + id(folio) + ", '2026-02-02', 'Aliado', repeat('e', 64), 'it', now(6))");
        for (int i = 0; i < cosas.length; i += 3) {
            siembra.update(
                    "insert into colecta_entrega_articulo (entrega_id, articulo, cantidad, unidad, clave) select max(e.id),"
                            + " 'Cobija', ?, ?, ? from colecta_entrega e where e.colecta_id = " + id(folio),
                    cosas[i],
                    cosas[i + 1],
                    cosas[i + 2]);
        }
    }
}
