package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ActividadConsolidada;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Consolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.CsvConsolidacion;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.consolidacion.domain.PlantelConsolidado;
import mx.edu.conalep.compromisosocial.shared.Messages;
import org.dhatim.fastexcel.Color;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The report as a workbook: its facts, the figures of each level with the columns of the CSV, the planteles and how they
 * answered, and every activity. A text that a spreadsheet could take for a formula is kept from being one.
 */
public final class InformeXlsx {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");
    private static final String GUINDA = "611232";
    private static final String THOUSANDS = "#\\ ###\\ ##0";
    private static final List<String> FIGURES = CsvConsolidacion.COLUMNAS.subList(
            CsvConsolidacion.COLUMNAS.indexOf("actividades"), CsvConsolidacion.COLUMNAS.size());

    private final DatosInforme datos;
    private final Workbook book;

    private InformeXlsx(DatosInforme datos, Workbook book) {
        this.datos = datos;
        this.book = book;
    }

    /** The report as XLSX. */
    public static byte[] write(DatosInforme datos) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Workbook book = new Workbook(out, "Compromiso Social", "1.0");
            new InformeXlsx(datos, book).sheets();
            book.finish();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void sheets() {
        facts();
        for (Nivel nivel : List.of(Nivel.NACIONAL, Nivel.ENTIDAD, Nivel.PLANTEL)) {
            if (!datos.at(nivel).isEmpty()) {
                level(nivel);
            }
        }
        planteles();
        activities();
    }

    private void facts() {
        Worksheet sheet = sheet("datos");
        Consolidacion v = datos.version();
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {"titulo", Nombres.trimestre(v.periodo())});
        facts.add(new String[] {
            "alcance", datos.alcance() == null ? Messages.text("consolidacion.informe.nacional") : datos.alcance()
        });
        facts.add(new String[] {"version", String.valueOf(v.version())});
        facts.add(new String[] {"motivo", v.motivo() == null ? "" : v.motivo()});
        facts.add(new String[] {
            "publicada",
            Messages.text(
                    "consolidacion.informe.instante",
                    v.publicadaEn().atZone(NACIONAL).toLocalDateTime())
        });
        facts.add(new String[] {"vence", Messages.date(datos.vence())});
        facts.add(new String[] {"calendario", String.valueOf(v.calendarioVersion())});
        facts.add(new String[] {"actividades", String.valueOf(datos.detalle().size())});
        facts.add(new String[] {"huella", v.sha256()});
        for (int i = 0; i < facts.size(); i++) {
            sheet.value(i, 0, Messages.text("consolidacion.informe." + facts.get(i)[0]));
            sheet.style(i, 0).bold().fontColor(GUINDA).set();
            text(sheet, i, 1, facts.get(i)[1]);
        }
        for (int note = 1; note <= 6; note++) {
            sheet.value(facts.size() + note, 0, Messages.text("consolidacion.informe.nota." + note));
        }
        sheet.width(0, 34);
        sheet.width(1, 70);
    }

    private void level(Nivel nivel) {
        List<String> header = new ArrayList<>(List.of("entidad", "plantel", "servicio", "modalidad", "situacion"));
        header.addAll(FIGURES);
        Worksheet sheet = table(nivel.clave(), header);
        int row = 1;
        for (Celda celda : datos.at(nivel)) {
            int column = keys(sheet, row, celda.clave());
            text(sheet, row, column++, celda.situacion().name());
            figures(sheet, row++, column, celda.medidas());
        }
        format(sheet, row, 5, header.size());
    }

    private void planteles() {
        List<String> header =
                List.of("entidad", "nombre_entidad", "plantel", "nombre_plantel", "situacion", "sin_validar");
        Worksheet sheet = table("planteles", header);
        int row = 1;
        for (PlantelConsolidado p : datos.planteles()) {
            text(sheet, row, 0, p.entidad());
            text(sheet, row, 1, datos.entidad(p.entidad()));
            text(sheet, row, 2, p.clave());
            text(sheet, row, 3, p.nombre());
            text(sheet, row, 4, p.situacion().name());
            sheet.value(row++, 5, p.sinValidar());
        }
        sheet.width(1, 60);
        sheet.width(3, 36);
    }

    private void activities() {
        List<String> header = new ArrayList<>(
                List.of("folio", "entidad", "plantel", "servicio", "modalidad", "fecha_fin", "envio", "envio_sha256"));
        header.addAll(FIGURES);
        Worksheet sheet = table("actividades", header);
        int row = 1;
        for (ActividadConsolidada a : datos.detalle()) {
            text(sheet, row, 0, a.folio());
            text(sheet, row, 1, a.clave().entidad());
            text(sheet, row, 2, a.clave().plantel());
            text(sheet, row, 3, a.clave().servicio());
            text(sheet, row, 4, a.clave().modalidad());
            text(sheet, row, 5, a.fechaFin().toString());
            if (a.envio() != null) {
                sheet.value(row, 6, a.envio());
                text(sheet, row, 7, a.envioSha256());
            }
            figures(sheet, row++, 8, a.medidas());
        }
        sheet.width(0, 26);
        format(sheet, row, 8, header.size());
    }

    private static int keys(Worksheet sheet, int row, ClaveCelda clave) {
        int column = 0;
        for (String key : List.of(clave.entidad(), clave.plantel(), clave.servicio(), clave.modalidad())) {
            text(sheet, row, column++, key);
        }
        return column;
    }

    private static void figures(Worksheet sheet, int row, int first, Medidas medidas) {
        int column = first;
        for (Long figure : medidas.columns()) {
            sheet.value(row, column++, figure);
        }
    }

    private static void format(Worksheet sheet, int rows, int first, int columns) {
        if (rows > 1) {
            sheet.range(1, first, rows - 1, columns - 1)
                    .style()
                    .format(THOUSANDS)
                    .set();
        }
    }

    private Worksheet sheet(String code) {
        return book.newWorksheet(Messages.text("consolidacion.hoja." + code));
    }

    private Worksheet table(String code, List<String> header) {
        Worksheet sheet = sheet(code);
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column)
                    .bold()
                    .fillColor(GUINDA)
                    .fontColor(Color.WHITE)
                    .set();
            sheet.width(column, Math.max(12, header.get(column).length() + 3));
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, header.size() - 1);
        return sheet;
    }

    private static void text(Worksheet sheet, int row, int column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(row, column, inert(text));
        }
    }

    /** A text as it is, or behind an apostrophe when a spreadsheet could take it for a formula. */
    static String inert(String text) {
        return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
