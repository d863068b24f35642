package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.json.JsonString;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Json;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A convenio as anybody reads it (Art. 21 IV): no internal number, no name of a natural person, no RFC.
 *
 * @param entidad key of its entidad, null when it is national
 * @param estado name of the state of its entidad, null when it is national
 * @param objeto the object in the words that were approved for publication
 * @param partes names of its parties; a natural person is told as such
 * @param vigenciaFin its last day, the day of its early end if there was one; null when it ended before it began and so was in force on no
 *     day, as an addendum does whose first convenio was ended before (R19)
 * @param vigencia how it stands today, hour of Mexico City
 * @param sha256 hash of the public document
 */
public record ConvenioPublico(
        String folio,
        String entidad,
        String estado,
        String objeto,
        List<String> partes,
        LocalDate vigenciaInicio,
        LocalDate vigenciaFin,
        Vigencia vigencia,
        int paginas,
        long tamano,
        String sha256)
        implements Serializable {

    /** One out of a row of the question. */
    static ConvenioPublico of(Object[] r, LocalDate hoy) {
        LocalDate inicio = DiaSql.of(r[4]);
        LocalDate fin = DiaSql.of(r[5]);
        return new ConvenioPublico(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                parties((String) r[11]),
                inicio,
                lastDay(inicio, fin, DiaSql.of(r[6])),
                Vigencia.of(EstadoConvenio.valueOf((String) r[7]), inicio, fin, hoy),
                ((Number) r[8]).intValue(),
                ((Number) r[9]).longValue(),
                (String) r[10]);
    }

    private static LocalDate lastDay(LocalDate inicio, LocalDate fin, LocalDate terminado) {
        if (terminado == null) {
            return fin;
        }
        return terminado.isBefore(inicio) ? null : terminado;
    }

    private static List<String> parties(String json) {
        return Json.readObject(json).getJsonArray("partes").stream()
                .map(name -> name instanceof JsonString text
                        ? text.getString()
                        : Messages.text("convenio.publico.personaFisica"))
                .toList();
    }
}
