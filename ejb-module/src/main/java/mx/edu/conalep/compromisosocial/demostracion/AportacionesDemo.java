package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosSensibilizacion;
import mx.edu.conalep.compromisosocial.colecta.domain.TipoAportacion;
import mx.edu.conalep.compromisosocial.colecta.service.AportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.RevisionAportacionService;
import mx.edu.conalep.compromisosocial.colecta.service.SensibilizacionService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What planteles answer to a colecta and what becomes of it, each act as the person who does it. */
@Dependent
class AportacionesDemo {
    @Inject
    private SensibilizacionService sensibilizaciones;

    @Inject
    private AportacionService aportaciones;

    @Inject
    private RevisionAportacionService revision;

    @Inject
    private ArchivoColecta archivos;

    @Inject
    private Clock clock;

    /** An act of sensitising of today. */
    void sensitised(String folio, PlantelVista p, int asistentes) {
        LocalDate hoy = LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL);
        ActoresDemo.as(
                ActoresDemo.plantel(p),
                () -> sensibilizaciones.add(
                        folio,
                        Lectura.sound(new DatosSensibilizacion(
                                hoy, "Plática en el patio con la comunidad del plantel.", asistentes)),
                        null));
    }

    /** A deposit with its proof; answers its number. */
    int money(String folio, PlantelVista p, String monto, LocalDate fecha) {
        String referencia = "EJEMPLO " + p.clave();
        return ActoresDemo.as(ActoresDemo.plantel(p), () -> {
            String prueba = archivos.receive(
                            folio,
                            "COMPROBANTE",
                            "ficha-de-deposito.pdf",
                            ArchivosDemo.paper("Ficha de depósito", folio, referencia, monto + " MXN"))
                    .sha256();
            return aportaciones
                    .capture(
                            folio,
                            Lectura.sound(new DatosAportacion(
                                    TipoAportacion.DINERO,
                                    new BigDecimal(monto),
                                    referencia,
                                    fecha,
                                    null,
                                    null,
                                    null,
                                    prueba)),
                            null)
                    .numero();
        });
    }

    /** Goods with the picture of the note under which they were received; answers their number. */
    int goods(String folio, PlantelVista p, String articulo, String cantidad, String unidad, LocalDate fecha) {
        return ActoresDemo.as(ActoresDemo.plantel(p), () -> {
            String prueba = archivos.receive(
                            folio,
                            "COMPROBANTE",
                            "nota-de-recepcion.jpg",
                            ArchivosDemo.slip(
                                    "Nota de recepción en especie",
                                    "Colecta " + folio,
                                    "Plantel " + p.clave() + " " + p.nombre(),
                                    articulo + ": " + cantidad + " " + unidad,
                                    "Recibido el " + Messages.date(fecha)))
                    .sha256();
            DatosAportacion datos = new DatosAportacion(
                    TipoAportacion.ESPECIE,
                    null,
                    null,
                    fecha,
                    articulo,
                    new BigDecimal(cantidad).setScale(3),
                    unidad,
                    prueba);
            return aportaciones.capture(folio, Lectura.sound(datos), null).numero();
        });
    }

    void validated(String folio, PlantelVista p, int numero) {
        ActoresDemo.as(ActoresDemo.entidad(p), () -> revision.validate(folio, numero, null));
    }

    void returned(String folio, PlantelVista p, int numero) {
        ActoresDemo.as(
                ActoresDemo.entidad(p),
                () -> revision.returnWith(folio, numero, null, "El monto no coincide con la ficha de depósito."));
    }

    void counter(String folio, int numero, String motivo) {
        ActoresDemo.as(HistoriaDemo.DVS, () -> revision.counter(folio, numero, motivo));
    }

    void zero(String folio, PlantelVista p) {
        ActoresDemo.as(ActoresDemo.titular(p), () -> aportaciones.declareZero(folio));
    }
}
