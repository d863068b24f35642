package mx.edu.conalep.compromisosocial.sistema.seguridad;

import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.sistema.colecta.Campanas;
import mx.edu.conalep.compromisosocial.sistema.emergente.Programas;
import mx.edu.conalep.compromisosocial.sistema.seguridad.Visita.Registro;
import mx.edu.conalep.compromisosocial.sistema.soporte.Api;
import mx.edu.conalep.compromisosocial.sistema.soporte.Dias;
import mx.edu.conalep.compromisosocial.sistema.soporte.Muestras;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** Makes a record that pages and downloads can be asked for. */
final class RegistroDePrueba {

    private RegistroDePrueba() {}

    /** A draft of a plantel with a photograph, a convenio of it that is in legal review, a programa emergente of it that runs. */
    static Registro draft(Sistema sistema, String plantel) throws SQLException {
        Api api = sistema.api("plantel." + plantel);
        String folio = api.post(
                        "/actividades",
                        Muestras.actividad(plantel, Dias.reciente().toString(), "navegador-" + UUID.randomUUID())
                                .build())
                .expect(201)
                .json()
                .getString("folio");
        api.upload(
                        "/actividades/" + folio + "/evidencias",
                        "FOTOGRAFIA",
                        "a.jpg",
                        "image/jpeg",
                        Muestras.foto(folio.hashCode()))
                .expect(201);
        String nombre = (String) one(sistema, "select nombre from plantel where clave = ?", plantel);
        Object evidencia = one(
                sistema,
                "select max(e.id) from evidencia e join actividad a on a.id = e.actividad_id where a.folio = ?",
                folio);
        return new Registro(
                plantel,
                nombre,
                folio,
                ((Number) evidencia).longValue(),
                ConvenioDePrueba.enRevision(api),
                "",
                Programas.approved(sistema, plantel));
    }

    /** A colecta that runs in one entidad and one plantel, which contributed to it: number 1 waits for its entidad, number 2 is validated. */
    static String colecta(Sistema sistema, String plantel) {
        String folio = new Campanas(sistema).running(List.of(plantel.substring(0, 2)), List.of(plantel));
        for (String monto : List.of("10.00", "20.00")) {
            sistema.api("plantel." + plantel)
                    .post("/colectas/" + folio + "/aportaciones", Campanas.dinero(monto))
                    .expect(201);
        }
        sistema.api("entidad." + plantel.substring(0, 2))
                .post("/colectas/" + folio + "/aportaciones/2/validacion", JsonValue.EMPTY_JSON_OBJECT)
                .expect(200);
        return folio;
    }

    /** Brings an activity to its last state; how it comes there is another test's matter. */
    static void consolidate(Sistema sistema, String folio) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement update = connection.prepareStatement(
                        "update actividad set estado = 'CONSOLIDADA', version = version + 1 where folio = ?")) {
            update.setString(1, folio);
            update.executeUpdate();
        }
    }

    /** The first column of the first row. */
    static Object one(Sistema sistema, String sql, String parameter) throws SQLException {
        try (Connection connection = sistema.database();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getObject(1);
            }
        }
    }
}
