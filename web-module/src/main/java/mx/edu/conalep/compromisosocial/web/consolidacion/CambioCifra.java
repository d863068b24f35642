package mx.edu.conalep.compromisosocial.web.consolidacion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Diferencia;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Formato;

/**
 * One figure that a version tells otherwise than the one before, in words.
 *
 * @param celda name of the cell; empty in its second and later figures
 * @param concepto which figure
 * @param antes what the earlier version says, a dash where it has no such cell
 * @param despues what this version says, a dash where it has no such cell
 * @param cambio the difference with its sign; empty where it is no number
 */
public record CambioCifra(String celda, String concepto, String antes, String despues, String cambio) {

    private static final String NADA = "—";

    /** Names of the figures in the order of {@link Medidas#columns()}. */
    private static final List<String> CONCEPTOS = List.of(
            "consolidacion.columna.actividades",
            "consolidacion.columna.extemporaneas",
            "actividad.campo.estudiantes",
            "actividad.campo.docentes",
            "actividad.campo.administrativos",
            "actividad.campo.directos_adultas_mayores",
            "actividad.campo.directos_indigenas",
            "actividad.campo.directos_discapacidad",
            "actividad.campo.directos_general",
            "consolidacion.columna.directos.corto",
            "actividad.campo.indirectos",
            "actividad.campo.encuestas");

    /** Every figure that differs, cell by cell. */
    static List<CambioCifra> of(Diferencia diferencia, Function<ClaveCelda, String> nombre) {
        List<CambioCifra> changes = new ArrayList<>();
        List<Diferencia.DeCelda> celdas = diferencia.celdas().stream()
                .sorted(Comparator.comparing(Diferencia.DeCelda::clave, ClaveCelda.COMO_SE_LEE))
                .toList();
        for (Diferencia.DeCelda celda : celdas) {
            List<CambioCifra> own = figures(celda);
            if (!situation(celda.antes()).equals(situation(celda.despues()))) {
                own.add(
                        0,
                        new CambioCifra(
                                "",
                                Messages.text("consolidacion.columna.situacion"),
                                situation(celda.antes()),
                                situation(celda.despues()),
                                ""));
            }
            for (int i = 0; i < own.size(); i++) {
                changes.add(i == 0 ? own.get(i).named(nombre.apply(celda.clave())) : own.get(i));
            }
        }
        return changes;
    }

    private static List<CambioCifra> figures(Diferencia.DeCelda celda) {
        List<CambioCifra> changed = new ArrayList<>();
        List<Long> change = celda.cambio().columns();
        for (int i = 0; i < change.size(); i++) {
            if (change.get(i) != 0) {
                changed.add(new CambioCifra(
                        "",
                        Messages.text(CONCEPTOS.get(i)),
                        figure(celda.antes(), i),
                        figure(celda.despues(), i),
                        Formato.cambio(change.get(i))));
            }
        }
        return changed;
    }

    private static String figure(Celda celda, int column) {
        return celda == null ? NADA : Formato.numero(celda.medidas().columns().get(column));
    }

    private static String situation(Celda celda) {
        return celda == null
                ? NADA
                : Messages.text("consolidacion.situacion." + celda.situacion().name());
    }

    private CambioCifra named(String nombre) {
        return new CambioCifra(nombre, concepto, antes, despues, cambio);
    }
}
