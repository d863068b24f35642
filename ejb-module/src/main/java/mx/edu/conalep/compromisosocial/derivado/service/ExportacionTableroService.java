package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.derivado.domain.CompromisoPendiente;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios.Columna;
import mx.edu.conalep.compromisosocial.organizacion.domain.ClaveAjuste;
import mx.edu.conalep.compromisosocial.organizacion.service.Ajustes;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** The board of convenios and the commitments that it counts as files, as they stand on screen (Art. 20 II). */
@Gated
@Stateless
public class ExportacionTableroService {
    private static final List<String> COMPROMISOS = List.of(
            "convenio",
            "alcance",
            "entidad",
            "estado",
            "numero",
            "compromiso",
            "parte",
            "nombre_parte",
            "vence",
            "vencido");

    @Inject
    private TableroConveniosService tablero;

    @Inject
    private CompromisosConsulta compromisos;

    @Inject
    private Ajustes ajustes;

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

    /**
     * Writes the pending commitments that a filter lets through, overdue ones first; a page of them is in memory at a time.
     *
     * @param out is not closed; nothing is written to it when the list is refused
     * @throws RuleViolationException when there are more than one file may carry
     */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR},
            action = "convenio.compromisos.exportar",
            write = true)
    public void exportCompromisos(FiltroCompromisos filtro, Formato formato, OutputStream out) throws IOException {
        Page<CompromisoPendiente> page = compromisos.list(filtro, PageRequest.of(0, PageRequest.MAX));
        long max = ajustes.get(ClaveAjuste.EXPORTACION_MAX_FILAS);
        if (page.total() > max) {
            throw new RuleViolationException(
                    new RuleViolation("convenio.exportacion.tooMany", null, page.total(), max));
        }
        try (Hoja hoja = Hoja.of(formato, "Compromisos", out)) {
            hoja.row(COMPROMISOS);
            while (!page.items().isEmpty()) {
                for (CompromisoPendiente c : page.items()) {
                    hoja.row(Arrays.asList(
                            c.convenio(),
                            c.alcance(),
                            c.entidad(),
                            c.estado(),
                            c.orden(),
                            c.descripcion(),
                            c.parte(),
                            c.nombre(),
                            c.vence(),
                            c.vencido()));
                }
                page = compromisos.list(filtro, PageRequest.of(page.pagina() + 1, PageRequest.MAX));
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
