package mx.edu.conalep.compromisosocial.emergente.service.informe;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ArticuloUnidad;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.ContenidoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.PersonasUnidad;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Libro;
import org.dhatim.fastexcel.Worksheet;

/** The report of a programme as a workbook: its facts, counts by unit, goods by unit. Numbers alone (R25). */
final class InformeEmergenteXlsx {
    /** What the codes of the headings begin with. */
    private static final String COLUMNAS = "emergente.libro.";

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
        Map<String, String> mas = new LinkedHashMap<>();
        if (datos.noElegidos() != null) {
            mas.put("noElegidos", datos.noElegidos());
            mas.put("reversiones", datos.reversiones());
        }
        datos.portada().write(book, sheet("datos"), mas, InformeEmergenteHtml.NOTAS);
    }

    private static String sheet(String code) {
        String name = "emergente.hoja." + code;
        return Messages.text(name);
    }

    private void persons() {
        Worksheet sheet = book.table(
                sheet("personas"),
                COLUMNAS,
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
            Libro.texts(
                    sheet,
                    row,
                    0,
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
                COLUMNAS,
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
            Libro.texts(
                    sheet,
                    row,
                    0,
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
}
