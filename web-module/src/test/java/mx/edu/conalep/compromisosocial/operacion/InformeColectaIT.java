package mx.edu.conalep.compromisosocial.operacion;

import static mx.edu.conalep.compromisosocial.operacion.Corridas.OPERADOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.service.informe.ElaboracionInformeService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.EnsayoInformeService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.informe.InformeColectaVista;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.domain.EstadoEjecucion;
import mx.edu.conalep.compromisosocial.operacion.domain.Mensaje;
import mx.edu.conalep.compromisosocial.operacion.service.EjecucionVista;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report of a colecta, each test on one of its own. */
@ContainerTest
@Tag("R14")
class InformeColectaIT {

    private static final String TRABAJO = "informe-colecta";
    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final Actor ENTIDAD =
            new Actor("it.entidad", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("15"), "prueba");

    @Inject
    private Corridas corridas;

    @Inject
    private Siembra siembra;

    @Inject
    private InformeColectaService informes;

    @Inject
    private EnsayoInformeService ensayos;

    @Inject
    private ElaboracionInformeService elaboracion;

    private EjecucionVista run(String folio, String motivo) throws Exception {
        Map<String, String> parametros =
                motivo == null ? Map.of("colecta", folio) : Map.of("colecta", folio, "motivo", motivo);
        return corridas.awaitEnd(corridas.start(TRABAJO, parametros).ejecucion());
    }

