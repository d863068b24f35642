package mx.edu.conalep.compromisosocial.actividad.domain;

import java.util.List;
import java.util.Set;

/**
 * The evidence that an activity has at a moment (Bases, Art. 11 VIII; R11.8), as the rules and the snapshot need it.
 *
 * @param archivos the files in the order received, without those that were withdrawn
 */
public record Evidencias(List<Archivo> archivos) {
    /** No evidence at all. */
    public static final Evidencias NINGUNA = new Evidencias(List.of());

    public Evidencias {
        archivos = List.copyOf(archivos);
    }

    /**
     * One file.
     *
     * @param tipo FOTOGRAFIA, VIDEO, LISTA_ASISTENCIA, REPORTE_ENCUESTAS, DOCUMENTO_OFICIAL or RELATORIA
     * @param nombre its name as received
     * @param sha256 hash of the file as received, in lower-case hexadecimal
     * @param tamano bytes
     */
    public record Archivo(String tipo, String nombre, String sha256, long tamano) {}

    /** Whether there is at least one file of one of these kinds. */
    public boolean hasAny(String... tipos) {
        return archivos.stream().map(Archivo::tipo).anyMatch(Set.of(tipos)::contains);
    }
}
