package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Asunto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Aviso;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Destino;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Reparto;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Suplencia;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.CartaRepository;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.EsperaNacional;
import mx.edu.conalep.compromisosocial.recordatorio.persistence.PreferenciaRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Destinatario;

/** Who is told what today: what waits in the nation, dealt out by each unit's local date. */
@Dependent
class EsperaDeHoy {

    /** Days for which it is remembered what a person was told; longer than any stage lasts. */
    private static final int MEMORIA = 120;

    @Inject
    private EsperaNacional espera;

    @Inject
    private EsperaTrimestres trimestres;

    @Inject
    private CartaRepository cartas;

    @Inject
    private PreferenciaRepository preferencias;

    @Inject
    private PlantelConsulta organizacion;

    @Inject
    private Clock clock;

    /** Notices by login name. */
    Map<String, List<Aviso>> deal(List<Destinatario> personas) {
        LocalDate nacional = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        Map<Destino, List<String>> units = new HashMap<>();
        personas.forEach(p -> p.roles().forEach(rol -> units.computeIfAbsent(of(rol, p), d -> new ArrayList<>())
                .add(p.usuario())));
        Map<String, ZoneId> zonas = zones();
        Map<Destino, List<String>> suplentes =
                Suplencia.today(espera.suplencias(nacional), units, area -> today(zone(area.unidad(), null, zonas)));
        List<Asunto> asuntos = new ArrayList<>(espera.find(nacional));
        asuntos.addAll(trimestres.find(nacional));
        return new Reparto(units, suplentes, cartas.told(nacional.minusDays(MEMORIA)), preferencias.all())
                .deal(asuntos, asunto -> today(asunto, zonas));
    }

    /** The local date of each person, which his mail is of. */
    Map<String, LocalDate> dates(List<Destinatario> personas) {
        Map<String, ZoneId> zonas = zones();
        Map<String, LocalDate> dates = new HashMap<>();
        personas.forEach(p -> dates.put(p.usuario(), today(zone(p.entidad(), p.plantel(), zonas))));
        return dates;
    }

    /** The close of validation is a national date, and so is what has no unit; every other one is of the unit whose it is. */
    private LocalDate today(Asunto asunto, Map<String, ZoneId> zonas) {
        boolean nacional = asunto.tipo() == TipoAviso.ACTIVIDAD_VALIDAR;
        return today(nacional ? Plazo.NACIONAL : zone(asunto.entidad(), asunto.plantel(), zonas));
    }

    private LocalDate today(ZoneId zona) {
        Instant ahora = clock.instant();
        return LocalDate.ofInstant(ahora, zona);
    }

    private Map<String, ZoneId> zones() {
        Map<String, ZoneId> zonas = new HashMap<>();
        for (EntidadVista e : organizacion.entidades()) {
            zonas.put(e.clave(), e.zona());
        }
        for (PlantelVista p : organizacion.list()) {
            zonas.put(p.clave(), p.zona());
        }
        return zonas;
    }

    private static ZoneId zone(String entidad, String plantel, Map<String, ZoneId> zonas) {
        String unidad = plantel == null ? entidad : plantel;
        return unidad == null ? Plazo.NACIONAL : zonas.getOrDefault(unidad, Plazo.NACIONAL);
    }

    private static Destino of(Rol rol, Destinatario p) {
        return Destino.of(rol, p.entidad(), p.plantel());
    }
}
