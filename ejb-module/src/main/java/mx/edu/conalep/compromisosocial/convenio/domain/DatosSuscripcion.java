package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is noted when a convenio is signed (Art. 21 II g).
 *
 * @param firmantes one of each party at least, with the document that empowers him
 * @param fecha day of the signing, local date of the entidad
 * @param paginas page of the signed PDF on which a clause stands, from 1; a clause whose page nobody told is absent
 * @param sha256 hash of the signed PDF that the person saw; null to take the last one that came
 */
public record DatosSuscripcion(List<Firmante> firmantes, LocalDate fecha, Map<Clausula, Integer> paginas, String sha256)
        implements Serializable {

    public DatosSuscripcion {
        firmantes = List.copyOf(firmantes);
        EnumMap<Clausula, Integer> known = new EnumMap<>(Clausula.class);
        known.putAll(paginas);
        paginas = Collections.unmodifiableMap(known);
    }

    /** One that does not say which PDF the person saw. */
    public DatosSuscripcion(List<Firmante> firmantes, LocalDate fecha, Map<Clausula, Integer> paginas) {
        this(firmantes, fecha, paginas, null);
    }

    /**
     * The same with the pages that a PDF tells; who named none then signs that one.
     *
     * @param leido hash of the PDF that they were read from, null for none
     */
    public DatosSuscripcion withPaginas(Map<Clausula, Integer> otras, String leido) {
        return new DatosSuscripcion(firmantes, fecha, otras, sha256 == null ? leido : sha256);
    }
}
