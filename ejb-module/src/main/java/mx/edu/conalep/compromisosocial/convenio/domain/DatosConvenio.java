package mx.edu.conalep.compromisosocial.convenio.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is written in a convenio (Art. 19 to 21); a draft may lack any of it.
 *
 * @param objeto what it is about, in a sentence
 * @param vigenciaInicio first day in force, local date
 * @param vigenciaFin last day in force, local date
 * @param partes in their order
 * @param clausulas text of each clause; those without text are absent
 * @param apoyos what is offered
 * @param compromisos what each party commits itself to
 * @param contacto whom to write to
 */
public record DatosConvenio(
        String objeto,
        LocalDate vigenciaInicio,
        LocalDate vigenciaFin,
        List<DatosParte> partes,
        Map<Clausula, String> clausulas,
        List<DatosApoyo> apoyos,
        List<DatosCompromiso> compromisos,
        Contacto contacto)
        implements Serializable {

    public DatosConvenio {
        partes = List.copyOf(partes);
        EnumMap<Clausula, String> written = new EnumMap<>(Clausula.class);
        written.putAll(clausulas);
        clausulas = Collections.unmodifiableMap(written);
        apoyos = List.copyOf(apoyos);
        compromisos = List.copyOf(compromisos);
        contacto = contacto == null ? new Contacto() : contacto;
    }

    /** The same with other clauses. */
    public DatosConvenio withClausulas(Map<Clausula, String> otras) {
        return new DatosConvenio(objeto, vigenciaInicio, vigenciaFin, partes, otras, apoyos, compromisos, contacto);
    }

    /** Nothing written yet. */
    public static DatosConvenio empty() {
        return new DatosConvenio(null, null, null, List.of(), Map.of(), List.of(), List.of(), null);
    }
}
