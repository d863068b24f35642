package mx.edu.conalep.compromisosocial.operacion;

import static mx.edu.conalep.compromisosocial.operacion.Corridas.OPERADOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Formato;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.service.informe.ElaboracionEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.EnsayoEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteService;
import mx.edu.conalep.compromisosocial.emergente.service.informe.InformeEmergenteVista;
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

/** The report of a programa emergente, each test on one of its own. */
@ContainerTest
@Tag("R14")
class InformeEmergenteIT {

    private static final String TRABAJO = "informe-emergente";
    private static final Actor DVS = new Actor("it.dvs", "", Set.of(Rol.DVS), Ambito.nacional(), "prueba");
    private static final Actor ENTIDAD =
            new Actor("it.entidad", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("15"), "prueba");

    @Inject
    private Corridas corridas;

    @Inject
    private Siembra siembra;

    @Inject
    private InformeEmergenteService informes;

    @Inject
    private EnsayoEmergenteService ensayos;

    @Inject
    private ElaboracionEmergenteService elaboracion;

    private EjecucionVista run(String folio, String motivo) throws Exception {
        Map<String, String> parametros =
                motivo == null ? Map.of("emergente", folio) : Map.of("emergente", folio, "motivo", motivo);
        return corridas.awaitEnd(corridas.start(TRABAJO, parametros).ejecucion());
    }

