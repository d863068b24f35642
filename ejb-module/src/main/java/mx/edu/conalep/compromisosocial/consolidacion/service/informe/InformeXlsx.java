package mx.edu.conalep.compromisosocial.consolidacion.service.informe;

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
import mx.edu.conalep.compromisosocial.consolidacion.domain.Situacion;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Libro;
import org.dhatim.fastexcel.Worksheet;

/**
 * The report as a workbook: its facts, the figures of each level in the order of the columns of the CSV, the planteles and
 * how they answered, and every activity; its headings are for people. A text that a spreadsheet could take for a formula is kept from being one.
 */
public final class InformeXlsx {

    private static final ZoneId NACIONAL = ZoneId.of("America/Mexico_City");
    private static final List<String> FIGURES = CsvConsolidacion.COLUMNAS.subList(
            CsvConsolidacion.COLUMNAS.indexOf("actividades"), CsvConsolidacion.COLUMNAS.size());

    private final DatosInforme datos;
    private final Libro book;

    private InformeXlsx(DatosInforme datos, Libro book) {
        this.datos = datos;
        this.book = book;
    }

    /** The report as XLSX. */
    public static byte[] write(DatosInforme datos) {
        return Libro.write(book -> new InformeXlsx(datos, book).sheets());
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
        Consolidacion v = datos.version();
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {label("titulo"), Nombres.trimestre(v.periodo())});
        facts.add(new String[] {
            label("alcance"),
            datos.alcance() == null ? Messages.text("consolidacion.informe.nacional") : datos.alcance()
        });
        facts.add(new String[] {label("version"), String.valueOf(v.version())});
        facts.add(new String[] {label("motivo"), v.motivo() == null ? "" : v.motivo()});
        facts.add(new String[] {
            label("publicada"),
            Messages.text(
                    "consolidacion.informe.instante",
                    v.publicadaEn().atZone(NACIONAL).toLocalDateTime())
        });
        facts.add(new String[] {label("vence"), Messages.date(datos.vence())});
        facts.add(new String[] {label("calendario"), String.valueOf(v.calendarioVersion())});
        facts.add(new String[] {
            label("actividades"), String.valueOf(datos.detalle().size())
        });
        for (Situacion situacion : Situacion.values()) {
            facts.add(new String[] {
                Messages.text("consolidacion.informe.planteles." + situacion),
                String.valueOf(datos.thatAre(situacion).size())
            });
        }
        long sent = PlantelConsolidado.sentUnvalidated(datos.planteles());
        if (sent > 0) {
            facts.add(new String[] {label("planteles.enviaron"), String.valueOf(sent)});
        }
        facts.add(new String[] {label("huella"), v.sha256()});
        List<String> notes = new ArrayList<>();
        for (int note = 1; note <= 6; note++) {
            notes.add(label("nota." + note));
        }
        book.facts(Messages.text("consolidacion.hoja.datos"), facts, notes);
    }

    private static String label(String code) {
        return Messages.text("consolidacion.informe." + code);
    }

    private void level(Nivel nivel) {
        List<String> header = new ArrayList<>(List.of("entidad", "plantel", "servicio", "modalidad", "situacion"));
        header.addAll(FIGURES);
        Worksheet sheet = table(nivel.clave(), header);
        int row = 1;
        for (Celda celda : datos.at(nivel)) {
            int column = keys(sheet, row, celda.clave());
            Libro.text(sheet, row, column++, celda.situacion().name());
            figures(sheet, row++, column, celda.medidas());
        }
        Libro.thousands(sheet, row, 5, header.size());
    }

    private void planteles() {
        List<String> header = List.of(
                "entidad", "nombre_entidad", "plantel", "nombre_plantel", "situacion", "sin_validar", "enviadas");
        Worksheet sheet = table("planteles", header);
        int row = 1;
        for (PlantelConsolidado p : datos.planteles()) {
            Libro.text(sheet, row, 0, p.entidad());
            Libro.text(sheet, row, 1, datos.entidad(p.entidad()));
            Libro.text(sheet, row, 2, p.clave());
            Libro.text(sheet, row, 3, p.nombre());
            Libro.text(sheet, row, 4, p.situacion().name());
            sheet.value(row, 5, p.sinValidar());
            if (p.enviadas() != null) {
                sheet.value(row, 6, p.enviadas());
            }
            row++;
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
            Libro.text(sheet, row, 0, a.folio());
            Libro.text(sheet, row, 1, a.clave().entidad());
            Libro.text(sheet, row, 2, a.clave().plantel());
            Libro.text(sheet, row, 3, a.clave().servicio());
            Libro.text(sheet, row, 4, a.clave().modalidad());
            Libro.text(sheet, row, 5, a.fechaFin().toString());
            if (a.envio() != null) {
                sheet.value(row, 6, a.envio());
                Libro.text(sheet, row, 7, a.envioSha256());
            }
            figures(sheet, row++, 8, a.medidas());
        }
        sheet.width(0, 26);
        Libro.thousands(sheet, row, 8, header.size());
    }

    private static int keys(Worksheet sheet, int row, ClaveCelda clave) {
        int column = 0;
        for (String key : List.of(clave.entidad(), clave.plantel(), clave.servicio(), clave.modalidad())) {
            Libro.text(sheet, row, column++, key);
        }
        return column;
    }

    private static void figures(Worksheet sheet, int row, int first, Medidas medidas) {
        int column = first;
        for (Long figure : medidas.columns()) {
            sheet.value(row, column++, figure);
        }
    }

    private Worksheet table(String code, List<String> header) {
        return book.table(Messages.text("consolidacion.hoja." + code), "consolidacion.libro.", header);
    }
}
