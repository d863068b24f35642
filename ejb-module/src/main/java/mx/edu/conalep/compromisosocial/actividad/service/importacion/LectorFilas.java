package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.DatosActividad;
import mx.edu.conalep.compromisosocial.actividad.service.formato.ColumnasLista;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.TextoLibre;

/**
 * Turns a table into activities: the header names each column once, carries all those of the CSV face and none that the
 * system does not know, except those that its own lists carry beside; each cell is read strictly. Every error of every row is kept.
 */
final class LectorFilas {
    private final Map<CampoActividad, Integer> columnas = new EnumMap<>(CampoActividad.class);
    private final int ancho;
    private final Existentes existentes;

    /**
     * An activity as its row tells it.
     *
     * @param fila the row
     * @param datos what could be read of it
     * @param errores what could not
     */
    record Leida(Tabla.Fila fila, DatosActividad datos, List<ErrorFila> errores) {}

    /** Reads the header. */
    LectorFilas(List<String> encabezado) {
        ancho = encabezado.size();
        if (Encabezado.known(encabezado) == 0) {
            throw new RuleViolationException(new RuleViolation("actividad.importacion.noHeader", "archivo"));
        }
        List<RuleViolation> broken = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < ancho; i++) {
            if (Encabezado.isTooLong(encabezado.get(i))) {
                broken.add(new RuleViolation("actividad.importacion.longColumn", null, i + 1, Encabezado.MAX));
                continue;
            }
            String name = TextoLibre.bare(encabezado.get(i));
            Optional<CampoActividad> campo = Encabezado.find(name);
            if (!seen.add(Encabezado.name(name))) {
                broken.add(new RuleViolation("actividad.importacion.repeatedColumn", name, name));
            } else if (ColumnasLista.PRIMERAS.contains(Encabezado.name(name))) {
                continue;
            } else if (campo.isEmpty()) {
                broken.add(new RuleViolation("actividad.importacion.unknownColumn", name, name));
            } else {
                columnas.put(campo.get(), i);
            }
        }
        Arrays.stream(CampoActividad.values())
                .filter(c -> c.isInCsv() && !columnas.containsKey(c))
                .forEach(c ->
                        broken.add(new RuleViolation("actividad.importacion.missingColumn", c.columna(), c.columna())));
        RuleViolationException.throwIfAny(broken);
        existentes = new Existentes(encabezado);
    }

    /** Reads one row. */
    Leida read(Tabla.Fila fila) {
        DatosActividad datos = new DatosActividad();
        List<ErrorFila> errores = new ArrayList<>();
        existentes.refusal(fila).ifPresent(errores::add);
        if (fila.celdas().size() > ancho && fila.celdas().stream().skip(ancho).anyMatch(c -> !c.isBlank())) {
            RuleViolation tooWide = new RuleViolation("actividad.importacion.tooManyCells", null, ancho);
            errores.add(ErrorFila.of(fila.numero(), tooWide, null));
        }
        columnas.forEach((campo, columna) -> {
            String celda = fila.celda(columna);
            try {
                if (celda.startsWith(Tabla.FORMULA)) {
                    throw new RuleViolationException(
                            new RuleViolation("actividad.importacion.formula", campo.columna()));
                }
                campo.set(datos, CeldaTecleada.read(campo, celda));
            } catch (RuleViolationException refused) {
                refused.violations().forEach(v -> errores.add(ErrorFila.of(fila.numero(), v, celda)));
            }
        });
        Existentes.example(fila, datos).ifPresent(errores::add);
        return new Leida(fila, datos, errores);
    }

    /** What the cell of a violated field says. */
    String valor(Tabla.Fila fila, String columna) {
        return CampoActividad.find(columna == null ? "" : columna)
                .map(columnas::get)
                .map(fila::celda)
                .orElse(null);
    }
}
