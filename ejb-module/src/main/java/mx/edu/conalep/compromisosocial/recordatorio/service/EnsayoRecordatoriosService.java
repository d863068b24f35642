package mx.edu.conalep.compromisosocial.recordatorio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import mx.edu.conalep.compromisosocial.recordatorio.domain.Aviso;
import mx.edu.conalep.compromisosocial.recordatorio.domain.TipoAviso;
import mx.edu.conalep.compromisosocial.recordatorio.service.EnsayoRecordatorios.PorTipo;
import mx.edu.conalep.compromisosocial.recordatorio.service.correo.Correo;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Destinatario;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.ResponsableConsulta;

/** Rehearses the reminders: who would be told what. Changes nothing. */
@Gated
@Stateless
public class EnsayoRecordatoriosService {

    @Inject
    private EsperaDeHoy espera;

    @Inject
    private Correspondencia correspondencia;

    @Inject
    private ResponsableConsulta personas;

    @Inject
    private Correo correo;

    @Inject
    private Clock clock;

    /** What would be sent now; figures only, nobody is named. */
    @Permit(
            roles = {Rol.OPERADOR, Rol.DVS},
            action = "recordatorio.ensayar")
    public EnsayoRecordatorios rehearse() {
        AtomicReference<EnsayoRecordatorios> result = new AtomicReference<>();
        // the operator's own scope holds no plantel, whose zones decide what day it is
        ActorActual.runAs(Actor.sistema("ensayo de avisos"), () -> result.set(count()));
        return result.get();
    }

    private EnsayoRecordatorios count() {
        List<Destinatario> todas = personas.recipients();
        Map<String, LocalDate> fechas = espera.dates(todas);
        Map<String, LocalDate> escritas = correspondencia.written(clock.instant());
        Map<String, List<Aviso>> avisos = espera.deal(todas);
        List<Aviso> dichos = new ArrayList<>();
        int cartas = 0;
        int sinCorreo = 0;
        int yaHoy = 0;
        for (Destinatario p : todas) {
            List<Aviso> suyos = avisos.getOrDefault(p.usuario(), List.of());
            LocalDate escrita = escritas.get(p.usuario());
            if (escrita != null && !escrita.isBefore(fechas.get(p.usuario()))) {
                yaHoy++;
            } else if (!suyos.isEmpty() && p.correo() == null) {
                sinCorreo++;
            } else if (!suyos.isEmpty()) {
                cartas++;
                dichos.addAll(suyos);
            }
        }
        Map<TipoAviso, Integer> tipos = new TreeMap<>();
        dichos.forEach(a -> tipos.merge(a.asunto().tipo(), 1, Integer::sum));
        return new EnsayoRecordatorios(
                "recordatorios",
                cartas,
                dichos.size(),
                (int) dichos.stream().filter(Aviso::isVencido).count(),
                sinCorreo,
                yaHoy,
                correo.configuration().isConServidor(),
                tipos.entrySet().stream()
                        .map(e -> new PorTipo(e.getKey(), e.getValue()))
                        .toList());
    }
}
