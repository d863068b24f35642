package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Observacion;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ObservacionVista;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** A convenio told part by part, so that versions can be laid side by side. */
final class BloquesConvenio {
    private static final String APOYOS = "apoyos";
    private static final String COMPROMISOS = "compromisos";
    /** What the general data of a record do not tell. */
    private static final List<String> APARTE = List.of(APOYOS, COMPROMISOS);

    private BloquesConvenio() {}

    /** Every part of a version beside the same part of an earlier one, which may be null; without observations. */
    static List<Bloque> compare(VersionVista antes, VersionVista despues) {
        return compare(antes == null ? null : antes.datos(), despues.datos());
    }

    /** The parts that say something else in one text of a convenio than in another. */
    static List<Bloque> changes(DatosConvenio antes, DatosConvenio despues) {
        return compare(antes, despues).stream().filter(Bloque::isCambio).toList();
    }

    private static List<Bloque> compare(DatosConvenio antes, DatosConvenio despues) {
        Map<String, String> before = antes == null ? Map.of() : texts(antes);
        List<Bloque> bloques = new ArrayList<>();
        texts(despues)
                .forEach((clave, texto) -> bloques.add(
                        new Bloque(clave, title(clave), antes == null ? null : before.get(clave), texto, List.of())));
        return bloques;
    }

    /** The clauses of the last version beside those of the one before, each with what was observed on that one. */
    static List<Bloque> clauses(List<VersionVista> versiones) {
        VersionVista last = versiones.get(versiones.size() - 1);
        VersionVista previous = versiones.size() < 2 ? null : versiones.get(versiones.size() - 2);
        List<ObservacionVista> observaciones = previous == null ? List.of() : previous.observaciones();
        return compare(previous, last).stream()
                .filter(b -> Clausula.find(b.clave()).isPresent())
                .map(b -> new Bloque(b.clave(), b.titulo(), b.antes(), b.texto(), on(b.clave(), observaciones)))
                .toList();
    }

    /**
     * What else of the last version the reviewer reads beside those of the one before: supports and commitments, and whatever else changed.
     */
    static List<Bloque> others(List<VersionVista> versiones) {
        VersionVista last = versiones.get(versiones.size() - 1);
        VersionVista previous = versiones.size() < 2 ? null : versiones.get(versiones.size() - 2);
        return compare(previous, last).stream()
                .filter(b -> Clausula.find(b.clave()).isEmpty())
                .filter(b -> b.isCambio() || APARTE.contains(b.clave()))
                .toList();
    }

    /** What was observed on the version before as a whole. */
    static List<ObservacionVista> general(List<VersionVista> versiones) {
        return versiones.size() < 2
                ? List.of()
                : on(Observacion.GENERAL, versiones.get(versiones.size() - 2).observaciones());
    }

    private static List<ObservacionVista> on(String clausula, List<ObservacionVista> observaciones) {
        return observaciones.stream().filter(o -> o.clausula().equals(clausula)).toList();
    }

    private static Map<String, String> texts(DatosConvenio d) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("objeto", Objects.toString(d.objeto(), ""));
        texts.put("vigencia", validity(d));
        texts.put(
                "partes",
                lines(d.partes().stream().map(p -> typed("convenios.parte.", p.tipo(), TextoConvenio.party(p)))));
        texts.put("contacto", TextoConvenio.contact(d.contacto()));
        for (Clausula clausula : Clausula.values()) {
            texts.put(clausula.letra(), d.clausulas().getOrDefault(clausula, ""));
        }
        texts.put(
                APOYOS,
                lines(d.apoyos().stream().map(a -> typed("convenios.apoyo.", a.tipo(), TextoConvenio.support(a)))));
        texts.put(COMPROMISOS, lines(d.compromisos().stream().map(TextoConvenio::commitment)));
        return texts;
    }

    /** A draft may have one of its days alone. */
    private static String validity(DatosConvenio d) {
        if (d.vigenciaInicio() != null && d.vigenciaFin() != null) {
            return Messages.text("convenios.vigencia.rango", d.vigenciaInicio(), d.vigenciaFin());
        }
        if (d.vigenciaInicio() != null) {
            return Messages.text("convenios.vigencia.desde", d.vigenciaInicio());
        }
        return d.vigenciaFin() == null ? "" : Messages.text("convenios.vigencia.hasta", d.vigenciaFin());
    }

    /** The name of a part in words. */
    static String title(String clave) {
        return Clausula.find(clave).isPresent()
                ? Messages.text("convenios.clausula.titulo", clave, Messages.text("convenio.clausula." + clave))
                : Messages.text("convenios.bloque." + clave);
    }

    /** A text after what kind of thing it is, as far as that is told. */
    private static String typed(String prefix, Enum<?> tipo, String texto) {
        return tipo == null
                ? texto
                : Messages.text("convenios.bloque.tipo", Messages.text(prefix + tipo.name()), texto);
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }
}
