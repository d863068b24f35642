package mx.edu.conalep.compromisosocial.web.marco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a form leads whose page has lost what it read. */
class DestinoVistaTest {

    private static final Set<String> HAY = Set.of(
            "/convenio/ficha.xhtml",
            "/convenio/lista.xhtml",
            "/convenio/acto.xhtml",
            "/convenio/plantilla.xhtml",
            "/convenio/plantillas.xhtml",
            "/administracion/plantel.xhtml",
            "/administracion/planteles.xhtml",
            "/validacion/charola.xhtml");

    @ParameterizedTest
    @CsvSource(
            value = {
                "|/app/convenio/redaccion?folio=EX-1|/app/convenio/redaccion?folio=EX-1",
                "folio=EX-1|/app/convenio/redaccion|/app/convenio/redaccion",
                "folio=EX-1||/app/convenio/redaccion?folio=EX-1",
                "folio=EX-1|/app/convenio/redaccionOtra|/app/convenio/redaccion?folio=EX-1",
                "||/app/convenio/redaccion"
            },
            delimiter = '|')
    void aPageThatWasPutAsideIsOpenedAnewWhereItStood(String consulta, String procedencia, String expected) {
        assertThat(DestinoVista.again(
                        "/app", "/convenio/redaccion.xhtml", consulta == null ? "" : consulta, procedencia))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1} with {2}")
    @CsvSource({
        "/convenio/acto.xhtml, EX-2026-15-00001, folio=EX-2026-15-00001&acto=registro,"
                + " /convenio/ficha?folio=EX-2026-15-00001",
        "/convenio/acto.xhtml, 'a b&c', '', /convenio/ficha?folio=a+b%26c",
        "/convenio/redaccion.xhtml, '', '', /convenio/lista",
        "/convenio/plantilla.xhtml, '', clave=PC-1, /convenio/plantillas",
        "/convenio/lista.xhtml, '', estado=REGISTRADO, /convenio/lista?estado=REGISTRADO",
        "/administracion/plantel.xhtml, '', clave=15-016, /administracion/planteles",
        "/validacion/charola.xhtml, AC-1, folio=AC-1, /validacion/charola?folio=AC-1",
        "/cero/declaracion.xhtml, '', '', /cero/declaracion"
    })
    void isTheRecordElseItsListElseThePageAnew(String vista, String folio, String consulta, String expected) {
        assertThat(DestinoVista.of(vista, folio, consulta, HAY::contains)).isEqualTo(expected);
    }
}
