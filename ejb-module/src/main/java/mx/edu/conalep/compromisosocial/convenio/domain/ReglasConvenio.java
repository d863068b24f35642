package mx.edu.conalep.compromisosocial.convenio.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/**
 * What even a draft of a convenio keeps: what is given is well-formed (Art. 19, 20). What is missing is told by
 * {@link ReglasRevision}.
 */
public final class ReglasConvenio {
    /** Parties, supports or commitments of one convenio. */
    public static final int MAX_RENGLONES = 60;

    private static final Pattern CORREO = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private static final Pattern TELEFONO =
            Pattern.compile("(?i)(?=.{7,40}$)(?=.*\\d)[\\d +().-]+(ext\\.?[\\d +().-]+)?");

    private ReglasConvenio() {}

    /** The rules that the data breaks, each with the path of its field; empty when it may be kept. */
    public static List<RuleViolation> check(DatosConvenio datos) {
        List<RuleViolation> broken = new ArrayList<>();
        if (datos.vigenciaInicio() != null
                && datos.vigenciaFin() != null
                && datos.vigenciaFin().isBefore(datos.vigenciaInicio())) {
            broken.add(new RuleViolation("convenio.vigencia.endBeforeStart", "vigencia_fin"));
        }
        String correo = datos.contacto().getCorreo();
        if (correo != null && !CORREO.matcher(correo).matches()) {
            broken.add(new RuleViolation("convenio.contacto.correo", "contacto.correo"));
        }
        String telefono = datos.contacto().getTelefono();
        if (telefono != null && !TELEFONO.matcher(telefono).matches()) {
            broken.add(new RuleViolation("convenio.contacto.telefono", "contacto.telefono"));
        }
        for (int i = 0; i < datos.partes().size(); i++) {
            party(datos.partes().get(i), "partes[" + i + "].", broken);
        }
        for (int i = 0; i < datos.apoyos().size(); i++) {
            broken.addAll(ReglasApoyo.check(datos.apoyos().get(i), "apoyos[" + i + "]."));
        }
        for (int i = 0; i < datos.compromisos().size(); i++) {
            commitment(datos.compromisos().get(i), datos, "compromisos[" + i + "].", broken);
        }
        return broken;
    }

    private static void party(DatosParte parte, String path, List<RuleViolation> broken) {
        if (parte.tipo() == null) {
            broken.add(new RuleViolation("convenio.parte.tipo", path + "tipo"));
            return;
        }
        if (parte.rfc() == null) {
            return;
        }
        if (parte.tipo().isSistema()) {
            broken.add(new RuleViolation("convenio.parte.rfcAjeno", path + "rfc"));
            return;
        }
        String fault = Rfc.fault(parte.rfc(), parte.tipo().largoRfc());
        if (fault != null) {
            String code = "convenio.rfc." + fault;
            broken.add(new RuleViolation(
                    code, path + "rfc", parte.rfc(), parte.tipo().largoRfc()));
        }
    }

    private static void commitment(DatosCompromiso c, DatosConvenio datos, String path, List<RuleViolation> broken) {
        if (c.parte() == null) {
            broken.add(new RuleViolation("convenio.compromiso.sinParte", path + "parte"));
        } else if (c.parte() < 1 || c.parte() > datos.partes().size()) {
            broken.add(new RuleViolation(
                    "convenio.compromiso.parte", path + "parte", datos.partes().size()));
        }
        if (c.descripcion() == null) {
            broken.add(new RuleViolation("convenio.compromiso.descripcion", path + "descripcion"));
        }
        if (c.vence() == null) {
            broken.add(new RuleViolation("convenio.compromiso.vence", path + "vence"));
        }
    }
}
