package mx.edu.conalep.compromisosocial.emergente.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What a plan keeps (Art. 15), and what it lacks before it is sent down. */
public final class ReglasEmergente {

    /** Years that a programme lasts at most, and in which it begins after its request. */
    public static final int ANIOS = 3;

    private ReglasEmergente() {}

    /** The rules that a plan breaks, each with the path of its field; empty when it may be kept. */
    public static List<RuleViolation> check(DatosEmergente datos, LocalDate hoy) {
        List<RuleViolation> broken = new ArrayList<>();
        Solicitante quien = datos.solicitante();
        required(quien.tipo(), "solicitante.tipo", broken);
        required(quien.nombre(), "solicitante.nombre", broken);
        if (quien.tipo() != null && quien.tipo().isGobierno() && quien.oficio() == null) {
            broken.add(new RuleViolation("emergente.oficio.required", "solicitante.oficio"));
        }
        required(quien.fecha(), "solicitante.fecha", broken);
        if (quien.fecha() != null && quien.fecha().isAfter(hoy)) {
            broken.add(new RuleViolation("emergente.solicitud.future", "solicitante.fecha"));
        }
        required(datos.causa(), "causa", broken);
        required(datos.peticion(), "peticion", broken);
        dates(datos, broken);
        once(datos.planteles(), broken);
        return broken;
    }

    private static void dates(DatosEmergente datos, List<RuleViolation> broken) {
        if (datos.inicio() == null && datos.fin() == null) {
            return;
        }
        required(datos.inicio(), "inicio", broken);
        required(datos.fin(), "fin", broken);
        if (datos.inicio() == null) {
            return;
        }
        LocalDate limite = datos.inicio().plusYears(ANIOS);
        if (datos.fin() != null && datos.fin().isAfter(limite)) {
            broken.add(new RuleViolation("emergente.fin.lejos", "fin", limite));
        }
        LocalDate pedido = datos.solicitante().fecha();
        if (pedido != null && datos.inicio().isAfter(pedido.plusYears(ANIOS))) {
            broken.add(new RuleViolation("emergente.inicio.lejos", "inicio", pedido.plusYears(ANIOS)));
        }
        if (pedido != null && datos.inicio().isBefore(pedido)) {
            broken.add(new RuleViolation("emergente.inicio.beforeRequest", "inicio", pedido));
        }
        if (datos.fin() != null && datos.fin().isBefore(datos.inicio())) {
            broken.add(new RuleViolation("emergente.fin.beforeStart", "fin"));
        }
    }

    private static void once(List<String> planteles, List<RuleViolation> broken) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < planteles.size(); i++) {
            if (!seen.add(planteles.get(i))) {
                broken.add(
                        new RuleViolation("emergente.participante.repetido", "planteles[" + i + "]", planteles.get(i)));
            }
        }
    }

    /** What is missing before it may be sent down. */
    public static List<RuleViolation> missing(DatosEmergente datos, boolean solicitud) {
        List<RuleViolation> broken = new ArrayList<>();
        if (!solicitud) {
            broken.add(new RuleViolation("emergente.difusion.solicitud", "archivo"));
        }
        if (datos.inicio() == null) {
            broken.add(new RuleViolation("emergente.difusion.fechas", "inicio"));
        }
        if (datos.planteles().isEmpty()) {
            broken.add(new RuleViolation("emergente.difusion.planteles", "planteles"));
        }
        return broken;
    }

    static void required(Object value, String path, List<RuleViolation> broken) {
        if (value == null) {
            broken.add(new RuleViolation("emergente.dato.required", path));
        }
    }

    static void positive(BigDecimal value, String path, List<RuleViolation> broken) {
        required(value, path, broken);
        if (value != null && value.signum() <= 0) {
            broken.add(new RuleViolation("emergente.dato.positivo", path));
        }
    }
}
