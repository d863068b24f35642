package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.VersionEmergente;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Libro;
import org.dhatim.fastexcel.Worksheet;

/** The report of a programme as a workbook: its facts, counts by unit, goods by unit. Numbers alone (R25). */
final class InformeEmergenteXlsx {
    private static final String DECIMALES = "#,##0.000";

    private final DatosInformeEmergente datos;
    private final ContenidoEmergente contenido;
    private final Libro book;

    private InformeEmergenteXlsx(DatosInformeEmergente datos, Libro book) {
        this.datos = datos;
        this.contenido = datos.contenido();
        this.book = book;
    }

    /** The report as XLSX. */
    static byte[] write(DatosInformeEmergente datos) {
        return Libro.write(book -> new InformeEmergenteXlsx(datos, book).sheets());
    }

    private void sheets() {
        facts();
        persons();
        goods();
    }

    private void facts() {
        VersionEmergente v = contenido.version();
        List<String[]> facts = new ArrayList<>();
        fact(facts, "titulo", v.causa());
        fact(facts, "folio", v.folio());
        fact(facts, "alcance", datos.alcance());
        fact(facts, "solicitante", v.solicitante());
        fact(facts, "peticion", v.peticion());
        fact(facts, "cerrado", Messages.date(v.cerradoEl()));
        fact(facts, "version", String.valueOf(v.version()));
        fact(facts, "motivo", v.motivo());
        fact(facts, "publicada", datos.publicada());
        fact(facts, "huella", v.sha256());
        if (datos.noElegidos() != null) {
            fact(facts, "noElegidos", datos.noElegidos());
            fact(facts, "reversiones", datos.reversiones());
        }
        book.facts(
                sheet("datos"),
                facts,
                IntStream.rangeClosed(1, InformeEmergenteHtml.NOTAS)
                        .mapToObj(InformeEmergenteXlsx::note)
                        .toList());
    }

    private static void fact(List<String[]> facts, String code, String value) {
        String label = "emergente.informe." + code;
        facts.add(new String[] {Messages.text(label), value});
    }

    private static String note(int number) {
        String code = "emergente.informe.nota." + number;
        return Messages.text(code);
    }

    private static String sheet(String code) {
        String name = "emergente.hoja." + code;
        return Messages.text(name);
    }

    private void persons() {
        Worksheet sheet = book.table(
                sheet("personas"),
                List.of(
                        "nivel",
                        "entidad",
                        "plantel",
                        "nombre",
                        "planteles",
                        "donaciones",
                        "beneficiados",
                        "entregas"));
        int row = 1;
        for (PersonasUnidad p : contenido.personas()) {
            texts(
                    sheet,
                    row,
                    p.unidad().nivel().clave(),
                    p.unidad().entidad(),
                    p.unidad().plantel(),
                    p.nombre());
            sheet.value(row, 4, p.planteles());
            if (p.isConRegistro()) {
                sheet.value(row, 5, p.donaciones());
                sheet.value(row, 6, p.beneficiados());
                sheet.value(row, 7, p.entregas());
            }
            row++;
        }
        Libro.thousands(sheet, row, 4, 8);
        sheet.width(3, 36);
    }

    private void goods() {
        Worksheet sheet = book.table(
                sheet("articulos"),
                List.of(
                        "nivel",
                        "entidad",
                        "plantel",
                        "articulo",
                        "unidad",
                        "donado",
                        "asignado",
                        "entregado",
                        "remanente"));
        int row = 1;
        for (ArticuloUnidad a : contenido.articulos()) {
            texts(
                    sheet,
                    row,
                    a.unidad().nivel().clave(),
                    a.unidad().entidad(),
                    a.unidad().plantel(),
                    a.articulo(),
                    a.medida());
            sheet.value(row, 5, a.donado());
            sheet.value(row, 6, a.asignado());
            sheet.value(row, 7, a.entregado());
            sheet.value(row++, 8, a.remanente());
        }
        Libro.format(sheet, row, 5, 9, DECIMALES);
        sheet.width(3, 36);
    }

    private static void texts(Worksheet sheet, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            Libro.text(sheet, row, i, texts[i]);
        }
    }
}
