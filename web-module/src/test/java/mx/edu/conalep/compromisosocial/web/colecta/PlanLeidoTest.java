package mx.edu.conalep.compromisosocial.web.colecta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Cronograma;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.DocumentoColectaVista;
import mx.edu.conalep.compromisosocial.evidencia.domain.ArchivoGuardado;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan of a colecta in two windows: what the other kept and this one never touched is not erased. */
@Tag("R12")
class PlanLeidoTest {

    private static final List<String> PLANTELES = List.of("15-001", "15-016", "15-017");
    private static final DatosMeta DINERO =
            new DatosMeta(TipoAportacion.DINERO, new BigDecimal("1500.50"), null, null, null);
    private static final DatosMeta ARROZ =
            new DatosMeta(TipoAportacion.ESPECIE, null, "Arroz", new BigDecimal("12.500"), "kg");
    private static final DatosColecta LEIDO = plan("Causa", "Aliado", List.of(DINERO), List.of("15-016"));

    private final PlanLeido leido = new PlanLeido();
    private final FormaColecta forma = forma(LEIDO);

    PlanLeidoTest() {
        leido.read(forma, PlanLeidoTest::planteles);
    }

    private static DatosColecta plan(String causa, String aliado, List<DatosMeta> metas, List<String> planteles) {
        return new DatosColecta(
                causa,
                aliado,
                "CC-2026-00001",
                metas,
                new Cronograma(LocalDate.of(2026, 5, 1), List.of(LocalDate.of(2026, 5, 15)), LocalDate.of(2026, 5, 30)),
                List.of("15"),
                planteles);
    }

    private static FormaColecta forma(DatosColecta plan) {
        return FormaColecta.empty(List.of("09", "15"))
                .with(plan, e -> planteles(e).size());
    }

    private static List<String> planteles(String entidad) {
        return "15".equals(entidad) ? PLANTELES : List.of("09-001");
    }

    private boolean merge(DatosColecta guardado) {
        return leido.merge(forma, forma(guardado), PlanLeidoTest::planteles);
    }

    private DatosColecta result() {
        return forma.read(PlanLeidoTest::planteles).datos();
    }

    @Test
    void whatTheOtherWindowKeptStaysBesideWhatIsTypedHere() {
        forma.getDatos().put("causa", "Otra causa");
        forma.getEntidades().get(1).setPlanteles(new String[] {"15-016", "15-001"});

        assertThat(merge(plan("Causa", "Otro aliado", List.of(DINERO, ARROZ), List.of("15-016", "15-017"))))
                .isTrue();
        assertThat(leido.getAjenos()).isEmpty();
        DatosColecta merged = result();
        assertThat(merged.causa()).isEqualTo("Otra causa");
        assertThat(merged.aliado()).isEqualTo("Otro aliado");
        assertThat(merged.metas()).containsExactly(DINERO, ARROZ);
        assertThat(merged.planteles()).containsExactlyInAnyOrderElementsOf(PLANTELES);
    }

    @Test
    void whatOneWindowTookOutIsOut() {
        forma.getEntidades().get(1).setPlanteles(new String[] {});

        assertThat(merge(plan("Causa", "Aliado", List.of(DINERO), List.of("15-016", "15-017"))))
                .isTrue();
        assertThat(result().planteles()).containsExactly("15-017");
    }

    @Test
    void whatBothChangedIsAskedOnceAndThenGivesWay() {
        forma.getDatos().put("causa", "La mía");
        forma.addGoal();
        forma.getMetas().get(0).put("monto", "2000");
        DatosColecta suya = plan("La suya", "Otro aliado", List.of(ARROZ), List.of("15-016"));

        assertThat(merge(suya)).isFalse();
        assertThat(leido.getAjenos())
                .containsExactly(new Ajeno("Causa", "La suya", "La mía"), new Ajeno("Metas", "Arroz 12.5 kg", "2000"));
        assertThat(result().aliado()).as("is not asked").isEqualTo("Otro aliado");
        assertThat(forma.getMetas()).as("rows stay as they stand").hasSize(2);

        leido.settle();
        assertThat(merge(suya)).isTrue();
        assertThat(result().causa()).isEqualTo("La mía");
    }

    @Test
    void daysReadAsPeopleWriteThem() {
        forma.getCronograma().put("cierre", "2026-12-01");
        forma.getCortes().get(0).replaceAll((name, day) -> "el lunes");
        merge(new DatosColecta(
                "Causa",
                "Aliado",
                "CC-2026-00001",
                List.of(DINERO),
                new Cronograma(LocalDate.of(2026, 5, 1), List.of(LocalDate.of(2026, 5, 20)), LocalDate.of(2026, 6, 2)),
                List.of("15"),
                List.of("15-016")));
        assertThat(leido.getAjenos())
                .containsExactlyInAnyOrder(
                        new Ajeno("Último día", "2 de junio de 2026", "1 de diciembre de 2026"),
                        new Ajeno("Cortes", "20 de mayo de 2026", "el lunes"));
    }

    private static DocumentoColectaVista file(String nombre) {
        return new DocumentoColectaVista(
                DocumentoColecta.Tipo.LINEAMIENTOS, null, nombre, "application/pdf", 9, nombre, "dvs", null);
    }

    @Test
    void otherLineamientosThatWereAttachedElsewhereAreLaidBesideThoseThatWaitHere() {
        ArchivoGuardado aqui = new ArchivoGuardado("c.pdf", "application/pdf", 9, 1, "c.pdf");
        List<DocumentoColectaVista> antes = List.of(file("a.pdf"));
        List<DocumentoColectaVista> ahora = List.of(file("a.pdf"), file("b.pdf"));

        leido.readFiles(antes);
        assertThat(leido.mergeFile(antes, aqui)).isTrue();
        assertThat(leido.mergeFile(ahora, aqui)).isFalse();
        assertThat(leido.getAjenos()).containsExactly(new Ajeno("Lineamientos", "b.pdf", "c.pdf"));
        leido.settle();
        assertThat(leido.mergeFile(ahora, aqui)).as("told once").isTrue();
        leido.readFiles(antes);
        assertThat(leido.mergeFile(ahora, null)).as("nothing waits here").isTrue();
    }

    @Test
    void datesAreMergedToo() {
        forma.getCronograma().put("cierre", "2026-06-01");
        DatosColecta suya = new DatosColecta(
                "Causa",
                "Aliado",
                "CC-2026-00001",
                List.of(DINERO),
                new Cronograma(LocalDate.of(2026, 4, 30), List.of(), LocalDate.of(2026, 5, 30)),
                List.of("15"),
                List.of("15-016"));

        assertThat(merge(suya)).isTrue();
        assertThat(result().cronograma())
                .isEqualTo(new Cronograma(LocalDate.of(2026, 4, 30), List.of(), LocalDate.of(2026, 6, 1)));
    }
}
