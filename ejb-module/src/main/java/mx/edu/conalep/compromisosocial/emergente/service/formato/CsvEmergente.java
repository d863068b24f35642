package mx.edu.conalep.compromisosocial.emergente.service.formato;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadoEmergente;
import mx.edu.conalep.compromisosocial.emergente.service.ResultadosPrograma;
import mx.edu.conalep.compromisosocial.shared.documento.Formato;
import mx.edu.conalep.compromisosocial.shared.documento.Hoja;

/** The results of a programme, and the candidates of one plantel, as sheets. */
public final class CsvEmergente {
    /** The columns of the results, in order; one line for each article, or one without article where there is none. */
    public static final List<String> COLUMNAS = List.of(
            "programa",
            "nivel",
            "entidad",
            "plantel",
            "planteles",
            "candidatos",
            "beneficiados",
            "entregas",
            "pendientes",
            "articulo",
            "unidad",
            "donado",
            "asignado",
            "entregado");

    private CsvEmergente() {}

    /** Writes the results. */
    public static void results(ResultadosPrograma resultados, Formato formato, OutputStream out) throws IOException {
        try (Hoja hoja = Hoja.of(formato, "Resultados", out)) {
            hoja.row(COLUMNAS);
            for (ResultadoEmergente r : resultados.items()) {
                if (r.articulos().isEmpty()) {
                    hoja.row(line(resultados, r, Arrays.asList(null, null, null, null, null)));
                }
                for (ResultadoEmergente.Articulo a : r.articulos()) {
                    hoja.row(line(
                            resultados, r, List.of(a.articulo(), a.unidad(), a.donado(), a.asignado(), a.entregado())));
                }
            }
        }
    }

    private static List<Object> line(ResultadosPrograma all, ResultadoEmergente r, List<?> goods) {
        List<Object> line = new ArrayList<>(Arrays.asList(
                all.folio(),
                all.nivel().clave(),
                r.entidad(),
                r.plantel(),
                r.planteles(),
                r.candidatos(),
                r.beneficiados(),
                r.entregas(),
                r.pendientes()));
        line.addAll(goods);
        return line;
    }

    /** Writes the candidates of a plantel by their places: of each criterion the answer and its points. */
    public static void candidates(
            List<CandidatoVista> candidatos, List<Criterio> criterios, Formato formato, OutputStream out)
            throws IOException {
        try (Hoja hoja = Hoja.of(formato, "Candidatos", out)) {
            List<Object> head = new ArrayList<>(List.of("lugar", "candidato", "matricula", "iniciales"));
            criterios.forEach(c -> head.addAll(List.of(c.nombre(), "puntos: " + c.nombre())));
            head.add("puntaje");
            hoja.row(head);
            for (CandidatoVista c : candidatos) {
                List<Object> line =
                        new ArrayList<>(Arrays.asList(c.lugar().lugar(), c.numero(), c.matricula(), c.iniciales()));
                for (Puntaje.Aporte a : c.lugar().puntaje().aportes()) {
                    line.addAll(List.of(a.respuesta(), a.puntos()));
                }
                line.add(c.lugar().puntaje().total());
                hoja.row(line);
            }
        }
    }
}
