package mx.edu.conalep.compromisosocial.emergente.service.informe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiPredicate;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PoliticaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.emergente.persistence.AsignacionRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.ContenidoEmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.InformeEmergenteRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/** What is known of a programme before a run of its report. */
@Dependent
class HechosEmergente {
    @Inject
    private InformeEmergenteRepository versiones;

    @Inject
    private ContenidoEmergenteRepository contenidos;

    @Inject
    private AsignacionRepository asignaciones;

    PoliticaEmergente.Hechos of(ProgramaEmergente programa) {
        List<VersionEmergente> publicadas = versiones.published(programa.getId());
        return new PoliticaEmergente.Hechos(
                programa.getFolio(),
                programa.getEstado(),
                versiones.isUnfinished(programa.getId()),
                publicadas.isEmpty() ? 0 : publicadas.get(0).version(),
                publicadas.isEmpty() ? 0 : changes(programa, publicadas.get(0)),
                asignaciones.pending(programa));
    }

    /** Rows of planteles that the version in force does not say as the records do. */
    private long changes(ProgramaEmergente programa, VersionEmergente vigente) {
        ContenidoEmergente congelado = contenidos.read(vigente, Ambito.nacional());
        List<ArticuloUnidad> bienes = congelado.articulos().stream()
                .filter(a -> a.unidad().nivel() == Nivel.PLANTEL)
                .toList();
        BiPredicate<PersonasUnidad, PersonasUnidad> unit = (a, b) -> a.unidad().equals(b.unidad()) && a.isSame(b);
        BiPredicate<ArticuloUnidad, ArticuloUnidad> thing =
                (a, b) -> a.unidad().equals(b.unidad()) && a.clave().equals(b.clave()) && a.isSame(b);
        return differing(congelado.at(Nivel.PLANTEL), contenidos.personas(programa), unit)
                + differing(bienes, contenidos.articulos(programa), thing);
    }

    private static <T> long differing(List<T> before, List<T> today, BiPredicate<T, T> same) {
        long changed = today.stream()
                .filter(t -> before.stream().noneMatch(b -> same.test(b, t)))
                .count();
        return changed == 0 ? Math.max(0, before.size() - today.size()) : changed;
    }
}
