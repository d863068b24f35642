package mx.edu.conalep.compromisosocial.demostracion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.service.AcuseColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaService;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelVista;
import mx.edu.conalep.compromisosocial.shared.Lectura;

/** A colecta from its plan to its delivery, each act as the person who does it. */
@Dependent
class CampanaDemo {
    @Inject
    private ColectaService colectas;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private AcuseColectaService acuses;

    @Inject
    private ArchivoColecta archivos;

    /** Planned; answers its folio. */
    String planned(DatosColecta datos) {
        return ActoresDemo.as(HistoriaDemo.DVS, () -> colectas.create(Lectura.sound(datos), null)
                .folio());
    }

    /** With its lineamientos. */
    void ready(String folio) {
        ActoresDemo.as(
                HistoriaDemo.DVS,
                () -> archivos.receive(
                        folio,
                        "LINEAMIENTOS",
                        "lineamientos.pdf",
                        ArchivosDemo.paper(
                                "Lineamientos",
                                folio,
                                "1. Informe y sensibilice a su comunidad.",
                                "2. Reciba en dinero o en especie y guarde el comprobante.",
                                "3. Registre cada aportación el mismo día.")));
    }

    /** Sent down. */
    String broadcast(String folio) {
        ready(folio);
        ActoresDemo.as(HistoriaDemo.DVS, () -> ciclo.broadcast(folio, null));
        return folio;
    }

    /** Acknowledged by so many planteles, the first ones, and by their entidades. */
    void acknowledged(String folio, List<PlantelVista> planteles, int cuantos) {
        Set<String> entidades = new HashSet<>();
        for (PlantelVista p : planteles.subList(0, cuantos)) {
            if (entidades.add(p.entidad())) {
                ActoresDemo.as(ActoresDemo.entidad(p), () -> acuses.acknowledge(folio));
            }
            ActoresDemo.as(ActoresDemo.plantel(p), () -> acuses.acknowledge(folio));
        }
    }

    void start(String folio) {
        ActoresDemo.as(HistoriaDemo.DVS, () -> ciclo.start(folio, null));
    }

    void close(String folio) {
        ActoresDemo.as(HistoriaDemo.DVS, () -> ciclo.close(folio, null, "Cierre conforme a su cronograma."));
    }

    /** Money against its receipt. */
    void deliver(String folio, BigDecimal monto, LocalDate fecha) {
        ActoresDemo.as(HistoriaDemo.DVS, () -> {
            String recibo = archivos.receive(
                            folio,
                            "RECIBO",
                            "recibo.pdf",
                            ArchivosDemo.paper("Recibo", folio, "Se recibe lo recaudado.", monto + " MXN"))
                    .sha256();
            return ciclo.deliver(
                    folio,
                    null,
                    Lectura.sound(new DatosEntrega(fecha, "Almacén del aliado (ejemplo)", recibo, monto, List.of())));
        });
    }
}
