package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What a template may leave to the convenio that uses it, by the name between its braces: {@code {{objeto}}}. */
public enum Marcador {
    /** The parties, each with its RFC and who speaks for it. */
    PARTES(
            "partes",
            d -> TextoConvenio.sentence(d.partes().stream()
                    .filter(p -> p.nombre() != null)
                    .map(TextoConvenio::party)
                    .toList())),
    /** What the convenio is about. */
    OBJETO("objeto", DatosConvenio::objeto),
    /** First day in force, in words. */
    VIGENCIA_INICIO("vigencia.inicio", d -> d.vigenciaInicio() == null ? null : Messages.date(d.vigenciaInicio())),
    /** Last day in force, in words. */
    VIGENCIA_FIN("vigencia.fin", d -> d.vigenciaFin() == null ? null : Messages.date(d.vigenciaFin())),
    /** What is offered. */
    APOYOS(
            "apoyos",
            d -> TextoConvenio.sentence(
                    d.apoyos().stream().map(TextoConvenio::support).toList())),
    /** What each party commits itself to. */
    COMPROMISOS(
            "compromisos",
            d -> TextoConvenio.sentence(
                    d.compromisos().stream().map(TextoConvenio::commitment).toList())),
    /** Whom to write to. */
    CONTACTO(
            "contacto",
            d -> TextoConvenio.contact(d.contacto()).isEmpty() ? null : TextoConvenio.contact(d.contacto()));

    private final String clave;
    private final Function<DatosConvenio, String> value;

    Marcador(String clave, Function<DatosConvenio, String> value) {
        this.clave = clave;
        this.value = value;
    }

    /** Its name between the braces. */
    public String clave() {
        return clave;
    }

    /** As a template writes it. */
    public String marca() {
        return "{{" + clave + "}}";
    }

    /** What it stands for in a convenio, if that says so by now. */
    Optional<String> in(DatosConvenio datos) {
        return Optional.ofNullable(value.apply(datos));
    }

    static Optional<Marcador> find(String clave) {
        return Arrays.stream(values())
                .filter(m -> Objects.equals(m.clave, clave))
                .findFirst();
    }

    /** All of them as templates write them, in one text. */
    public static String all() {
        return Arrays.stream(values()).map(Marcador::marca).collect(Collectors.joining(" "));
    }
}
