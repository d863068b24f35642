package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios.Columna;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** The board of convenios as a file, as it stands on screen (Art. 20 II). */
@Gated
@Stateless
public class ExportacionTableroService {
    @Inject
    private TableroConveniosService tablero;

    /**
     * Writes every row of the scope.
     *
     * @param out is not closed
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR},
            action = "convenio.tablero.exportar",
            write = true)
    public void export(Formato formato, OutputStream out) throws IOException {
        List<RenglonConvenios> filas = tablero.list();
        try (Hoja hoja = Hoja.of(formato, "Convenios", out)) {
            hoja.row(header());
            for (RenglonConvenios fila : filas) {
                List<Object> row = new ArrayList<>(Arrays.asList(fila.entidad(), fila.estado(), fila.alcance()));
                row.addAll(fila.cuentas());
                row.add(fila.ofrecido());
                row.add(fila.recibido());
                hoja.row(row);
            }
        }
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("entidad", "estado", "alcance"));
        Arrays.stream(Columna.values()).map(Columna::clave).forEach(header::add);
        header.addAll(List.of("apoyos_ofrecidos", "apoyos_recibidos"));
        return header;
    }
}
