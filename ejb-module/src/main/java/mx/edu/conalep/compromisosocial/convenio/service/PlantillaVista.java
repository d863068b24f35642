package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;
import java.time.Instant;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosPlantilla;
import mx.edu.conalep.compromisosocial.convenio.domain.PlantillaConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.VersionPlantilla;

/**
 * A version of a template as others read it.
 *
 * @param entidad whose it is, null for a national one
 * @param numero number of this version
 * @param ultima number of the template's last version
 * @param activa whether it is offered
 * @param propia whether the reader's legal area keeps it
 */
public record PlantillaVista(
        String clave,
        String entidad,
        int numero,
        int ultima,
        boolean activa,
        DatosPlantilla datos,
        String hechaPor,
        Instant hechaEn,
        String retiradaPor,
        Instant retiradaEn,
        boolean propia)
        implements Serializable {

    static PlantillaVista of(VersionPlantilla v, boolean propia) {
        PlantillaConvenio p = v.getPlantilla();
        return new PlantillaVista(
                p.getClave(),
                p.getEntidad(),
                v.getNumero(),
                p.getNumero(),
                p.isActiva(),
                v.datos(),
                v.getHechaPor(),
                v.getHechaEn(),
                p.getRetiradaPor(),
                p.getRetiradaEn(),
                propia);
    }
}
