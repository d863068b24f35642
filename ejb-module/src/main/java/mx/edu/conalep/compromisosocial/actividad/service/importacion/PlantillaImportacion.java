package mx.edu.conalep.compromisosocial.actividad.service.importacion;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.actividad.domain.CampoActividad;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** The file to fill in: the columns that an import must carry, and one row to show what goes in each. */
public final class PlantillaImportacion {
    private static final List<CampoActividad> COLUMNAS = Arrays.stream(CampoActividad.values())
            .filter(CampoActividad::isInCsv)
            .toList();

    private PlantillaImportacion() {}

    /**
     * Writes it.
     *
     * @param plantel key of the plantel of the example
     * @param dia its day, in the zone of the plantel
     * @param out is not closed
     */
    public static void write(Formato formato, String plantel, LocalDate dia, OutputStream out) throws IOException {
        try (Hoja hoja = Hoja.of(formato, "Actividades", out)) {
            hoja.row(COLUMNAS.stream().map(CampoActividad::columna).toList());
            hoja.row(
                    COLUMNAS.stream().map(campo -> example(campo, plantel, dia)).toList());
        }
    }

    private static Object example(CampoActividad campo, String plantel, LocalDate dia) {
        return switch (campo) {
            case PLANTEL -> plantel;
            case FECHA_INICIO, FECHA_FIN -> dia.toString();
            default ->
                switch (campo.tipo()) {
                    case CONTEO -> Integer.valueOf(told(campo));
                    case COORDENADA -> "";
                    default -> told(campo);
                };
        };
    }

    private static String told(CampoActividad campo) {
        return Messages.text("actividad.plantilla." + campo.columna());
    }
}