    @Test
    @Tag("R15")
    void reportsOnceInNumbersAndAgainOnlyWhenTheRecordsChanged() throws Exception {
        String folio = "PE-2041-00001";
        programme(folio, "CERRADA");
        assertThat(Corridas.as(OPERADOR, () -> ensayos.ready()).stream().map(p -> p.folio()))
                .contains(folio);
        assertThat(Corridas.as(OPERADOR, () -> ensayos.rehearse(folio))).satisfies(e -> {
            assertThat(e.beneficiados()).isEqualTo(2);
            assertThat(e.sinRegistro()).containsExactly("15-017");
            assertThat(e.remanentes()).containsExactly("09-001", "15-016");
        });
        EjecucionVista fin = run(folio, null);
        assertThat(fin.estado()).as(fin.mensajes().toString()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(state(folio)).isEqualTo("INFORMADA");
        InformeEmergenteVista una = Corridas.as(DVS, () -> informes.find(folio, null));
        assertThat(una.contenido().balance())
                .extracting(a -> a.articulo() + " " + a.donado() + " " + a.asignado() + " " + a.entregado())
                .containsExactly("Despensa 7.000 3.000 3.000");
        assertThat(una.contenido().at(Nivel.PLANTEL))
                .extracting(p -> p.unidad().plantel(), PersonasUnidad::beneficiados, PersonasUnidad::isConRegistro)
                .containsExactly(tuple("09-001", 1, true), tuple("15-016", 1, true), tuple("15-017", 0, false));
        assertThat(una.contenido().total())
                .hasValueSatisfying(t -> assertThat(t.reversiones()).isEqualTo(1));
        assertThat(siembra.value(
                        "select count(*) from bitacora where objeto = ? and accion = 'emergente.informe.publicar' and"
                                + " detalle like concat('%', ?, '%PDF sha256=%')",
                        folio, una.contenido().version().sha256()))
                .isEqualTo("1");

        assertThat(run(folio, null).mensajes())
                .extracting(Mensaje::texto)
                .anyMatch(t -> t.contains("no se cambió nada"));
        assertThat(Corridas.as(OPERADOR, () -> ensayos.ready()).stream().map(p -> p.folio()))
                .doesNotContain(folio);
        siembra.update("update emergente_donacion set cantidad = 4 where numero = 1 and emergente_id = " + id(folio));
        assertThatThrownBy(() -> run(folio, null))
                .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                        .extracting(v -> v.field())
                        .containsExactly("motivo"));
        assertThat(run(folio, "Se corrigió un donativo").estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        InformeEmergenteVista otra = Corridas.as(DVS, () -> informes.find(folio, null));
        assertThat(otra.contenido().version().version()).isEqualTo(2);
        assertThat(otra.diferencia().articulos()).hasSize(1);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, 1)).contenido().balance())
                .isEqualTo(una.contenido().balance());
    }

    @Test
    @Tag("R27")
    void anEntidadGetsTheExtractOfItsPartAndTheSameBytesEachTime() throws Exception {
        String folio = "PE-2041-00002";
        programme(folio, "INFORMADA");
        assertThat(run(folio, null).estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        var pdf = Corridas.as(ENTIDAD, () -> informes.open(folio, null, Formato.PDF));
        assertThat(pdf.nombre()).isEqualTo("informe-" + folio + "-v1-15.pdf");
        assertThat(Sha256.of(pdf.contenido())).isEqualTo(pdf.sha256());
        assertThat(Corridas.as(ENTIDAD, () -> informes.open(folio, 1, Formato.PDF))
                        .sha256())
                .isEqualTo(pdf.sha256());
        InformeEmergenteVista own = Corridas.as(ENTIDAD, () -> informes.find(folio, null));
        assertThat(own.contenido().personas())
                .extracting(p -> p.unidad().entidad())
                .containsOnly("15");
        assertThat(own.contenido().noElegidos()).isEmpty();
        Actor ajena = new Actor("it.otra", "", Set.of(Rol.VINCULACION_ENTIDAD), Ambito.entidad("01"), "prueba");
        assertThatThrownBy(() -> Corridas.as(ajena, () -> informes.find(folio, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatDiffersFromTheRecordsIsNotPublished() throws Exception {
        String folio = "PE-2041-00003";
        programme(folio, "CERRADA");
        Actor sistema = Actor.sistema("prueba");
        Corridas.as(sistema, () -> elaboracion.begin(folio, null, 77));
        Corridas.as(sistema, () -> {
            elaboracion.snapshot(folio, 77);
            elaboracion.addUp(folio, 77);
            return null;
        });
        siembra.update("update emergente_donacion set cantidad = 6 where numero = 1 and emergente_id = " + id(folio));
        assertThatThrownBy(() -> Corridas.as(sistema, () -> elaboracion.publish(folio, 77)))
                .isInstanceOfSatisfying(
                        DescuadreException.class, e -> assertThat(e.text()).contains("Despensa"));
        assertThat(siembra.value(
                        "select concat(estado, ' ', fallo) from informe_emergente where emergente_id = " + id(folio)))
                .startsWith("FALLIDA La suma de ");
        assertThat(state(folio)).isEqualTo("CERRADA");
        assertThat(run(folio, null).estado()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(siembra.value(
                        "select concat(version, ' ', estado) from informe_emergente where emergente_id = " + id(folio)))
                .isEqualTo("1 PUBLICADA");
    }

    @Test
    void whatIsNotReadyIsRefusedBeforeItStartsAndWhatIsPublishedNeverChanges() throws Exception {
        programme("PE-2041-00004", "EN_CURSO");
        programme("PE-2041-00005", "CERRADA");
        siembra.update("update emergente_beneficio set acuse = null, entregado_el = null, entregado_en = null,"
                + " entregado_por = null where revertido_en is null and asignacion_id in (select id from emergente_asignacion"
                + " where emergente_id = " + id("PE-2041-00005") + ")");
        for (String folio : new String[] {"PE-2041-00004", "PE-2041-00005", "PE-2999-00001"}) {
            assertThatThrownBy(() -> run(folio, null))
                    .isInstanceOfSatisfying(RuleViolationException.class, e -> assertThat(e.violations())
                            .extracting(v -> v.field())
                            .containsExactly("emergente"));
        }
        String folio = "PE-2041-00006";
        programme(folio, "CERRADA");
        run(folio, null);
        String version = siembra.value("select id from informe_emergente where emergente_id = " + id(folio));
        for (String sql : new String[] {
            "update informe_emergente set motivo = 'x' where id = ",
            "delete from informe_emergente where id = ",
            "update informe_emergente_persona set beneficiados = 0 where informe = ",
            "delete from informe_emergente_persona where informe = ",
            "update informe_emergente_articulo set donado = 0 where informe = ",
            "delete from informe_emergente_articulo where informe = ",
            "update informe_emergente_documento set tamano = 0 where informe = ",
            "delete from informe_emergente_documento where informe = "
        }) {
            assertThatThrownBy(() -> siembra.update(sql + version)).as(sql).hasMessageContaining("informe_emergente");
        }
        assertThatThrownBy(() -> siembra.update("insert into informe_emergente_persona values (" + version
                        + ", 'PLANTEL', '01', '01-001', 'x', 1, 1, 1, 1, 1, 1)"))
                .hasMessageContaining("published");
    }

    @Test
    @Tag("R15")
    void whoWasWithdrawnIsNotCounted() throws Exception {
        String folio = "PE-2041-00007";
        programme(folio, "CERRADA");
        siembra.update(
                "insert into emergente_candidato (emergente_id, plantel, entidad, numero, capturado_en, modificado_en,"
                        + " motivo_retiro, retirado_por, retirado_en) values (" + id(folio)
                        + ", '15-016', '15', 3, now(6), now(6), 'Pidió salir', 'it', now(6))");
        EjecucionVista fin = run(folio, null);
        assertThat(fin.estado()).as(fin.mensajes().toString()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, null))
                        .contenido()
                        .at(Nivel.PLANTEL))
                .extracting(p -> p.unidad().plantel(), PersonasUnidad::candidatos)
                .containsExactly(tuple("09-001", 1), tuple("15-016", 2), tuple("15-017", 0));
    }

    @Test
    @Tag("R15")
    void whatAProposalFreedBeforeItWasApprovedIsNoReversal() throws Exception {
        String folio = "PE-2041-00008";
        programme(folio, "CERRADA");
        siembra.update("update emergente_beneficio b join emergente_asignacion a on a.id = b.asignacion_id"
                + " set b.revertido_en = a.decidida_en - interval 1 hour where b.revertido_en is not null"
                + " and a.emergente_id = " + id(folio));
        EjecucionVista fin = run(folio, null);
        assertThat(fin.estado()).as(fin.mensajes().toString()).isEqualTo(EstadoEjecucion.TERMINADA);
        assertThat(Corridas.as(DVS, () -> informes.find(folio, null))
                        .contenido()
                        .total())
                .hasValueSatisfying(t -> assertThat(t.reversiones()).isZero());
    }

    private String state(String folio) {
        return siembra.value("select estado from emergente where folio = ?", folio);
    }

    private String id(String folio) {
        return "(select id from emergente where folio = '" + folio + "')";
    }

    /** A programme of three planteles: two gave to a student each, one of them took another back, the third noted nothing. */
    private void programme(String folio, String estado) {
        boolean cerrado = !"EN_CURSO".equals(estado);
        siembra.update(
                "insert into emergente (folio, estado, solicitante_tipo, solicitante, oficio, solicitado_el, causa, peticion,"
                        + " inicio, fin, difundido_el, iniciado_el, cerrado_el, informado_el, creado_en, modificado_en)"
                        + " values (?, ?, 'MUNICIPAL', 'Protección Civil', 'PC/1', '2026-01-01', 'Causa', 'Despensas',"
                        + " '2026-01-01', '2026-02-01', '2026-01-01', '2026-01-01', "
                        + (cerrado ? "'2026-02-01', " : "null, ")
                        + ("INFORMADA".equals(estado) ? "'2026-02-02'" : "null") + ", now(6), now(6))",
                folio,
                estado);
        for (String plantel : new String[] {"09-001", "15-016", "15-017"}) {
            siembra.update(
                    "insert into emergente_participante (emergente_id, plantel) values (" + id(folio) + ", ?)",
                    plantel);
        }
        donation(folio, 1, "15-016", 5);
        donation(folio, 2, "09-001", 2);
        choice(folio, "15-016", 2, 2);
        choice(folio, "09-001", 1, 1);
        siembra.update(
                "update emergente_beneficio set motivo_reversion = 'x', revertido_por = 'it', revertido_en = now(6)"
                        + " where acuse is null and asignacion_id in (select id from emergente_asignacion where emergente_id = "
                        + id(folio) + ")");
    }

    private void donation(String folio, int numero, String plantel, int cantidad) {
        siembra.update(
                "insert into emergente_donacion (emergente_id, numero, plantel, entidad, articulo, cantidad, unidad, clave,"
                        + " origen, fecha, capturada_por, capturada_en) values (" + id(folio)
                        + ", ?, ?, left(?, 2), 'Despensa', ?, 'caja', 'despensa|caja', 'DIF', '2026-01-10', 'it', now(6))",
                numero,
                plantel,
                plantel,
                cantidad);
    }

    /** An approved choice: the first of its students received, the others did not. */
    private void choice(String folio, String plantel, int cantidad, int estudiantes) {
        siembra.update(
                "insert into emergente_asignacion (emergente_id, plantel, entidad, numero, articulo, unidad, clave, cantidad,"
                        + " estado, propuesta_por, propuesta_en, decidida_por, decidida_en) values (" + id(folio)
                        + ", ?, left(?, 2), 1, 'Despensa', 'caja', 'despensa|caja', ?, 'APROBADA', 'it', now(6), 'it', now(6))",
                plantel,
                plantel,
                cantidad);
        for (int i = 1; i <= estudiantes; i++) {
            siembra.update(
                    "insert into emergente_candidato (emergente_id, plantel, entidad, numero, capturado_en, modificado_en)"
                            + " values (" + id(folio) + ", ?, left(?, 2), ?, now(6), now(6))",
                    plantel,
                    plantel,
                    i);
            siembra.update(
                    "insert into emergente_beneficio (asignacion_id, candidato_id, lugar, puntaje, acuse, entregado_el,"
                            + " entregado_por, entregado_en) select a.id, c.id, " + i + ", 50, "
                            + (i == 1
                                    ? "sha2(concat('" + folio + "', a.plantel), 256), '2026-01-20', 'it', now(6)"
                                    : "null, null, null, null")
                            + " from emergente_asignacion a join emergente_candidato c on c.emergente_id = a.emergente_id"
                            + " and c.plantel = a.plantel and c.numero = " + i + " where a.plantel = '" + plantel
                            + "' and a.emergente_id = " + id(folio));
        }
    }
}
