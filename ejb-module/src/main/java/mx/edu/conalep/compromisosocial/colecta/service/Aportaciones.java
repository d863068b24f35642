package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.DocumentoColecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.persistence.AportacionRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ColectaRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ReferenciasColecta;
import mx.edu.conalep.compromisosocial.colecta.service.formato.OrdenColecta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.PageRequest;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;

/** What all acts on contributions share. */
@Dependent
class Aportaciones {
    @Inject
    private ColectaRepository repository;

    @Inject
    private AportacionRepository aportaciones;

    @Inject
    private ReferenciasColecta referencias;

    @Inject
    private Colectas colectas;

    /** The colecta, locked: numbers and sums stay right however many contribute at once. */
    Colecta lock(String folio) {
        return colectas.lock(folio);
    }

    /** The colecta, to read it. */
    Colecta read(String folio) {
        return colectas.find(folio);
    }

    /** One inside the actor's scope. */
    Aportacion find(Colecta colecta, int numero) {
        Aportacion found = aportaciones
                .find(colecta, numero, ActorActual.get().ambito())
                .orElseThrow(() -> new NotFoundException("colecta.aportacion.notFound", numero));
        Rastro.objeto(colecta.getFolio());
        Rastro.detalle("aportación " + numero);
        return found;
    }

    /**
     * One inside the actor's scope, to change it.
     *
     * @param version as the person read it, or null when the act does not depend on it
     * @throws ConflictException when it changed since
     */
    Aportacion find(Colecta colecta, int numero, Integer version) {
        Aportacion found = find(colecta, numero);
        if (version != null && version != found.getVersion()) {
            throw new ConflictException("shared.version.stale");
        }
        return found;
    }

    /**
     * A page of those that wait for a decision inside the actor's scope.
     *
     * @param numero on whose page, whether it waits or not; null for the page asked for
     * @param pagina from 0; one behind the last gives the last
     */
    PorValidar waiting(String folio, Integer numero, int pagina) {
        Colecta colecta = colectas.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        long total = aportaciones.waiting(colecta, ambito);
        long before = numero == null
                ? (long) pagina * PorValidar.TAMANO
                : aportaciones.waitingBefore(colecta, numero, ambito);
        int page = (int) (Math.min(before, Math.max(0, total - 1)) / PorValidar.TAMANO);
        int skip = page * PorValidar.TAMANO - PorValidar.first(page);
        int take = PorValidar.first(page) + PorValidar.TAMANO + 1;
        List<AportacionVista> window =
                aportaciones.list(colecta, EstadoAportacion.CAPTURADA, ambito, skip, take).stream()
                        .map(AportacionVista::of)
                        .toList();
        return PorValidar.of(window, page, total);
    }

    /** Its data read and keep the rules in this colecta, everything told at once; a proof is one of the actor's plantel. */
    void requireSound(Colecta colecta, Lectura<DatosAportacion> leida) {
        DatosAportacion datos = leida.datos();
        boolean comprobado = repository.documentos(colecta, ActorActual.get().ambito()).stream()
                .anyMatch(d -> d.getTipo() == DocumentoColecta.Tipo.COMPROBANTE
                        && d.getSha256().equals(datos.comprobante()));
        List<RuleViolation> broken = new ArrayList<>(datos.check());
        broken.addAll(datos.check(colecta.getInicio(), colecta.getCierre(), colectas.today(), comprobado));
        leida.requireSound(OrdenColecta.APORTACION, broken);
    }

    /** Says in the trail what a correction replaces, and on which observation. */
    void noteReplaced(Aportacion aportacion, DatosAportacion datos) {
        Rastro.detalle(aportacion.datos().linea() + " → " + datos.linea());
        noteObservation(aportacion);
    }

    /** Says in the trail why it was sent back; its correction empties it. */
    void noteObservation(Aportacion aportacion) {
        if (aportacion.getObservacion() != null) {
            Rastro.detalle("observación: " + aportacion.getObservacion());
        }
    }

    /** A plantel has contributed nothing, or only what was sent back or taken back. */
    void requireNone(Colecta colecta, String plantel) {
        if (aportaciones.contributed(colecta, plantel)) {
            throw new ConflictException("colecta.cero.aporto", colecta.getFolio());
        }
    }

    /** Withdraws the zero declaration of a plantel that contributes after all, and says so in the trail; null when there was none. */
    CeroVista withdrawZero(Colecta colecta, String plantel, Acto acto) {
        return repository
                .cero(colecta, plantel)
                .map(cero -> {
                    cero.withdraw(acto);
                    Rastro.detalle("retira la declaración en cero de " + cero.getDeclaradoPor());
                    return CeroVista.of(cero);
                })
                .orElse(null);
    }

    /** It is not taken back already. */
    void requireStanding(Colecta colecta, Aportacion aportacion) {
        if (aportaciones.countered(colecta, aportacion.getNumero())) {
            throw new ConflictException("colecta.aportacion.countered", aportacion.getNumero());
        }
    }

    /** The next number within a locked colecta. */
    int next(Colecta colecta) {
        return aportaciones.nextNumero(colecta);
    }

    /** Written out, and as others read it. */
    AportacionVista flushed(Colecta colecta, Aportacion aportacion) {
        repository.flush();
        Rastro.detalle("aportación " + aportacion.getNumero());
        return vista(colecta, aportacion);
    }

    /**
     * As others read it, with those of its plantel and, to who is above planteles, the other planteles that name the same deposit, and what
     * the goal says of its unit.
     */
    AportacionVista vista(Colecta colecta, Aportacion aportacion) {
        Ambito ambito = ActorActual.get().ambito();
        DatosAportacion datos = aportacion.datos();
        DatosMeta otraUnidad = aportacion.getContraasientoDe() != null
                ? null
                : colecta.articulos()
                        .otraUnidad(datos.articulo(), datos.unidad())
                        .orElse(null);
        return AportacionVista.of(
                aportacion,
                aportaciones.sameReference(colecta, aportacion),
                ReferenciaAjena.of(
                        ambito.plantel() == null ? referencias.elsewhere(colecta, aportacion) : List.of(), ambito),
                otraUnidad,
                aportaciones.countered(colecta, aportacion.getNumero()));
    }

    /** A page of those in the actor's scope as others read them, with what was taken back. */
    List<AportacionVista> page(Colecta colecta, EstadoAportacion estado, PageRequest request) {
        List<Aportacion> page =
                aportaciones.list(colecta, estado, ActorActual.get().ambito(), request.offset(), request.tamano());
        Set<Integer> countered = aportaciones.countered(
                colecta, page.stream().map(Aportacion::getNumero).toList());
        return page.stream()
                .map(a -> AportacionVista.of(
                        a, List.of(), ReferenciaAjena.NINGUNA, null, countered.contains(a.getNumero())))
                .toList();
    }

    /** Numbers of the others of a plantel that say the same and stand. */
    List<Integer> equal(Colecta colecta, String plantel, DatosAportacion datos) {
        return aportaciones.equal(colecta, plantel, datos);
    }
}
