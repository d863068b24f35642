package mx.edu.conalep.compromisosocial.convenio.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What must be there before the legal review (R21.2) and before the signing (Art. 21 II g). */
public final class ReglasRevision {

    private ReglasRevision() {}

    /** What is missing to begin the legal review, each with its field; empty when it may begin. */
    public static List<RuleViolation> missingForReview(DatosConvenio datos) {
        List<RuleViolation> missing = new ArrayList<>();
        for (Clausula clausula : Clausula.ofReview()) {
            if (!datos.clausulas().containsKey(clausula)) {
                missing.add(new RuleViolation(
                        "convenio.R21_2.clausula", "clausulas." + clausula.letra(), clausula.letra()));
            }
        }
        missing.addAll(unfilled(datos));
        require(datos.objeto(), "objeto", missing);
        require(datos.vigenciaInicio(), "vigencia_inicio", missing);
        require(datos.vigenciaFin(), "vigencia_fin", missing);
        missing.addAll(missingParties(datos.partes()));
        missing.addAll(repeated(datos.partes(), "convenio.parte.rfcRepetido"));
        return missing;
    }

    /** Clauses whose placeholders have nothing to stand for, or which they make too long. */
    private static List<RuleViolation> unfilled(DatosConvenio datos) {
        List<RuleViolation> missing = new ArrayList<>();
        datos.clausulas().forEach((letra, texto) -> {
            String campo = "clausulas." + letra.letra();
            Marcadores.waiting(texto, datos)
                    .forEach(marca -> missing.add(new RuleViolation("convenio.R21_2.marcador", campo, marca)));
            if (Marcadores.fill(texto, datos).length() > Clausula.MAX) {
                missing.add(new RuleViolation("shared.formato.tooLong", campo, Clausula.MAX));
            }
        });
        return missing;
    }

    /** One person is one party (R19); those who reside abroad share the generic key and may be several. */
    static List<RuleViolation> repeated(List<DatosParte> partes, String code) {
        List<RuleViolation> broken = new ArrayList<>();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < partes.size(); i++) {
            String rfc = partes.get(i).rfc();
            Integer earlier = rfc == null || Rfc.EXTRANJERO.equals(rfc) ? null : first.putIfAbsent(rfc, i + 1);
            if (earlier != null) {
                broken.add(new RuleViolation(code, "partes[" + i + "].rfc", earlier, i + 1, rfc));
            }
        }
        return broken;
    }

    private static List<RuleViolation> missingParties(List<DatosParte> partes) {
        List<RuleViolation> missing = new ArrayList<>();
        boolean ours =
                partes.stream().anyMatch(p -> p.tipo() != null && p.tipo().isSistema());
        boolean theirs =
                partes.stream().anyMatch(p -> p.tipo() != null && !p.tipo().isSistema());
        if (!ours || !theirs) {
            missing.add(new RuleViolation("convenio.partes.missing", "partes"));
        }
        for (int i = 0; i < partes.size(); i++) {
            DatosParte parte = partes.get(i);
            String path = "partes[" + i + "].";
            require(parte.nombre(), path + "nombre", missing);
            if (parte.tipo() != null && !parte.tipo().isSistema()) {
                require(parte.rfc(), path + "rfc", missing);
            }
        }
        return missing;
    }

    /**
     * What is missing to take note of the signatures: one signatory of each party with the document that empowers him, the
     * day, and the signed document itself; a page that is told lies in it.
     *
     * @param hojas pages of the signed PDF, 0 while it is not on file
     * @param hoy today, hour of the entidad
     */
    public static List<RuleViolation> missingForSigning(
            DatosConvenio datos, DatosSuscripcion suscripcion, int hojas, LocalDate hoy) {
        List<Firmante> firmantes = suscripcion.firmantes();
        LocalDate fecha = suscripcion.fecha();
        List<RuleViolation> missing = new ArrayList<>();
        require(fecha, "fecha", missing);
        if (fecha != null && fecha.isAfter(hoy)) {
            missing.add(new RuleViolation("convenio.suscripcion.future", "fecha"));
        }
        if (hojas == 0) {
            missing.add(new RuleViolation("convenio.suscripcion.pdf", "archivo"));
        }
        suscripcion.paginas().entrySet().stream()
                .filter(p -> hojas > 0 && (p.getValue() < 1 || p.getValue() > hojas))
                .forEach(p -> missing.add(new RuleViolation(
                        "convenio.pagina.rango", "paginas." + p.getKey().letra(), hojas)));
        missing.addAll(repeated(datos.partes(), "convenio.suscripcion.rfcRepetido"));
        for (int i = 0; i < firmantes.size(); i++) {
            signatory(firmantes.get(i), datos.partes().size(), fecha, "firmantes[" + i + "].", missing);
        }
        IntStream.rangeClosed(1, datos.partes().size())
                .filter(n -> firmantes.stream().noneMatch(f -> f.parte() != null && f.parte() == n))
                .forEach(n -> missing.add(new RuleViolation(
                        "convenio.R21_2.firmante",
                        "firmantes",
                        n,
                        datos.partes().get(n - 1).nombre())));
        return missing;
    }

    /**
     * A convenio is signed once its legal area has found it good, not before (R21.1).
     *
     * @param dictaminado day of the dictamen, hour of the entidad; null when nobody told it
     */
    public static List<RuleViolation> earlySigning(LocalDate fecha, LocalDate dictaminado) {
        return fecha == null || dictaminado == null || !fecha.isBefore(dictaminado)
                ? List.of()
                : List.of(new RuleViolation("convenio.R21_1.firmaAnterior", "fecha", dictaminado));
    }

    /**
     * A convenio is signed by its own last day: later there is nothing left that it could agree on (R19).
     *
     * @param fin last day in force, local date; null while it has none
     */
    public static List<RuleViolation> lateSigning(LocalDate fecha, LocalDate fin) {
        return fecha == null || fin == null || !fecha.isAfter(fin)
                ? List.of()
                : List.of(new RuleViolation("convenio.suscripcion.tardia", "fecha", fin));
    }

    private static void signatory(
            Firmante firmante, int partes, LocalDate fecha, String path, List<RuleViolation> missing) {
        if (firmante.parte() == null || firmante.parte() < 1 || firmante.parte() > partes) {
            missing.add(new RuleViolation("convenio.compromiso.parte", path + "parte", partes));
        }
        require(firmante.nombre(), path + "nombre", missing);
        require(firmante.cargo(), path + "cargo", missing);
        require(firmante.documento(), path + "documento", missing);
        require(firmante.documentoFecha(), path + "documento_fecha", missing);
        if (firmante.documentoFecha() != null
                && fecha != null
                && firmante.documentoFecha().isAfter(fecha)) {
            missing.add(new RuleViolation("convenio.suscripcion.documentoPosterior", path + "documento_fecha"));
        }
    }

    private static void require(Object value, String field, List<RuleViolation> missing) {
        if (value == null) {
            missing.add(new RuleViolation("convenio.dato.required", field));
        }
    }
}
