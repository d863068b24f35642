package mx.edu.conalep.compromisosocial.sistema.trabajos;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** A job that reports results: what it reports on, the first table that it freezes, and what is equal for equal records. */
enum InformeDePrueba {
    COLECTA(
            "CO",
            "informe_colecta_aportacion",
            List.of(
                    "nivel, entidad, plantel, tipo, clave, cantidad from informe_colecta_suma",
                    "numero, plantel, cantidad, estado from informe_colecta_aportacion",
                    "plantel, situacion, cuentan, fuera from informe_colecta_plantel")),
    EMERGENTE(
            "PE",
            "informe_emergente_persona",
            List.of(
                    "nivel, entidad, plantel, nombre, planteles, donaciones, candidatos, beneficiados, entregas, reversiones"
                            + " from informe_emergente_persona",
                    "nivel, entidad, plantel, clave, articulo, unidad, donado, asignado, entregado"
                            + " from informe_emergente_articulo"));

    private final String prefijo;
    private final String congelada;
    private final List<String> cifras;

    InformeDePrueba(String prefijo, String congelada, List<String> cifras) {
        this.prefijo = prefijo;
        this.congelada = congelada;
        this.cifras = cifras;
    }

    /** What it reports on: also the name of its parameter and of the table. */
    private String objeto() {
        return name().toLowerCase(Locale.ROOT);
    }

    String trabajo() {
        return "informe-" + objeto();
    }

    JsonObject parameters(String folio) {
        return Json.createObjectBuilder().add(objeto(), folio).build();
    }

    /** Folio of the n-th of those that {@link SiembraInformes} makes. */
    String folio(int n) {
        return "%s-2035-%05d".formatted(prefijo, n);
    }

    /** The table that is written when nothing but the version's number is there. */
    String congelada() {
        return congelada;
    }

    /** The table that is written last of all, behind the proof and within the publication. */
    String documentos() {
        return version() + "_documento";
    }

    private String version() {
        return "informe_" + objeto();
    }

    /** Everything in which a reported one is not what an uninterrupted run made of the reference; empty when equal. */
    String differences(Trimestres base, String folio, String referencia) throws SQLException {
        String id = "(select id from " + objeto() + " where folio = ?)";
        String versiones = " from " + version() + " where " + objeto() + "_id = " + id;
        StringBuilder all = new StringBuilder()
                .append(base.check("versions", 1, "select count(*)" + versiones, folio))
                .append(base.check(
                        "published first versions",
                        1,
                        "select count(*)" + versiones
                                + " and version = 1 and estado = 'PUBLICADA' and pendiente is null",
                        folio))
                .append(base.check(
                        "documents",
                        2,
                        "select count(*) from " + documentos() + " where informe in (select id" + versiones + ")",
                        folio))
                .append(base.check(
                        "state",
                        1,
                        "select count(*) from " + objeto() + " where folio = ? and estado = 'INFORMADA'",
                        folio))
                .append(base.check(
                        "transitions",
                        1,
                        "select count(*) from " + objeto() + "_transicion where " + objeto() + "_id = " + id
                                + " and a = 'INFORMADA'",
                        folio));
        for (String una : cifras) {
            String sql = "select " + una + " where informe in (select id" + versiones + ")";
            String count = "select count(*) from (" + sql + ") x";
            all.append(base.check("rows of " + una, base.number(count, referencia), count, folio))
                    .append(base.check(
                            "other " + una,
                            0,
                            "select count(*) from (" + sql + " except " + sql + ") x",
                            folio,
                            referencia));
        }
        return all.toString();
    }
}
