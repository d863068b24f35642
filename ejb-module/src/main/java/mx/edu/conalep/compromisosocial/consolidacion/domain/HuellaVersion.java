package mx.edu.conalep.compromisosocial.consolidacion.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import mx.edu.conalep.compromisosocial.shared.Trimestre;

/**
 * The SHA-256 of a version, taken from its canonical text: quarter, version and calendar version; the CSV of each level from
 * plantel to nation, each with the columns of all keys, empty where the level drops them; then each activity with its cell, its submission's hash and its counts, by cell and folio. Whoever has the
 * figures can compute it again.
 */
public final class HuellaVersion {

    private final MessageDigest digest;

    /**
     * Begins with the version and its figures.
     *
     * @param celdas cells of all levels, each level in the order of its keys
     */
    public HuellaVersion(Trimestre periodo, int version, Integer calendarioVersion, List<Celda> celdas) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
        add(new StringBuilder("compromiso-social,")
                .append(periodo.clave())
                .append(',')
                .append(version)
                .append(',')
                .append(calendarioVersion)
                .append('\n'));
        for (Nivel nivel : Nivel.values()) {
            StringBuilder csv = new StringBuilder();
            List<Celda> suyas =
                    celdas.stream().filter(c -> c.clave().nivel() == nivel).toList();
            CsvConsolidacion.write(csv, periodo, version, Nivel.PLANTEL, suyas);
            add(csv);
        }
    }

    /** Goes on with an activity; they come in the order of their cells and folios. */
    public void add(ActividadConsolidada actividad) {
        add(line(actividad));
    }

    /** The hash as 64 lower-case hexadecimal digits; nothing can be added afterwards. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static StringBuilder line(ActividadConsolidada a) {
        ClaveCelda c = a.clave();
        return new StringBuilder(160)
                .append(c.entidad())
                .append(',')
                .append(c.plantel())
                .append(',')
                .append(c.servicio())
                .append(',')
                .append(c.modalidad())
                .append(',')
                .append(a.folio())
                .append(',')
                .append(a.envio() == null ? "" : a.envio())
                .append(',')
                .append(a.envioSha256() == null ? "" : a.envioSha256())
                .append(',')
                .append(a.fechaFin())
                .append(',')
                .append(CsvConsolidacion.figures(a.medidas()))
                .append('\n');
    }

    private void add(CharSequence text) {
        digest.update(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
