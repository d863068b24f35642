package mx.edu.conalep.compromisosocial.convenio.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.convenio.domain.EstadoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Vigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.AmparosDao;
import mx.edu.conalep.compromisosocial.convenio.persistence.CondicionVigencia;
import mx.edu.conalep.compromisosocial.convenio.persistence.ListaConvenios;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.shared.DiaSql;
import mx.edu.conalep.compromisosocial.shared.Folio;

/** The convenios on which an activity may rest (Art. 19, 20): judging those that it names, and finding one to name. */
@Gated
@Stateless
public class AmparoConsulta {
    @Inject
    private AmparosDao amparos;

    @Inject
    private ListaConvenios lista;

    @Inject
    private Convenios convenios;

    /**
     * What registered convenios say of themselves, in one statement; each activity is judged by {@link Amparo#refusal}, as who imports or corrects
     * for a plantel reads more than that plantel does.
     *
     * @param folios well-formed folios; those that name no registered convenio have no answer
     */
    @Permit(
            roles = {Rol.VINCULACION_PLANTEL, Rol.VINCULACION_ENTIDAD, Rol.DVS},
            action = "convenio.amparo")
    public Map<String, Amparo> find(Collection<String> folios) {
        return amparos.of(folios).stream()
                .map(AmparoConsulta::row)
                .collect(Collectors.toMap(Amparo::folio, Function.identity()));
    }

    /**
     * Registered convenios that the actor may read and that are in force on a day, newest first.
     *
     * @param texto a folio, or words of the parties, the object and the clauses; null for any
     * @param max rows at most
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "convenio.amparo.buscar")
    public List<ConvenioBreve> search(LocalDate dia, String texto, int max) {
        CondicionVigencia vigente = CondicionVigencia.of(Vigencia.VIGENTE, dia);
        ListaConvenios.Lista rows = lista.of(convenios.reading())
                .and(vigente.sql(), vigente.valores().toArray());
        ListaConvenios.Lista found = Folio.isWellFormed(texto) ? rows.and("c.folio = ?", texto) : rows.search(texto);
        return found.page(0, max).renglones().stream()
                .map(r -> new ConvenioBreve((String) r[2], (String) r[7], (String) r[11]))
                .toList();
    }

    private static Amparo row(Object[] r) {
        return new Amparo(
                (String) r[0],
                Alcance.valueOf((String) r[1]),
                (String) r[2],
                (String) r[3],
                EstadoConvenio.valueOf((String) r[4]),
                DiaSql.of(r[5]),
                DiaSql.of(r[6]),
                DiaSql.of(r[7]));
    }
}
