package mx.edu.conalep.compromisosocial.evidencia.domain;

import static mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia.JPEG;
import static mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia.MP4;
import static mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia.PDF;
import static mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia.PNG;
import static mx.edu.conalep.compromisosocial.evidencia.domain.FormatoEvidencia.WEBP;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** The kinds of evidence of Art. 11 VIII, with the file formats that each admits (R11.8). */
public enum TipoEvidencia {
    FOTOGRAFIA(true, JPEG, PNG, WEBP),
    VIDEO(true, MP4),
    LISTA_ASISTENCIA(true, JPEG, PNG, WEBP, PDF),
    REPORTE_ENCUESTAS(false, JPEG, PNG, WEBP, PDF),
    DOCUMENTO_OFICIAL(false, JPEG, PNG, WEBP, PDF),
    RELATORIA(false, JPEG, PNG, WEBP, PDF);

    private final boolean restringida;
    private final Set<FormatoEvidencia> formatos;

    TipoEvidencia(boolean restringida, FormatoEvidencia first, FormatoEvidencia... more) {
        this.restringida = restringida;
        this.formatos = EnumSet.of(first, more);
    }

    /** Whether it shows persons (faces, names, signatures), so that every view of it is written down (R25). */
    public boolean isRestringida() {
        return restringida;
    }

    public boolean admits(FormatoEvidencia formato) {
        return formatos.contains(formato);
    }

    /** The admitted formats in words, e.g. {@code JPEG, PNG, WEBP}. */
    public String formatosEnTexto() {
        return formatos.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The kind's name in Spanish. */
    public String etiqueta() {
        return Messages.text("evidencia.tipo." + name());
    }

    /**
     * Reads the code of a kind as the API and the forms send it.
     *
     * @param codigo one of the constants' names
     * @return the kind
     * @throws RuleViolationException {@code evidencia.tipo.required} or {@code evidencia.tipo.unknown}, on field {@code tipo}
     */
    public static TipoEvidencia parse(String codigo) {
        if (codigo == null || codigo.isBlank()) {
            throw new RuleViolationException(new RuleViolation("evidencia.tipo.required", "tipo"));
        }
        return Arrays.stream(values())
                .filter(t -> t.name().equals(codigo.strip()))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException(new RuleViolation(
                        "evidencia.tipo.unknown",
                        "tipo",
                        codigo,
                        Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")))));
    }
}
