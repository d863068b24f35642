package mx.edu.conalep.compromisosocial.emergente.domain.informe;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * All that a version says inside a scope, or of the whole nation.
 *
 * @param personas counts of the levels in scope, by level and key
 * @param articulos goods of the levels in scope, by level, unit and key
 */
public record ContenidoEmergente(
        VersionEmergente version, Ambito ambito, List<PersonasUnidad> personas, List<ArticuloUnidad> articulos)
        implements Serializable {

    /** The same of a version that is published by now. */
    public ContenidoEmergente with(VersionEmergente publicada) {
        return new ContenidoEmergente(publicada, ambito, personas, articulos);
    }

    /** The highest level in scope: the one that its totals are of. */
    public Nivel nivel() {
        return ambito.isNacional() ? Nivel.NACIONAL : ambito.plantel() == null ? Nivel.ENTIDAD : Nivel.PLANTEL;
    }

    /** The counts of a level's units. */
    public List<PersonasUnidad> at(Nivel nivel) {
        return personas.stream().filter(p -> p.unidad().nivel() == nivel).toList();
    }

    /** The goods of a unit. */
    public List<ArticuloUnidad> of(Unidad unidad) {
        return articulos.stream().filter(a -> a.unidad().equals(unidad)).toList();
    }

    /** The goods of the whole scope. */
    public List<ArticuloUnidad> balance() {
        return articulos.stream().filter(a -> a.unidad().nivel() == nivel()).toList();
    }

    /** The counts of the whole scope; none when no plantel of it takes part. */
    public Optional<PersonasUnidad> total() {
        return at(nivel()).stream().findFirst();
    }

    /** How many planteles noted nothing. */
    public long sinRegistro() {
        return at(Nivel.PLANTEL).stream().filter(p -> !p.isConRegistro()).count();
    }

    /**
     * How many students were considered and received nothing, of the whole programme alone: that nobody saw, and in a single plantel it
     * would point at them.
     *
     * @return empty below the nation, and when {@link Reserva} keeps it back
     */
    public Optional<Integer> noElegidos() {
        return told(PersonasUnidad::noElegidos);
    }

    /** How many approved awards were taken back; told as {@link #noElegidos}. */
    public Optional<Integer> reversiones() {
        return told(PersonasUnidad::reversiones);
    }

    private Optional<Integer> told(Function<PersonasUnidad, Integer> count) {
        return ambito.isNacional() ? total().map(count).filter(n -> Reserva.isTold(n, candidatos())) : Optional.empty();
    }

    /** Whether all students considered are of one entidad: what is told of the nation would be told of it. */
    public boolean isDeUna() {
        return Reserva.isOfOne(candidatos());
    }

    private List<Integer> candidatos() {
        return at(Nivel.ENTIDAD).stream().map(PersonasUnidad::candidatos).toList();
    }
}
