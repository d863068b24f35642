package mx.edu.conalep.compromisosocial.operacion.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.edu.conalep.compromisosocial.operacion.domain.Parametro.Tipo;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/**
 * The catalogue of jobs (R24): the name that screens, API and {@code META-INF/batch-jobs} share, the parameters it
 * takes and its steps in order.
 */
public enum Trabajo {
    /** Closes the capture of a quarter (R22, §4). */
    CIERRE_CAPTURA(
            "cierre-captura",
            List.of(new Parametro("periodo", Tipo.PERIODO, true)),
            List.of(new Paso("cierre", 0, 10), new Paso("pendientes", 10, 90), new Paso("conciliacion", 90, 100))),
    /** Closes the validation of a quarter (R23, §4). */
    CIERRE_VALIDACION(
            "cierre-validacion",
            List.of(new Parametro("periodo", Tipo.PERIODO, true)),
            List.of(new Paso("cierre", 0, 10), new Paso("pendientes", 10, 90), new Paso("conciliacion", 90, 100))),
    /** Consolidates a closed quarter into an immutable version (R24). */
    CONSOLIDACION_TRIMESTRAL(
            "consolidacion-trimestral",
            List.of(new Parametro("periodo", Tipo.PERIODO, true), new Parametro("motivo", Tipo.TEXTO, false)),
            List.of(
                    new Paso("apertura", 0, 5),
                    new Paso("instantanea", 5, 60),
                    new Paso("acumulado", 60, 65),
                    new Paso("conciliacion", 65, 80),
                    new Paso("publicacion", 80, 100))),
    /** Reports the results of a closed colecta in an immutable version (R14). */
    INFORME_COLECTA(
            "informe-colecta",
            List.of(new Parametro("colecta", Tipo.COLECTA, true), new Parametro("motivo", Tipo.TEXTO, false)),
            List.of(
                    new Paso("apertura", 0, 10),
                    new Paso("congelado", 10, 40),
                    new Paso("sumas", 40, 60),
                    new Paso("conciliacion", 60, 100))),
    /** Reports the results of a closed programa emergente in an immutable version, in numbers alone (R14, R15). */
    INFORME_EMERGENTE(
            "informe-emergente",
            List.of(new Parametro("emergente", Tipo.EMERGENTE, true), new Parametro("motivo", Tipo.TEXTO, false)),
            List.of(
                    new Paso("apertura", 0, 10),
                    new Paso("cifras", 10, 40),
                    new Paso("sumas", 40, 60),
                    new Paso("conciliacion", 60, 100))),
    /** Writes to each person what waits for him, one mail a day at most (R8.4, R21.3, R22, R23). */
    RECORDATORIOS(
            "recordatorios",
            List.of(),
            List.of(new Paso("preparacion", 0, 20), new Paso("envio", 20, 95), new Paso("recuento", 95, 100)));

    private final String nombre;
    private final List<Parametro> parametros;
    private final List<Paso> pasos;

    Trabajo(String nombre, List<Parametro> parametros, List<Paso> pasos) {
        this.nombre = nombre;
        this.parametros = parametros;
        this.pasos = pasos;
    }

    /**
     * Finds a job by its name.
     *
     * @param nombre name as in the API, for example {@code cierre-captura}
     * @return the job, or empty when there is none of that name
     */
    public static Optional<Trabajo> find(String nombre) {
        return Stream.of(values()).filter(t -> t.nombre.equals(nombre)).findFirst();
    }

    /** @return the name that screens, API and job definitions share */
    public String nombre() {
        return nombre;
    }

    /** @return the parameters it takes */
    public List<Parametro> parametros() {
        return parametros;
    }

    /** @return its steps, in order */
    public List<Paso> pasos() {
        return pasos;
    }

    /**
     * Finds one of its steps.
     *
     * @param id the step's id in the job's definition
     * @return the step
     * @throws IllegalArgumentException when the job has no such step
     */
    public Paso paso(String id) {
        return pasos.stream()
                .filter(p -> p.nombre().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(nombre + " has no step " + id));
    }

    /**
     * Checks the parameters given and puts them in their canonical form: known names only, without blanks around.
     *
     * @param dados parameters by name; null counts as none
     * @return the parameters that have a value, ordered by name
     * @throws RuleViolationException with one violation for each parameter that is unknown, missing or malformed
     */
    public Map<String, String> check(Map<String, String> dados) {
        Map<String, String> entrada = dados == null ? Map.of() : dados;
        List<RuleViolation> faltas = new ArrayList<>();
        entrada.keySet().stream()
                .filter(k -> parametros.stream().noneMatch(p -> p.nombre().equals(k)))
                .sorted()
                .forEach(k -> faltas.add(new RuleViolation("operacion.parametro.unknown", k, k, nombre)));
        parametros.forEach(p -> p.check(entrada.get(p.nombre())).ifPresent(faltas::add));
        if (!faltas.isEmpty()) {
            throw new RuleViolationException(faltas);
        }
        Map<String, String> limpios = new TreeMap<>();
        entrada.forEach((k, v) -> {
            if (v != null && !v.isBlank()) {
                limpios.put(k, v.strip());
            }
        });
        return limpios;
    }

    /**
     * The key of which only one execution may run at a time: what the job works on. All the jobs of a quarter share it: a close and
     * a consolidation of the same quarter never run side by side.
     *
     * @param limpios parameters already checked
     * @return the key, for example {@code periodo:2026-T1}, {@code colecta:CO-2026-00001}, or the job's name when it works on one
     *     thing only
     */
    public String claveUnica(Map<String, String> limpios) {
        return parametros.isEmpty() ? nombre : objeto() + ":" + limpios.get(objeto());
    }

    /** @return name of the parameter that says what it works on, or null when it works on one thing only */
    public String objeto() {
        return parametros.isEmpty() ? null : parametros.get(0).nombre();
    }

    /** @return whether it works on a quarter */
    public boolean isTrimestral() {
        return "periodo".equals(objeto());
    }

    /** @return whether it takes a reason */
    public boolean isConMotivo() {
        return parametros.stream().anyMatch(p -> "motivo".equals(p.nombre()));
    }

    /** @return code of the message that says that the quarter has not come so far as this job needs */
    public String codigoAntes() {
        return "operacion.periodo.antesDe." + name();
    }
}
