package mx.edu.conalep.compromisosocial.consolidacion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PoliticaVersion.Decision;
import mx.edu.conalep.compromisosocial.consolidacion.service.Apertura;
import mx.edu.conalep.compromisosocial.contenedor.ContainerTest;
import mx.edu.conalep.compromisosocial.operacion.Siembra;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When an authorised rectificación makes another version, whatever the clock said when it was resolved. */
@ContainerTest
@Tag("R24")
class VersionPosteriorIT {

    @Inject
    private Versiones versiones;

    @Inject
    private Siembra siembra;

    @Test
    void aRectificacionResolvedWithTheClockSetBackMakesOneVersion() throws Exception {
        assertMakesOneVersion("2011-T1", "1999-12-31");
    }

    @Test
    void aRectificacionResolvedWithTheClockSetForwardMakesOneVersion() throws Exception {
        assertMakesOneVersion("2011-T2", "2999-12-31");
    }

    private void assertMakesOneVersion(String clave, String resuelta) throws Exception {
        siembra.quarter(clave, "CERRADO");
        assertThat(versiones.consolidate(clave, null)).isEqualTo(new Apertura(Decision.NUEVA, 1));
        String folio = "IT-" + clave + "-15-001-3";
        versiones.rectify(folio, "Otra plaza");
        siembra.update(
                "update rectificacion r join actividad a on a.id = r.actividad_id set r.resuelta_en = ? where a.folio = ?",
                resuelta,
                folio);

        assertThat(versiones.consolidate(clave, null)).isEqualTo(new Apertura(Decision.NUEVA, 2));
        assertThat(siembra.value("select motivo from consolidacion where periodo = ? and version = 2", clave))
                .isEqualTo("Rectificación autorizada de una actividad: " + folio);
        assertThat(versiones.consolidate(clave, null)).isEqualTo(new Apertura(Decision.SIN_CAMBIOS, 2));
    }
}
