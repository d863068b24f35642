package mx.edu.conalep.compromisosocial.sistema.actividad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;

/** Files of activities as planteles prepare them in a spreadsheet. */
final class ArchivoActividades {

    private static final String COLUMNAS =
            "referencia,plantel,fecha_inicio,fecha_fin,servicio,descripcion,modalidad,sede,"
                    + "localidad,latitud,longitud,carreras,estudiantes,docentes,administrativos,supervisor,directos_adultas_mayores,"
                    + "directos_indigenas,directos_discapacidad,directos_general,indirectos,encuestas,medidas_seguridad,"
                    + "origen_materiales\n";

    private ArchivoActividades() {}

    /** So many sound rows; the row's number is in its reference and in its place, and so are its beneficiaries. */
    static String csv(String plantel, String prefijo, int cuantas) {
        return COLUMNAS
                + IntStream.rangeClosed(1, cuantas)
                        .mapToObj(n -> row(plantel, prefijo, n))
                        .collect(Collectors.joining());
    }

    static Path write(Path carpeta, String nombre, String csv) {
        try {
            return Files.writeString(carpeta.resolve(nombre), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String plantel, String prefijo, int n) {
        LocalDate dia = Dias.reciente();
        return String.join(
                        ",",
                        prefijo + "-" + n,
                        plantel,
                        dia.toString(),
                        dia.toString(),
                        n % 2 == 0 ? "I" : "III",
                        "Jornada " + prefijo + " " + n,
                        "EXTERNA",
                        "Parque " + n,
                        "Cabecera municipal,,,",
                        "12,2,1",
                        "Docente responsable del grupo",
                        "0,0,0",
                        Integer.toString(n),
                        "0,3",
                        "Chalecos",
                        "Comité")
                + "\n";
    }
}
