package mx.edu.conalep.compromisosocial.derivado.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.derivado.domain.CompromisoPendiente;
import mx.edu.conalep.compromisosocial.derivado.persistence.CompromisosDao;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.Condiciones;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Folio;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** The commitments that the board of convenios counts, one by one (R8.4, Art. 20 II). */
@Gated
@Stateless
public class CompromisosConsulta {
    private static final String LIKE = Condiciones.SIN_ACENTOS + " like ? escape '!'";
    private static final String TEXTO = "k.descripcion" + LIKE + " or p.nombre" + LIKE;
    private static final String FOLIO = " or convert(c.folio using utf8mb4)" + LIKE;

    @Inject
    private CompromisosDao dao;

    @Inject
    private HoyDelAmbito dia;

    /** A page of the pending commitments of the scope's convenios, overdue ones first, then by their last day. */
    @Permit(
            roles = {Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR},
            action = "convenio.compromisos")
    public Page<CompromisoPendiente> list(FiltroCompromisos filtro, PageRequest request) {
        LocalDate hoy = dia.get();
        Condiciones where = conditions(filtro, hoy);
        List<CompromisoPendiente> items = dao.rows(where, request.offset(), request.tamano()).stream()
                .map(r -> row(r, hoy))
                .toList();
        return new Page<>(items, request.pagina(), request.tamano(), dao.count(where));
    }

    private Condiciones conditions(FiltroCompromisos filtro, LocalDate hoy) {
        Condiciones where = dao.pending(ActorActual.get().ambito());
        if (filtro.entidad() != null) {
            where.and("c.entidad = ?", List.of(filtro.entidad()));
        }
        if (filtro.alcance() != null) {
            where.and("c.alcance = ?", List.of(filtro.alcance().name()));
        }
        if (filtro.vencidos()) {
            where.and("k.vence < ?", List.of(hoy));
        }
        if (filtro.texto() != null && !filtro.texto().isBlank()) {
            String pattern = Condiciones.containing(filtro.texto());
            boolean folio = Folio.mayContain(pattern);
            where.and(
                    "(" + TEXTO + (folio ? FOLIO : "") + ")",
                    folio ? List.of(pattern, pattern, pattern) : List.of(pattern, pattern));
        }
        return where;
    }

    private static CompromisoPendiente row(Object[] r, LocalDate hoy) {
        LocalDate vence = DiaSql.of(r[8]);
        return new CompromisoPendiente(
                (String) r[0],
                (String) r[1],
                (String) r[2],
                (String) r[3],
                ((Number) r[4]).intValue(),
                (String) r[5],
                ((Number) r[6]).intValue(),
                (String) r[7],
                vence,
                vence.isBefore(hoy));
    }
}
