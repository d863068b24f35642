package mx.edu.conalep.compromisosocial.recordatorio.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is told: the doer, and the supervisor of his unit once it is overdue; nobody twice. */
class RepartoTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 10);
    private static final Map<Destino, List<String>> PERSONAS = Map.of(
            new Destino(Rol.VINCULACION_PLANTEL, "15-016"), List.of("plantel", "plantel2"),
            new Destino(Rol.TITULAR_PLANTEL, "15-016"), List.of("titular"),
            new Destino(Rol.VINCULACION_ENTIDAD, "15"), List.of("entidad"),
            new Destino(Rol.JURIDICO_ENTIDAD, "15"), List.of("juridico"),
            new Destino(Rol.JURIDICO_ENTIDAD, "14"), List.of("vecino"),
            new Destino(Rol.JURIDICO_NACIONAL, ""), List.of("juridico.nacional"),
            new Destino(Rol.SSI, ""), List.of("ssi"),
            new Destino(Rol.OPERADOR, ""), List.of("operador"),
            new Destino(Rol.DVS, ""), List.of("dvs"));

    private static Asunto asunto(TipoAviso tipo, Rol rol, LocalDate vence) {
        String entidad = rol.nivel() == Rol.Nivel.NACIONAL ? null : "15";
        String plantel = rol.nivel() == Rol.Nivel.PLANTEL ? "15-016" : null;
        return new Asunto(tipo, "AC-1", "", entidad, plantel, rol, vence, "", 1);
    }

    static Stream<Arguments> whom() {
        LocalDate cerca = HOY.plusDays(1);
        LocalDate tarde = HOY.minusDays(1);
        return Stream.of(
                Arguments.of(TipoAviso.ACTIVIDAD_BORRADOR, Rol.VINCULACION_PLANTEL, cerca, "plantel plantel2"),
                Arguments.of(
                        TipoAviso.ACTIVIDAD_BORRADOR,
                        Rol.VINCULACION_PLANTEL,
                        tarde,
                        "entidad* plantel plantel2 titular*"),
                Arguments.of(TipoAviso.ACTIVIDAD_AUTORIZAR, Rol.TITULAR_PLANTEL, tarde, "entidad* titular"),
                Arguments.of(TipoAviso.ACTIVIDAD_VALIDAR, Rol.VINCULACION_ENTIDAD, cerca, "entidad"),
                Arguments.of(TipoAviso.ACTIVIDAD_VALIDAR, Rol.VINCULACION_ENTIDAD, tarde, "dvs* entidad"),
                Arguments.of(TipoAviso.CONVENIO_BORRADOR, Rol.VINCULACION_PLANTEL, null, "plantel plantel2"),
                Arguments.of(TipoAviso.CONVENIO_BORRADOR, Rol.VINCULACION_ENTIDAD, null, "entidad"),
                Arguments.of(TipoAviso.CONVENIO_OBSERVADO, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.CONVENIOS_FIN, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.CONVENIO_REVISAR, Rol.JURIDICO_ENTIDAD, null, "juridico"),
                Arguments.of(TipoAviso.CONVENIO_REVISAR, Rol.JURIDICO_NACIONAL, null, "juridico.nacional"),
                Arguments.of(TipoAviso.CONVENIO_REGISTRAR, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.CONVENIO_TESTAR, Rol.JURIDICO_ENTIDAD, null, "juridico"),
                Arguments.of(TipoAviso.CONVENIO_TESTAR, Rol.JURIDICO_NACIONAL, null, "juridico.nacional"),
                Arguments.of(TipoAviso.CONVENIO_PUBLICAR, Rol.JURIDICO_ENTIDAD, null, "juridico"),
                Arguments.of(TipoAviso.CONVENIO_PUBLICAR, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.EMERGENTE_CAPTURAR, Rol.VINCULACION_PLANTEL, HOY, "plantel plantel2"),
                Arguments.of(
                        TipoAviso.EMERGENTE_CAPTURAR,
                        Rol.VINCULACION_PLANTEL,
                        tarde,
                        "entidad* plantel plantel2 titular*"),
                Arguments.of(TipoAviso.EMERGENTE_APROBAR, Rol.TITULAR_PLANTEL, HOY, "titular"),
                Arguments.of(TipoAviso.EMERGENTE_APROBAR, Rol.TITULAR_PLANTEL, tarde, "entidad* titular"),
                Arguments.of(TipoAviso.EMERGENTE_DEVUELTA, Rol.VINCULACION_PLANTEL, HOY, "plantel plantel2"),
                Arguments.of(TipoAviso.EMERGENTE_ENTREGAR, Rol.VINCULACION_PLANTEL, HOY, "plantel plantel2"),
                Arguments.of(
                        TipoAviso.EMERGENTE_ENTREGAR,
                        Rol.VINCULACION_PLANTEL,
                        tarde,
                        "entidad* plantel plantel2 titular*"),
                Arguments.of(TipoAviso.EMERGENTE_INFORMAR, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.COLECTA_RESPONDER, Rol.VINCULACION_PLANTEL, HOY, "plantel plantel2"),
                Arguments.of(TipoAviso.COLECTA_RESPONDER, Rol.VINCULACION_PLANTEL, tarde, "entidad* plantel plantel2"),
                Arguments.of(TipoAviso.COLECTA_CERO, Rol.TITULAR_PLANTEL, HOY, "titular"),
                Arguments.of(TipoAviso.COLECTA_CERO, Rol.TITULAR_PLANTEL, tarde, "titular"),
                Arguments.of(TipoAviso.COLECTA_INICIAR, Rol.DVS, cerca, ""),
                Arguments.of(TipoAviso.COLECTA_INICIAR, Rol.DVS, HOY, "dvs"),
                Arguments.of(TipoAviso.COLECTA_INICIAR, Rol.DVS, tarde, "dvs"),
                Arguments.of(TipoAviso.COLECTA_CERRAR, Rol.DVS, cerca, ""),
                Arguments.of(TipoAviso.COLECTA_CERRAR, Rol.DVS, HOY, "dvs"),
                Arguments.of(TipoAviso.COLECTA_CERRAR, Rol.DVS, tarde, "dvs"),
                Arguments.of(TipoAviso.COLECTA_ENTREGAR, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.COLECTA_INFORMAR, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.RECTIFICACION_RESOLVER, Rol.DVS, null, "dvs"),
                Arguments.of(TipoAviso.PERIODO_CERRAR_CAPTURA, Rol.DVS, cerca, "dvs"),
                Arguments.of(TipoAviso.PERIODO_CERRAR_CAPTURA, Rol.OPERADOR, cerca, "operador"),
                Arguments.of(TipoAviso.PERIODO_CERRAR_VALIDACION, Rol.OPERADOR, tarde, "operador"),
                Arguments.of(TipoAviso.PERIODO_INFORMAR, Rol.DVS, tarde, "dvs"),
                Arguments.of(TipoAviso.PERIODO_PRESENTAR, Rol.SSI, null, "ssi"),
                Arguments.of(TipoAviso.COMPROMISO, Rol.VINCULACION_PLANTEL, HOY.plusDays(8), ""),
                Arguments.of(TipoAviso.COMPROMISO, Rol.VINCULACION_PLANTEL, HOY.plusDays(7), "plantel plantel2"),
                Arguments.of(TipoAviso.COMPROMISO, Rol.VINCULACION_PLANTEL, HOY, "plantel plantel2"),
                Arguments.of(
                        TipoAviso.COMPROMISO, Rol.VINCULACION_PLANTEL, tarde, "entidad* plantel plantel2 titular*"),
                Arguments.of(TipoAviso.COMPROMISO, Rol.VINCULACION_ENTIDAD, tarde, "dvs* entidad"),
                Arguments.of(TipoAviso.COMPROMISO, Rol.DVS, tarde, "dvs"),
                Arguments.of(TipoAviso.CONVENIO_FIN, Rol.VINCULACION_ENTIDAD, tarde, ""));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("whom")
    @Tag("R8.4")
    @Tag("R14")
    @Tag("R15")
    @Tag("R21.1")
    @Tag("R21.4")
    @Tag("R22")
    @Tag("R23")
    @Tag("R24")
    void theDoerIsToldAndWhoSupervisesHimOnceItIsOverdue(TipoAviso tipo, Rol rol, LocalDate vence, String esperados) {
        Map<String, List<Aviso>> avisos =
                new Reparto(PERSONAS, Map.of(), Map.of(), Map.of()).deal(List.of(asunto(tipo, rol, vence)), a -> HOY);
        assertThat(String.join(
                        " ",
                        avisos.entrySet().stream()
                                .map(e -> e.getKey() + (e.getValue().get(0).supervision() ? "*" : ""))
                                .toList()))
                .isEqualTo(esperados);
    }

    @ParameterizedTest
    @CsvSource({
        "JURIDICO_ENTIDAD, juridico, ''",
        "JURIDICO_ENTIDAD, otra, juridico",
        "DVS, juridico, dvs",
        "JURIDICO_NACIONAL, juridico.nacional, ''"
    })
    @Tag("R21.4")
    void whoMarkedAPublicVersionIsNotToldToApproveIt(Rol rol, String propuso, String esperados) {
        Asunto propuesta = new Asunto(TipoAviso.CONVENIO_PUBLICAR, "CC-1", "1", "15", null, rol, null, "", 1, propuso);
        assertThat(String.join(
                        " ",
                        new Reparto(PERSONAS, Map.of(), Map.of(), Map.of())
                                .deal(List.of(propuesta), a -> HOY)
                                .keySet()))
                .isEqualTo(esperados);
    }

    @Test
    @Tag("R22")
    void whatWasToldIsNotToldAgainInTheSameStageAndIsInTheNext() {
        Asunto borrador = asunto(TipoAviso.ACTIVIDAD_BORRADOR, Rol.VINCULACION_PLANTEL, HOY.plusDays(3));
        String clave = borrador.clave(HOY).orElseThrow();
        Reparto reparto = new Reparto(PERSONAS, Map.of(), Map.of("plantel", Set.of(clave)), Map.of());
        assertThat(reparto.deal(List.of(borrador), a -> HOY)).containsOnlyKeys("plantel2");
        assertThat(reparto.deal(List.of(borrador), a -> HOY.plusDays(1))).containsOnlyKeys("plantel2");
        assertThat(reparto.deal(List.of(borrador), a -> HOY.plusDays(2))).containsOnlyKeys("plantel", "plantel2");
    }

    @Test
    @Tag("R22")
    void aNewDeadlineIsToldAnew() {
        Asunto antes = asunto(TipoAviso.ACTIVIDAD_BORRADOR, Rol.VINCULACION_PLANTEL, HOY.plusDays(3));
        Asunto ahora = asunto(TipoAviso.ACTIVIDAD_BORRADOR, Rol.VINCULACION_PLANTEL, HOY.plusDays(2));
        assertThat(antes.clave(HOY)).isNotEqualTo(ahora.clave(HOY));
    }

    @ParameterizedTest
    @EnumSource(TipoAviso.class)
    void nobodyDoesWithoutALegalDeadline(TipoAviso tipo) {
        Rol rol = tipo.hace() == null ? Rol.VINCULACION_PLANTEL : tipo.hace();
        Asunto uno = asunto(tipo, rol, HOY);
        Map<String, Set<GrupoAviso>> bajas = Map.of(
                "plantel", Set.copyOf(GrupoAviso.optional()),
                "plantel2", Set.copyOf(GrupoAviso.optional()),
                "titular", Set.copyOf(GrupoAviso.optional()),
                "entidad", Set.copyOf(GrupoAviso.optional()),
                "ssi", Set.copyOf(GrupoAviso.optional()),
                "dvs", Set.copyOf(GrupoAviso.optional()));
        boolean told = !new Reparto(PERSONAS, Map.of(), Map.of(), bajas)
                .deal(List.of(uno), a -> HOY)
                .isEmpty();
        assertThat(told).isEqualTo(tipo.grupo() == GrupoAviso.PLAZOS);
    }

    @ParameterizedTest
    @CsvSource({"CONVENIO_REVISAR, juridico vecino", "CONVENIO_TESTAR, juridico", "CONVENIO_PUBLICAR, juridico"})
    @Tag("R21.1")
    void whoCoversALegalAreaIsToldWhatHeMayReviewAndNothingElse(TipoAviso tipo, String esperados) {
        Map<Destino, List<String>> suplentes = Map.of(new Destino(Rol.JURIDICO_ENTIDAD, "15"), List.of("vecino"));
        Reparto reparto = new Reparto(PERSONAS, suplentes, Map.of(), Map.of());
        assertThat(String.join(
                        " ",
                        reparto.deal(List.of(asunto(tipo, Rol.JURIDICO_ENTIDAD, null)), a -> HOY)
                                .keySet()))
                .isEqualTo(esperados);
        assertThat(reparto.deal(List.of(asunto(tipo, Rol.JURIDICO_NACIONAL, null)), a -> HOY))
                .containsOnlyKeys("juridico.nacional");
    }

    @Test
    @Tag("R21.1")
    void whoCoversMayDoWithoutItAsThoseOfTheAreaMay() {
        Map<Destino, List<String>> suplentes = Map.of(new Destino(Rol.JURIDICO_ENTIDAD, "15"), List.of("vecino"));
        assertThat(new Reparto(PERSONAS, suplentes, Map.of(), Map.of("vecino", Set.of(GrupoAviso.CONVENIOS)))
                        .deal(List.of(asunto(TipoAviso.CONVENIO_REVISAR, Rol.JURIDICO_ENTIDAD, null)), a -> HOY))
                .containsOnlyKeys("juridico");
    }

    @Test
    @Tag("R21.1")
    @Tag("R24")
    void nobodyReadsTheSameTwiceInAMail() {
        Map<Destino, List<String>> personas = Map.of(
                new Destino(Rol.JURIDICO_ENTIDAD, "15"), List.of("juridico"),
                new Destino(Rol.DVS, ""), List.of("ambas"),
                new Destino(Rol.OPERADOR, ""), List.of("ambas"));
        Map<Destino, List<String>> suplentes = Map.of(new Destino(Rol.JURIDICO_ENTIDAD, "15"), List.of("juridico"));
        Map<String, List<Aviso>> avisos = new Reparto(personas, suplentes, Map.of(), Map.of())
                .deal(
                        List.of(
                                asunto(TipoAviso.CONVENIO_REVISAR, Rol.JURIDICO_ENTIDAD, null),
                                asunto(TipoAviso.PERIODO_CONSOLIDAR, Rol.DVS, HOY),
                                asunto(TipoAviso.PERIODO_CONSOLIDAR, Rol.OPERADOR, HOY)),
                        a -> HOY);
        assertThat(avisos.get("juridico")).hasSize(1);
        assertThat(avisos.get("ambas")).hasSize(1);
    }

    @Test
    @Tag("R22")
    void theDayIsThatOfTheUnitWhoseItIs() {
        Asunto borrador = asunto(TipoAviso.ACTIVIDAD_BORRADOR, Rol.VINCULACION_PLANTEL, HOY);
        Reparto reparto = new Reparto(PERSONAS, Map.of(), Map.of(), Map.of());
        assertThat(reparto.deal(List.of(borrador), a -> HOY)).containsOnlyKeys("plantel", "plantel2");
        assertThat(reparto.deal(List.of(borrador), a -> HOY.plusDays(1)))
                .as("one zone is already a day ahead")
                .containsKeys("titular", "entidad");
    }
}
