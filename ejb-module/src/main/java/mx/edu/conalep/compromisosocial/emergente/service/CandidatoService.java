package mx.edu.conalep.compromisosocial.emergente.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.edu.conalep.compromisosocial.emergente.domain.CandidatoEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.IdentidadCandidato;
import mx.edu.conalep.compromisosocial.emergente.domain.ProgramaEmergente;
import mx.edu.conalep.compromisosocial.emergente.domain.Puntaje;
import mx.edu.conalep.compromisosocial.emergente.persistence.CandidatoRepository;
import mx.edu.conalep.compromisosocial.emergente.persistence.EmergenteRepository;
import mx.edu.conalep.compromisosocial.emergente.service.formato.OrdenEmergente;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.seguridad.service.Gated;
import mx.edu.conalep.compromisosocial.seguridad.service.Permit;
import mx.edu.conalep.compromisosocial.seguridad.service.Rastro;
import mx.edu.conalep.compromisosocial.shared.Acto;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.Lectura;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;

/** Capture of students who may receive donations, by vinculación of their plantel (Art. 15). */
@Gated
@Stateless
public class CandidatoService {
    @Inject
    private EmergenteRepository repository;

    @Inject
    private CandidatoRepository candidatos;

    @Inject
    private Candidatos orden;

    @Inject
    private Emergentes emergentes;

    @Inject
    private Altas altas;

    /**
     * Captures a student of the actor's plantel.
     *
     * @param idempotencyKey repeated calls with the same key and data answer with the same record; null for none
     * @throws NotFoundException when the actor's plantel takes no part in the programme
     * @throws ConflictException when it does not run, or its criteria are not written yet
     * @throws RuleViolationException with every datum that is missing or wrong, or when he is captured already
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.candidato.capturar", write = true)
    public CandidatoVista capture(String folio, Lectura<DatosCandidato> leida, String idempotencyKey) {
        ProgramaEmergente programa = emergentes.lock(folio);
        Acto acto = altas.acto();
        Optional<String> earlier =
                altas.earlier(idempotencyKey, programa.getFolio() + " " + leida.datos(), leida, acto);
        if (earlier.isPresent()) {
            return noted(programa, Integer.parseInt(earlier.get()));
        }
        DatosCandidato datos = sound(programa, leida, null);
        Ambito ambito = ActorActual.get().ambito();
        CandidatoEmergente nuevo = new CandidatoEmergente(
                programa,
                ambito.plantel(),
                ambito.entidad(),
                candidatos.nextNumero(programa, ambito.plantel()),
                datos.answers(programa.criterios()),
                acto);
        repository.add(nuevo);
        repository.flush();
        repository.add(new IdentidadCandidato(nuevo, programa.getId(), datos, acto));
        altas.complete(idempotencyKey, Integer.toString(nuevo.getNumero()), acto);
        repository.flush();
        return noted(programa, nuevo.getNumero());
    }

    /**
     * Corrects a student of the actor's plantel, whole, while no choice of it stands. The trail keeps his score before and after, never who
     * he is (R27). Data that name another student confirm the notice of privacy for that one: the actor, now (R25).
     *
     * @param version as read before; null only beside what does not read
     * @throws NotFoundException when he is none of the actor's plantel
     * @throws ConflictException when he changed since or was withdrawn, the programme does not run, or a choice stands
     * @throws RuleViolationException with everything that does not read, every datum that is missing or wrong, or when another one has his
     *     matrícula
     */
    @Permit(roles = Rol.VINCULACION_PLANTEL, action = "emergente.candidato.corregir", write = true)
    public CandidatoVista correct(String folio, int numero, Integer version, Lectura<DatosCandidato> leida) {
        ProgramaEmergente programa = emergentes.lock(folio);
        CandidatoEmergente candidato = orden.find(programa, numero);
        Emergentes.requireVersion(version, candidato.getVersion());
        candidato.requireStanding();
        if (orden.fixed(programa)) {
            throw new ConflictException("emergente.candidato.fijo", numero);
        }
        DatosCandidato datos = sound(programa, leida, candidato.getId());
        Acto acto = altas.acto();
        List<Integer> respuestas = datos.answers(programa.criterios());
        noteScores(programa, candidato.respuestas(), respuestas);
        candidato.answer(respuestas, acto);
        IdentidadCandidato quien =
                candidatos.identidades(programa, candidato.getPlantel()).get(candidato.getId());
        if (quien == null) {
            throw new ConflictException("emergente.candidato.suprimido", numero);
        }
        if (quien.write(datos, acto)) {
            Rastro.detalle("matrícula o iniciales corregidas; aviso de privacidad confirmado de nuevo, versión "
                    + quien.getAvisoVersion());
        }
        repository.flush();
        return noted(programa, numero);
    }

    private static void noteScores(ProgramaEmergente programa, List<Integer> antes, List<Integer> ahora) {
        List<Criterio> criterios = programa.criterios();
        Rastro.detalle("puntaje " + Puntaje.of(criterios, antes).total() + " → "
                + Puntaje.of(criterios, ahora).total());
    }

    private DatosCandidato sound(ProgramaEmergente programa, Lectura<DatosCandidato> leida, Long self) {
        programa.requireEnCurso();
        if (programa.criterios().isEmpty()) {
            throw new ConflictException("emergente.candidato.sinCriterios", programa.getFolio());
        }
        DatosCandidato datos = leida.datos();
        List<RuleViolation> broken = datos.check(programa.criterios());
        Map<Long, IdentidadCandidato> known = candidatos.identidades(programa, Candidatos.plantel());
        boolean taken = known.values().stream()
                .filter(IdentidadCandidato::isVigente)
                .anyMatch(i -> i.getMatricula().equals(datos.matricula())
                        && !i.getCandidatoId().equals(self));
        if (taken) {
            broken.add(new RuleViolation("emergente.candidato.repetido", "matricula"));
        }
        return leida.requireSound(OrdenEmergente.CANDIDATO, broken);
    }

    private CandidatoVista noted(ProgramaEmergente programa, int numero) {
        Candidatos.note(List.of(numero));
        return orden.vista(programa, numero);
    }
}
