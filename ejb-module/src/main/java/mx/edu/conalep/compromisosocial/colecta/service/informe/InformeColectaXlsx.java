package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.AportacionInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.BalanceInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.ContenidoInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.Cosa;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.EntregaInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.PlantelInforme;
import mx.edu.conalep.compromisosocial.colecta.domain.informe.SumaInforme;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.documento.Libro;
import org.dhatim.fastexcel.Worksheet;

/** The report of a colecta as a workbook: its facts, results against the goal, planteles, sums by unit, contributions and deliveries. */
final class InformeColectaXlsx {
    /** What the codes of the headings begin with. */
    private static final String COLUMNAS = "colecta.libro.";

    private static final String DECIMALES = "#,##0.000";
    private static final int NOTAS = 5;

    private final DatosInformeColecta datos;
    private final ContenidoInforme contenido;
    private final Libro book;

    private InformeColectaXlsx(DatosInformeColecta datos, Libro book) {
        this.datos = datos;
        this.contenido = datos.contenido();
        this.book = book;
    }

    /** The report as XLSX. */
    static byte[] write(DatosInformeColecta datos) {
        return Libro.write(book -> new InformeColectaXlsx(datos, book).sheets());
    }

    private void sheets() {
        datos.portada().write(book, sheet("datos"), Map.of(), NOTAS);
        balance();
        planteles();
        sums();
        contributions();
        if (contenido.nivel() == Nivel.NACIONAL) {
            deliveries();
        }
    }

    private static String sheet(String code) {
        String name = "colecta.hoja." + code;
        return Messages.text(name);
    }

    private void balance() {
        Worksheet sheet = book.table(
                sheet("meta"),
                COLUMNAS,
                List.of("tipo", "articulo", "unidad", "meta", "recaudado", "avance", "entregado", "diferencia"));
        int row = 1;
        for (BalanceInforme b : contenido.balance()) {
            thing(sheet, row, 0, b.cosa());
            number(sheet, row, 3, b.meta());
            number(sheet, row, 4, b.recaudado());
            if (b.avance() != null) {
                sheet.value(row, 5, b.avance());
            }
            number(sheet, row, 6, b.entregado());
            number(sheet, row++, 7, b.diferencia());
        }
        Libro.format(sheet, row, 3, 5, DECIMALES);
        Libro.format(sheet, row, 6, 8, DECIMALES);
    }

    private void planteles() {
        Worksheet sheet = book.table(
                sheet("planteles"),
                COLUMNAS,
                List.of(
                        "entidad",
                        "plantel",
                        "nombre",
                        "situacion",
                        "aportaciones",
                        "contraasientos",
                        "fuera",
                        "dinero"));
        int row = 1;
        for (PlantelInforme p : contenido.planteles()) {
            Libro.texts(
                    sheet,
                    row,
                    0,
                    p.entidad(),
                    p.plantel(),
                    p.nombre(),
                    p.situacion().name());
            sheet.value(row, 4, p.cuentan());
            sheet.value(row, 5, p.contraasientos());
            sheet.value(row, 6, p.fuera());
            number(
                    sheet,
                    row++,
                    7,
                    contenido.recaudado(Nivel.PLANTEL, p.entidad(), p.plantel(), TablasInformeColecta.DINERO));
        }
        Libro.format(sheet, row, 7, 8, DECIMALES);
        sheet.width(2, 36);
    }

    private void sums() {
        Worksheet sheet = book.table(
                sheet("sumas"),
                COLUMNAS,
                List.of("nivel", "entidad", "plantel", "tipo", "articulo", "unidad", "recaudado"));
        int row = 1;
        for (SumaInforme s : contenido.sumas()) {
            Libro.texts(sheet, row, 0, s.nivel().clave(), s.entidad(), s.plantel());
            thing(sheet, row, 3, s.cosa());
            number(sheet, row++, 6, s.cantidad());
        }
        Libro.format(sheet, row, 6, 7, DECIMALES);
    }

    private void contributions() {
        Worksheet sheet = book.table(
                sheet("aportaciones"),
                COLUMNAS,
                List.of(
                        "numero",
                        "entidad",
                        "plantel",
                        "fecha",
                        "tipo",
                        "articulo",
                        "unidad",
                        "cantidad",
                        "estado",
                        "contraasiento_de",
                        "motivo"));
        int row = 1;
        for (AportacionInforme a : contenido.aportaciones()) {
            sheet.value(row, 0, a.numero());
            Libro.texts(sheet, row, 1, a.entidad(), a.plantel(), a.fecha().toString());
            thing(sheet, row, 4, a.cosa());
            number(sheet, row, 7, a.cantidad());
            Libro.texts(sheet, row, 8, a.estado().name());
            if (a.isContraasiento()) {
                sheet.value(row, 9, a.contraasientoDe());
            }
            Libro.texts(sheet, row++, 10, a.motivo());
        }
        Libro.format(sheet, row, 7, 8, DECIMALES);
    }

    private void deliveries() {
        Worksheet sheet = book.table(
                sheet("entregas"),
                COLUMNAS,
                List.of("fecha", "recibe", "recibo_sha256", "tipo", "articulo", "unidad", "cantidad"));
        int row = 1;
        for (EntregaInforme e : contenido.entregas()) {
            Libro.texts(sheet, row, 0, e.fecha().toString(), e.recibe(), e.recibo());
            thing(sheet, row, 3, e.cosa());
            number(sheet, row++, 6, e.cantidad());
        }
        Libro.format(sheet, row, 6, 7, DECIMALES);
    }

    private static void thing(Worksheet sheet, int row, int column, Cosa cosa) {
        Libro.texts(sheet, row, column, cosa.tipo().name(), cosa.articulo(), cosa.isDinero() ? "MXN" : cosa.unidad());
    }

    private static void number(Worksheet sheet, int row, int column, BigDecimal number) {
        if (number != null) {
            sheet.value(row, column, number);
        }
    }
}
