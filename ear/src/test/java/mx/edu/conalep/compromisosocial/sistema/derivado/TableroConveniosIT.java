package mx.edu.conalep.compromisosocial.sistema.derivado;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.sistema.convenio.Acuerdos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Documentos;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sesion;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts of the board of convenios and the lists that they open (Art. 20 II). */
@PruebaDeSistema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableroConveniosIT {

    private static final Pattern CUENTA = Pattern.compile("<td class=\"numero\"[^>]*><a href=\"([^\"]+)\">([^<]+)</a>");
    private static final Pattern TOTAL =
            Pattern.compile("<div class=\"encabezado-texto\">.*?<p>([^<]*)</p>", Pattern.DOTALL);

    private static final String DETENIDO = "Entregar lo que se detuvo";

    private final Sistema sistema;
    private final Acuerdos acuerdos;
    private String folio;
    private String enRevision;
    private String suscrita;

    TableroConveniosIT(Sistema sistema) {
        this.sistema = sistema;
        this.acuerdos = new Acuerdos(sistema);
    }

    @BeforeAll
    void aConvenioHasACommitmentAndAnActivity() {
        folio = acuerdos.registered("Convenio con compromisos por cumplir");
        sistema.api("plantel.15-016")
                .post(
                        "/actividades",
                        Muestras.actividad("15-016", Dias.reciente().toString(), "tablero-" + UUID.randomUUID())
                                .add("convenio", folio)
                                .build())
                .expect(201);
        twoAddendaGoNoFurther();
    }

    /** What renews a convenio that was ended meanwhile is neither counted nor in the lists that the counts open. */
    private void twoAddendaGoNoFurther() {
        String revisado = acuerdos.registered("Talleres de Xochipilli en revisión");
        String firmado = acuerdos.registered("Talleres de Xochipilli por registrar");
        enRevision = acuerdos.send(acuerdos.addendum(revisado));
        suscrita = acuerdos.sign(
                acuerdos.approve(acuerdos.addendum(firmado, DETENIDO, Dias.hoy().minusDays(3))));
        acuerdos.end(revisado);
        acuerdos.end(firmado);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dvs", "auditor", "entidad.15"})
    @Tag("R20")
    void everyCountOpensAListOfThatMany(String usuario) {
        Sesion sesion = sistema.sesion(usuario);
        List<MatchResult> links = CUENTA.matcher(
                        sesion.get("/convenio/tablero").expect(200).text())
                .results()
                .toList();
        assertThat(links)
                .as(usuario)
                .extracting(link -> link.group(1).replaceAll("\\?.*", ""))
                .contains("/convenio/lista", "/convenio/compromisos", "/actividad/lista");
        for (MatchResult link : links) {
            String address = link.group(1).replace("&amp;", "&");
            Matcher total = TOTAL.matcher(sesion.get(address).expect(200).text());
            assertThat(total.find()).as(address).isTrue();
            assertThat(total.group(1).replaceAll("\\D", ""))
                    .as(usuario + " " + address)
                    .isEqualTo(link.group(2).replaceAll("\\D", ""));
        }
    }

    @Test
    @Tag("R19")
    void whatRenewsAConvenioThatWasEndedIsOnItsWayNoMore() {
        Sesion sesion = sistema.sesion("entidad.15");
        String lista = "/convenio/lista?texto=Xochipilli";
        assertThat(sesion.get(lista + "&vigencia=SIN_REGISTRO").expect(200).text())
                .contains(enRevision, suscrita);
        assertThat(sesion.get(lista + "&en_tramite=si").expect(200).text()).doesNotContain(enRevision, suscrita);
        assertThat(sesion.get("/convenio/lista?estado=EN_REVISION_JURIDICA&en_tramite=si")
                        .expect(200)
                        .text())
                .doesNotContain(enRevision);
        assertThat(sesion.get("/archivo/tablero-convenios/compromisos.csv")
                        .expect(200)
                        .text())
                .contains(folio)
                .doesNotContain(DETENIDO);
    }

    @Test
    @Tag("R8.4")
    void commitmentsAreListedOverdueOnesFirstAndAsAFile() {
        String lista = "/convenio/compromisos?texto=" + folio;
        assertThat(sistema.sesion("dvs").get(lista).expect(200).text())
                .contains("1 compromiso pendiente", folio, "Entregar el material", "Fundación de prueba");
        assertThat(sistema.sesion("dvs").get(lista + "&vencidos=si").expect(200).text())
                .contains("Ningún compromiso cumple esos filtros");
        assertThat(sistema.sesion("entidad.14").get(lista).expect(200).text()).doesNotContain("Entregar el material");
        assertThat(sistema.sesion("entidad.15")
                        .get("/archivo/tablero-convenios/compromisos.csv?texto=" + folio)
                        .expect(200)
                        .text())
                .contains("convenio,alcance,entidad", folio, "Entregar el material");
        List<List<String>> hoja = Documentos.firstSheet(sistema.sesion("dvs")
                .get("/archivo/tablero-convenios/compromisos.xlsx")
                .expect(200)
                .bytes());
        List<String> vencen = hoja.stream().skip(1).map(row -> row.get(8)).toList();
        assertThat(vencen).isNotEmpty().isSorted();
    }
}
