package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.TransicionColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.service.formato.EscritorColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActoActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.alta.ConsecutivoDao;
import mx.edu.conalep.compromisosocial.shared.alta.Llamadas;

/** What the DVS plans (Art. 12 I to III): a colecta rests on a registered convenio in force (R12). */
@Gated
@Stateless
public class ColectaService {
    @Inject
    private ColectaRepository repository;

    @Inject
    private Colectas colectas;

    @Inject
    private Planes planes;

    @Inject
    private ConsecutivoDao consecutivos;

    @Inject
    private Llamadas llamadas;

    @Inject
    private Clock clock;

    /**
     * Keeps a new plan under the next folio of the year.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks, or when the key was used
     *     for other data
     */
    @Permit(roles = Rol.DVS, action = "colecta.crear", write = true)
    public ColectaVista create(Lectura<DatosColecta> leido, String idempotencyKey) {
        Acto acto = ActoActual.at(clock);
        Optional<String> earlier = leido.isWhole()
                ? llamadas.earlier(idempotencyKey, EscritorColecta.text(leido.datos()), acto)
                : Optional.empty();
        if (earlier.isPresent()) {
            Rastro.detalle("repetido");
            return colectas.vista(colectas.lock(earlier.get()));
        }
        DatosColecta datos = planes.sound(leido, colectas.today());
        int anio = acto.en().atZone(Plazo.NACIONAL).getYear();
        String folio = String.format(Locale.ROOT, "CO-%d-%05d", anio, consecutivos.take("CO", anio, 1));
        Colecta nueva = new Colecta(folio, acto);
        nueva.change(datos, acto);
        repository.add(nueva);
        repository.add(TransicionColecta.planned(nueva, acto));
        llamadas.complete(idempotencyKey, folio, acto);
        Rastro.objeto(folio);
        return colectas.flushed(nueva);
    }

    /**
     * Replaces a plan, whole.
     *
     * @param version as read before
     * @throws NotFoundException when there is no such colecta
     * @throws ConflictException when it changed since it was read, or was sent down
     * @throws RuleViolationException with everything that does not read and every rule that the rest breaks
     */
    @Permit(roles = Rol.DVS, action = "colecta.cambiar", write = true)
    public ColectaVista update(String folio, int version, Lectura<DatosColecta> leido) {
        Colecta colecta = colectas.lock(folio, version);
        colecta.requirePlaneada();
        colecta.change(planes.sound(leido, colectas.today()), ActoActual.at(clock));
        return colectas.flushed(colecta);
    }
}
