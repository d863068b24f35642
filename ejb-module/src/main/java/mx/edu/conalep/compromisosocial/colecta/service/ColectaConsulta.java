package mx.edu.conalep.compromisosocial.colecta.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.colecta.domain.Colecta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.AportacionRepository;
import mx.edu.conalep.compromisosocial.colecta.persistence.ReferenciasColecta;
import mx.edu.conalep.compromisosocial.colecta.persistence.ResultadosRepository;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Nivel;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.GrupoRol;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.shared.PageRequest;

/** Reading colectas and their contributions: each person those of his scope. */
@Gated
@Stateless
public class ColectaConsulta {
    @Inject
    private RenglonesColecta renglones;

    @Inject
    private AportacionRepository aportaciones;

    @Inject
    private ResultadosRepository resultados;

    @Inject
    private ReferenciasColecta referencias;

    @Inject
    private Aportaciones una;

    @Inject
    private Colectas colectas;

    /**
     * One colecta, with what was collected inside the actor's scope.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.leer")
    public ColectaVista find(String folio) {
        return colectas.vista(colectas.find(folio));
    }

    /**
     * A page of the colectas in scope, newest first.
     *
     * @param estado null for any
     * @param texto part of the cause, the ally or the folio; null for any
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.listar")
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<ColectaRenglon> list(EstadoColecta estado, String texto, PageRequest request) {
        return renglones.page(estado, texto, request);
    }

    /**
     * A page of the contributions in scope by number, counter-entries included.
     *
     * @param estado null for any
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.aportaciones")
    public Page<AportacionVista> contributions(String folio, EstadoAportacion estado, PageRequest request) {
        Colecta colecta = colectas.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        long total = aportaciones.count(colecta, estado, ambito);
        List<AportacionVista> items = total <= request.offset() ? List.of() : una.page(colecta, estado, request);
        return new Page<>(items, request.pagina(), request.tamano(), total);
    }

    /**
     * One contribution.
     *
     * @throws NotFoundException when there is none within the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.aportacion.leer")
    public AportacionVista contribution(String folio, int numero) {
        Colecta colecta = colectas.find(folio);
        return una.vista(colecta, una.find(colecta, numero));
    }

    /**
     * The references of a deposit that several planteles of a colecta name, for who closes it.
     *
     * @throws NotFoundException when there is no such colecta
     */
    @Permit(roles = Rol.DVS, action = "colecta.referencias")
    public ReferenciasRepetidas repeatedReferences(String folio) {
        Colecta colecta = colectas.find(folio);
        return ReferenciasRepetidas.of(referencias.shared(colecta), some -> referencias.naming(colecta, some));
    }

    /**
     * The results at a level (R14): each participating plantel reported, declared zero or missing.
     *
     * @throws NotFoundException when the colecta or the level is outside the scope
     */
    @Permit(groups = GrupoRol.LECTORES, action = "colecta.resultados")
    public Resultados results(String folio, Nivel nivel) {
        Colecta colecta = colectas.find(folio);
        Ambito ambito = ActorActual.get().ambito();
        boolean above =
                nivel == Nivel.NACIONAL && !ambito.isNacional() || nivel == Nivel.ENTIDAD && ambito.plantel() != null;
        if (above) {
            throw new NotFoundException("colecta.nivel.notFound", nivel.clave());
        }
        Map<String, List<Suma>> sums =
                colectas.sums(colecta, nivel).stream().collect(Collectors.groupingBy(Suma::grupo));
        List<ResultadoVista> items = resultados.situaciones(colecta, nivel, ambito).stream()
                .map(r -> ResultadoVista.of(nivel, r, sums.getOrDefault(r[0].toString(), List.of())))
                .toList();
        return new Resultados(colecta.getFolio(), colecta.getEstado(), nivel, items);
    }
}