    @Test
    void reportsOnceAndAgainOnlyWhenACounterEntryCame() throws Exception {
        String folio = "CO-2041-00001";
        campaign(folio, "CERRADA");
        EjecucionVista fin = run(folio, null);
        assertThat(fin.estado()).as(fin.mensajes().toString()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(state(folio)).isEqualTo("INFORMADA");
        InformeColectaVista una = Corridas.as(DVS, () -> informes.find(folio, null));
        assertThat(una.contenido().balance())
                .extracting(b -> b.cosa().clave() + " " + b.meta() + " " + b.recaudado() + " " + b.entregado())
                .containsExactly(" 500.00 150.15 100.00", "arroz|kg null 2.500 0.000");
        assertThat(una.contenido().planteles())
                .extracting(PlantelInforme::plantel, p -> p.situacion().name(), PlantelInforme::fuera)
                .containsExactly(
                        tuple("09-001", "REPORTADO", 1),
                        tuple("15-016", "REPORTADO", 0),
                        tuple("15-017", "CERO_DECLARADO", 0),
                        tuple("15-018", "SIN_REPORTE", 0));
        assertThat(siembra.value(
                        "select count(*) from bitacora where objeto = ? and accion = 'colecta.informe.publicar' and detalle"
                                + " like concat('%', ?, '%PDF sha256=%')",
                        folio, una.contenido().version().sha256()))
                .isEqualTo("1");

        assertThat(run(folio, null).mensajes())
                .extracting(Mensaje::texto)
                .anyMatch(t -> t.contains("no se cambió nada"));
        counter(folio);
        assertThatThrownBy(() -> run(folio, null))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field())
                        .containsExactly("motivo"));
        assertThat(Corridas.as(OPERADOR, () -> ensayos.ready()).stream().map(c -> c.folio()))
                .contains(folio);
        assertThat(run(folio, "Depósito duplicado").estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        InformeColectaVista otra = Corridas.as(DVS, () -> informes.find(folio, null));
        assertThat(otra.contenido().version().version()).isEqualTo(2);
        assertThat(otra.contenido().version().motivo()).isEqualTo("Depósito duplicado");
        assertThat(otra.diferencia().cambios()).singleElement().satisfies(c -> assertThat(c.diferencia())
                .isEqualByComparingTo("-100.10"));
        assertThat(otra.diferencia().agregadas())
                .extracting(AportacionInforme::numero)
                .containsExactly(5);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, 1)).contenido().balance())
                .isEqualTo(una.contenido().balance());
        assertThat(Corridas.as(DVS, () -> informes.versions(folio))).hasSize(2);
        assertThat(Corridas.as(OPERADOR, () -> ensayos.ready()).stream().map(c -> c.folio()))
                .doesNotContain(folio);
    }

    @Test
    @Tag("R27")
    void anEntidadGetsTheExtractOfItsPartAndTheSameBytesEachTime() throws Exception {
        String folio = "CO-2041-00002";
        campaign(folio, "CERRADA");
        run(folio, null);
        var pdf = Corridas.as(ENTIDAD, () -> informes.open(folio, null, Formato.PDF));
        assertThat(pdf.nombre()).isEqualTo("informe-" + folio + "-v1-15.pdf");
        assertThat(Sha256.of(pdf.contenido())).isEqualTo(pdf.sha256());
        assertThat(Corridas.as(ENTIDAD, () -> informes.open(folio, 1, Formato.PDF))
                        .sha256())
                .isEqualTo(pdf.sha256());
        InformeColectaVista own = Corridas.as(ENTIDAD, () -> informes.find(folio, null));
        assertThat(own.contenido().planteles())
                .extracting(PlantelInforme::entidad)
                .containsOnly("15");
        assertThat(own.contenido().entregas()).isEmpty();
        Actor ajena = new Actor("it.otra", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("01"), "prueba");
        assertThatThrownBy(() -> Corridas.as(ajena, () -> informes.find(folio, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatDiffersFromTheRecordsIsNotPublished() throws Exception {
        String folio = "CO-2041-00003";
        campaign(folio, "CERRADA");
        Actor sistema = Actor.sistema("prueba");
        Corridas.as(sistema, () -> elaboracion.begin(folio, null, 77));
        Corridas.as(sistema, () -> {
            elaboracion.snapshot(folio, 77);
            elaboracion.addUp(folio, 77);
            return null;
        });
        siembra.update("update colecta_aportacion set monto = 100.11 where numero = 1 and colecta_id = " + id(folio));
        assertThatThrownBy(() -> Corridas.as(sistema, () -> elaboracion.publish(folio, 77)))
                .isInstanceOfSatisfying(
                        DescuadreException.class, e -> assertThat(e.text()).contains("aportación 1"));
        assertThat(siembra.value(
                        "select concat(estado, ' ', fallo) from informe_colecta where colecta_id = " + id(folio)))
                .startsWith("FALLIDA El detalle no concuerda");
        assertThat(state(folio)).isEqualTo("CERRADA");
        assertThat(Corridas.as(sistema, () -> elaboracion.publish(folio, 77)).version())
                .as("the restart begins at the proof")
                .isEqualTo(1);
        assertThat(run(folio, null).estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(siembra.value(
                        "select concat(version, ' ', estado) from informe_colecta where colecta_id = " + id(folio)))
                .isEqualTo("1 PUBLICADA");
    }

    @Test
    void aCounterEntryThatComesAfterTheSnapshotIsOfTheNextVersion() throws Exception {
        String folio = "CO-2041-00006";
        campaign(folio, "CERRADA");
        Actor sistema = Actor.sistema("prueba");
        Corridas.as(sistema, () -> {
            elaboracion.begin(folio, null, 78);
            elaboracion.snapshot(folio, 78);
            elaboracion.addUp(folio, 78);
            return null;
        });
        counter(folio);

        assertThat(Corridas.as(sistema, () -> elaboracion.publish(folio, 78)).version())
                .isEqualTo(1);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, 1)).contenido().aportaciones())
                .hasSize(4);
        assertThat(siembra.value(
                        "select count(*) from bitacora where objeto = ? and detalle like '%posteriores%[5]%'", folio))
                .isEqualTo("1");
        assertThat(Corridas.as(OPERADOR, () -> ensayos.ready()).stream().map(c -> c.folio()))
                .contains(folio);
        assertThat(run(folio, "Depósito duplicado").estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, 2)).contenido().aportaciones())
                .hasSize(5);
    }

    @Test
    void whatIsNotClosedIsRefusedBeforeItStartsAndWhatIsPublishedNeverChanges() throws Exception {
        campaign("CO-2041-00004", "EN_CURSO");
        for (String folio : new String[] {"CO-2041-00004", "CO-2999-00001"}) {
            assertThatThrownBy(() -> run(folio, null))
                    .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                            .extracting(v -> v.field())
                            .containsExactly("colecta"));
        }
        String folio = "CO-2041-00005";
        campaign(folio, "CERRADA");
        run(folio, null);
        String version = siembra.value("select id from informe_colecta where colecta_id = " + id(folio));
        for (String sql : new String[] {
            "update informe_colecta set motivo = 'x' where id = ",
            "delete from informe_colecta where id = ",
            "update informe_colecta_suma set cantidad = 0 where informe = ",
            "delete from informe_colecta_aportacion where informe = ",
            "delete from informe_colecta_documento where informe = "
        }) {
            assertThatThrownBy(() -> siembra.update(sql + version)).as(sql).hasMessageContaining("informe_colecta");
        }
        assertThatThrownBy(() -> siembra.update(
                        "insert into informe_colecta_meta values (" + version + ", 'ESPECIE', 'x', 'x', 'x', 1)"))
                .hasMessageContaining("published");
    }

    private String state(String folio) {
        return siembra.value("select estado from colecta where folio = ?", folio);
    }

    private String id(String folio) {
        return "(select id from colecta where folio = '" + folio + "')";
    }

    /** A campaign of four planteles: reported, declared zero, missing; something left out, something delivered. */
    private void campaign(String folio, String estado) {
        siembra.update(
                "insert ignore into convenio (expediente, folio, alcance, revisor, vigencia_inicio, vigencia_fin, estado,"
                        + " busqueda, creado_en, modificado_en) values ('EX-1997-00-00001', 'CC-1997-00001', 'NACIONAL',"
                        + " 'JURIDICO_NACIONAL', '2026-01-01', '2050-01-01', 'REGISTRADO', '', now(6), now(6))");
        siembra.update(
                "insert into colecta (folio, estado, causa, aliado, convenio, inicio, cierre, difundida_el, iniciada_el,"
                        + " cerrada_el, creado_en, modificado_en) values (?, ?, 'Causa', 'Aliado', 'CC-1997-00001',"
                        + " '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01', "
                        + ("CERRADA".equals(estado) ? "'2026-02-01'" : "null") + ", now(6), now(6))",
                folio,
                estado);
        for (String unidad : new String[] {"09", "15", "09-001", "15-016", "15-017", "15-018"}) {
            siembra.update(
                    "insert into colecta_participante (colecta_id, unidad) values (" + id(folio) + ", ?)", unidad);
        }
        siembra.update("insert into colecta_meta (colecta_id, orden, tipo, monto) values (" + id(folio)
                + ", 1, 'DINERO', 500)");
        contribution(folio, 1, "15-016", "'DINERO', 100.10, null, null, null, null", "VALIDADA");
        contribution(folio, 2, "15-016", "'ESPECIE', null, 'Arroz', 2.5, 'kg', 'arroz|kg'", "VALIDADA");
        contribution(folio, 3, "09-001", "'DINERO', 50.05, null, null, null, null", "VALIDADA");
        contribution(folio, 4, "09-001", "'DINERO', 999.99, null, null, null, null", "CAPTURADA");
        siembra.update("insert into colecta_cero (colecta_id, plantel, entidad, declarado_por, declarado_en) values ("
                + id(folio) + ", '15-017', '15', 'it', now(6))");
        siembra.update(
                "insert into colecta_entrega (colecta_id, fecha, recibe, recibo, monto, hecha_por, hecha_en) values ("
                        + id(folio) + ", '2026-02-02', 'Aliado', repeat('a', 64), 100, 'it', now(6))");
    }

    private void contribution(String folio, int numero, String plantel, String que, String estado) {
        siembra.update(
                "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, articulo, cantidad, unidad,"
                        + " clave, fecha, estado, capturada_por, capturada_en, validada_por, validada_en) values ("
                        + id(folio)
                        + ", ?, ?, left(?, 2), " + que + ", '2026-01-10', ?, 'it', now(6), "
                        + ("VALIDADA".equals(estado) ? "'it', now(6))" : "null, null)"),
                numero,
                plantel,
                plantel,
                estado);
    }

    private void counter(String folio) {
        siembra.update(
                "insert into colecta_aportacion (colecta_id, numero, plantel, entidad, tipo, monto, fecha, estado,"
                        + " contraasiento_de, motivo, capturada_por, capturada_en, validada_por, validada_en) values ("
                        + id(folio)
                        + ", 5, '15-016', '15', 'DINERO', -100.10, '2026-01-10', 'VALIDADA', 1, 'Duplicado', 'it', now(6), 'it', now(6))");
    }
}
