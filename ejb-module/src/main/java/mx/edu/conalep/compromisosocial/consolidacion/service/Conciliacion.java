package mx.edu.conalep.compromisosocial.consolidacion.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Cotejo;
import mx.edu.conalep.compromisosocial.consolidacion.domain.HuellaVersion;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ConsolidacionRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.ContenidoRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository;
import mx.edu.conalep.compromisosocial.consolidacion.persistence.CorridaRepository.Cambios;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.shared.DescuadreException;

/**
 * The proof of a version before it is published, in one pass over its activities: each frozen one against its record, and the cells of
 * every level against the records themselves, added up here past every step in between. The same pass takes the hash.
 */
@Dependent
public class Conciliacion {

    private final CorridaRepository corridas;
    private final ContenidoRepository contenidos;
    private final ConsolidacionRepository lectura;

    /** With the repositories that it reads from. */
    @Inject
    public Conciliacion(CorridaRepository corridas, ContenidoRepository contenidos, ConsolidacionRepository lectura) {
        this.corridas = corridas;
        this.contenidos = contenidos;
        this.lectura = lectura;
    }

    /**
     * Proves a version.
     *
     * @throws DescuadreException naming the first cell or activity that does not agree
     */
    public Prueba check(Consolidacion corrida) {
        List<Celda> celdas = lectura.cells(corrida.id(), Ambito.nacional());
        HuellaVersion huella =
                new HuellaVersion(corrida.periodo(), corrida.version(), corrida.calendarioVersion(), celdas);
        Cotejo cotejo = new Cotejo();
        long[] congeladas = {0};
        long[] distintas = {0};
        contenidos.eachActivity(corrida, c -> {
            huella.add(c.actividad());
            cotejo.add(c.actividad().clave(), c.actividad().medidas());
            congeladas[0]++;
            distintas[0] += c.distinta() ? 1 : 0;
        });
        if (distintas[0] > 0 || contenidos.countToday(corrida) != congeladas[0]) {
            Cambios cambios = corridas.changesSince(corrida);
            throw new DescuadreException("consolidacion.descuadre.actividad", cambios.cuantos(), cambios.primero());
        }
        cotejo.firstDifference(celdas).ifPresent(d -> {
            throw new DescuadreException(
                    "consolidacion.descuadre.celda", d.clave().toString(), d.columna(), d.diferencia());
        });
        return new Prueba(congeladas[0], huella.hex());
    }

    /**
     * What was proved.
     *
     * @param actividades activities that the version froze
     * @param sha256 hash of the figures and the detail that were compared
     */
    public record Prueba(long actividades, String sha256) {}
}
