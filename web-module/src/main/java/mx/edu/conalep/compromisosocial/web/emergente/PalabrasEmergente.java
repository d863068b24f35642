package mx.edu.conalep.compromisosocial.web.emergente;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.Lugar;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoCriterio;
import mx.edu.conalep.compromisosocial.emergente.domain.TipoSolicitante;
import mx.edu.conalep.compromisosocial.emergente.domain.informe.Reserva;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelBreve;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Messages;
import mx.edu.conalep.compromisosocial.web.marco.Chip;
import mx.edu.conalep.compromisosocial.web.marco.PlantelesAlaVista;

/** How programmes are told on their screens: states, units, scores, ties. */
@Named("palabrasEmergente")
@RequestScoped
public class PalabrasEmergente {
    private static final Map<String, Chip> MARCAS = Map.of(
            "PLANEADA", new Chip("gris", "pi-pencil", null),
            "DIFUNDIDA", new Chip("guinda", "pi-megaphone", null),
            "EN_CURSO", new Chip("ambar", "pi-sync", null),
            "CERRADA", new Chip("gris", "pi-lock", null),
            "INFORMADA", new Chip("verde", "pi-file-pdf", null),
            "PROPUESTA", new Chip("ambar", "pi-hourglass", null),
            "APROBADA", new Chip("verde", "pi-check-circle", null),
            "DEVUELTA", new Chip("rojo", "pi-undo", null));

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private PlantelesAlaVista planteles;

    private ZoneId zona;

    /** The chip of a state of a programme or of a choice. */
    public Chip chip(Enum<?> estado) {
        Chip marca = MARCAS.get(estado.name());
        return new Chip(marca.color(), marca.icono(), Messages.text("emergentes.estado." + estado.name()));
    }

    /** The unit that received the request. */
    public String unit(String clave) {
        if (clave == null) {
            return Messages.text("emergentes.autor.nacional");
        }
        if (clave.length() == 2) {
            return Messages.text("emergentes.autor.entidad", clave);
        }
        PlantelBreve breve = planteles.porClave().get(clave);
        return Messages.text("emergentes.autor.plantel", breve == null ? clave : clave + " " + breve.nombre());
    }

    /** Points as people read them. */
    public String points(BigDecimal puntos) {
        return Numeros.plain(puntos);
    }

    /** An answer in words. */
    public String answer(Puntaje.Aporte aporte) {
        return answer(aporte.criterio(), aporte.respuesta());
    }

    static String answer(Criterio criterio, int respuesta) {
        return criterio.tipo() == TipoCriterio.SI_NO
                ? Messages.text(respuesta == 1 ? "emergentes.si" : "emergentes.no")
                : Messages.text("emergentes.respuesta.escala", respuesta, criterio.maximo());
    }

    /**
     * An answer to choose.
     *
     * @param clave its number
     * @param texto its words
     */
    public record Opcion(String clave, String texto) {}

    /** The answers to a criterion, the lowest first. */
    public List<Opcion> options(Criterio criterio) {
        return IntStream.rangeClosed(0, criterio.maximo())
                .mapToObj(i -> new Opcion(String.valueOf(i), answer(criterio, i)))
                .toList();
    }

    /** With whom he ties and what decided; null without a tie. */
    public String tie(Lugar lugar) {
        if (!lugar.isEmpate()) {
            return null;
        }
        String others = lugar.empatados().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return lugar.desempate() == null
                ? Messages.text("emergentes.empate.captura", others)
                : Messages.text("emergentes.empate.criterio", others, lugar.desempate());
    }

    /** The zone in which the person reads hours, looked up once. */
    public ZoneId getZona() {
        if (zona == null) {
            zona = zone();
        }
        return zona;
    }

    private ZoneId zone() {
        Ambito ambito = ActorActual.get().ambito();
        if (ambito.plantel() != null) {
            return organizacion.zona(ambito.plantel());
        }
        return ambito.entidad() == null
                ? Plazo.NACIONAL
                : organizacion.entidad(ambito.entidad()).zona();
    }

    /** Why a number of students is kept back, and from how many on it is told (R25). */
    public String getReserva() {
        return Messages.text("emergentes.cifra.reservado.ayuda", Reserva.POCOS);
    }

    public List<String> getSolicitantes() {
        return Arrays.stream(TipoSolicitante.values()).map(Enum::name).toList();
    }

    public List<String> getTiposCriterio() {
        return Arrays.stream(TipoCriterio.values()).map(Enum::name).toList();
    }
}
