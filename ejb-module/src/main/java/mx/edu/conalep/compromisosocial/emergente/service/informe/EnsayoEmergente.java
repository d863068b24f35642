package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PoliticaEmergente;

/**
 * The rehearsal of a programme's report: what it would say if it were made now, in numbers alone.
 *
 * @param emergente folio
 * @param vigente number of the version in force, 0 for none
 * @param cambios figures that the version in force does not say as the records do
 * @param motivoRequerido whether a reason must be given
 * @param planteles that take part
 * @param sinRegistro keys of those that noted nothing
 * @param beneficiados students who received something
 * @param entregas deliveries made
 * @param remanentes planteles that keep goods which nobody received
 */
public record EnsayoEmergente(
        String trabajo,
        String emergente,
        String causa,
        int vigente,
        long cambios,
        boolean motivoRequerido,
        int planteles,
        List<String> sinRegistro,
        int beneficiados,
        int entregas,
        List<String> remanentes)
        implements Serializable {

    /** Of what the records say today. */
    static EnsayoEmergente of(
            PoliticaEmergente.Hechos hechos,
            String causa,
            List<PersonasUnidad> personas,
            List<ArticuloUnidad> articulos) {
        return new EnsayoEmergente(
                "informe-emergente",
                hechos.folio(),
                causa,
                hechos.vigente(),
                hechos.cambios(),
                hechos.vigente() > 0 && hechos.cambios() > 0,
                personas.size(),
                personas.stream()
                        .filter(p -> !p.isConRegistro())
                        .map(p -> p.unidad().plantel())
                        .toList(),
                personas.stream().mapToInt(PersonasUnidad::beneficiados).sum(),
                personas.stream().mapToInt(PersonasUnidad::entregas).sum(),
                articulos.stream()
                        .filter(a -> a.remanente().signum() > 0)
                        .map(a -> a.unidad().plantel())
                        .distinct()
                        .toList());
    }

    /** Whether the report would make nothing new. */
    public boolean isSinCambios() {
        return vigente > 0 && cambios == 0;
    }
}
