package mx.edu.conalep.compromisosocial.web.emergente;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.service.CandidatoVista;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What somebody else kept meanwhile beside what is typed here, part by part, as far as they differ. */
final class Diferencias {

    private Diferencias() {}

    /** Of a plan. */
    static List<Diferencia> plan(DatosEmergente guardado, DatosEmergente tecleado) {
        return between(texts(guardado), texts(tecleado));
    }

    private static Map<String, String> texts(DatosEmergente d) {
        Map<String, String> texts = new LinkedHashMap<>();
        Enum<?> tipo = d.solicitante().tipo();
        put(
                texts,
                "emergentes.solicitante.tipo",
                tipo == null ? null : Messages.text("emergentes.solicitante." + tipo.name()));
        put(texts, "emergentes.solicitante.nombre", d.solicitante().nombre());
        put(texts, "emergentes.oficio", d.solicitante().oficio());
        put(texts, "emergentes.solicitud.fecha", day(d.solicitante().fecha()));
        put(texts, "emergentes.causa", d.causa());
        put(texts, "emergentes.peticion", d.peticion());
        put(texts, "emergentes.inicio", day(d.inicio()));
        put(texts, "emergentes.fin", day(d.fin()));
        put(texts, "emergentes.planteles", d.planteles().stream().sorted().collect(Collectors.joining(", ")));
        return texts;
    }

    private static String day(Object fecha) {
        return fecha == null ? null : Messages.text("emergentes.dia", fecha);
    }

    private static void put(Map<String, String> texts, String code, String text) {
        texts.put(Messages.text(code), Objects.toString(text, ""));
    }

    /** Of criteria: all of them, as their order decides ties. */
    static List<Diferencia> criteria(List<Criterio> guardados, List<Criterio> tecleados) {
        String titulo = Messages.text("emergentes.criterios");
        return between(Map.of(titulo, lines(guardados)), Map.of(titulo, lines(tecleados)));
    }

    private static String lines(List<Criterio> criterios) {
        return IntStream.range(0, criterios.size())
                .mapToObj(i -> line(i + 1, criterios.get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(int numero, Criterio c) {
        List<String> parts = new ArrayList<>();
        parts.add(Objects.toString(c.nombre(), ""));
        if (c.peso() != null) {
            parts.add(Messages.text("emergentes.puntaje.como", Numeros.plain(c.peso())));
        }
        if (c.tipo() == TipoCriterio.ESCALA) {
            parts.add(Messages.text("emergentes.criterio.escala", Objects.toString(c.maximo(), "")));
        } else if (c.tipo() == TipoCriterio.SI_NO) {
            parts.add(Messages.text("emergentes.criterio.SI_NO"));
        }
        return numero + ". " + String.join(" · ", parts);
    }

    /**
     * Of a student: who he is and his answer to each criterion.
     *
     * @param guardado he stands
     * @param tecleado with an answer for each criterion, null where there is none
     */
    static List<Diferencia> candidate(List<Criterio> criterios, CandidatoVista guardado, DatosCandidato tecleado) {
        List<Integer> respuestas = guardado.lugar().puntaje().aportes().stream()
                .map(Puntaje.Aporte::respuesta)
                .toList();
        return between(
                texts(criterios, guardado.matricula(), guardado.iniciales(), respuestas),
                texts(criterios, tecleado.matricula(), tecleado.iniciales(), tecleado.respuestas()));
    }

    private static Map<String, String> texts(
            List<Criterio> criterios, String matricula, String iniciales, List<Integer> respuestas) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "emergentes.matricula", matricula);
        put(texts, "emergentes.iniciales", iniciales);
        for (int i = 0; i < criterios.size(); i++) {
            Criterio criterio = criterios.get(i);
            Integer respuesta = respuestas.get(i);
            texts.put(question(i, criterio), respuesta == null ? "" : PalabrasEmergente.answer(criterio, respuesta));
        }
        return texts;
    }

    /**
     * What the page calls the answer to a criterion.
     *
     * @param index from 0
     */
    static String question(int index, Criterio criterio) {
        return Messages.text(
                "emergentes.candidato.pregunta", index + 1, criterio.nombre(), Numeros.plain(criterio.peso()));
    }

    private static List<Diferencia> between(Map<String, String> guardado, Map<String, String> tecleado) {
        return tecleado.entrySet().stream()
                .filter(e -> !e.getValue().equals(guardado.get(e.getKey())))
                .map(e -> new Diferencia(e.getKey(), guardado.get(e.getKey()), e.getValue()))
                .toList();
    }
}
