package mx.edu.conalep.compromisosocial.auditoria.service;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.auditoria.domain.Asiento;
import mx.edu.conalep.compromisosocial.auditoria.domain.Resultado;
import mx.edu.conalep.compromisosocial.auditoria.persistence.BitacoraRepository;
import mx.edu.conalep.compromisosocial.seguridad.domain.Actor;
import mx.edu.conalep.compromisosocial.seguridad.service.Bitacorizador;

/**
 * Writes the trail for the gate. What was done is written as the very last act of its transaction, after everything else was
 * sent to the database: the lock on the head is held for the commit only, and its holder waits for no other lock, so that two
 * acts never wait for each other in a circle. What was refused is written at once in a transaction of its own.
 */
@ApplicationScoped
public class Cronista implements Bitacorizador {

    @Inject
    private BitacoraRepository repository;

    @Inject
    private EscrituraAparte aparte;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "compromiso")
    private EntityManager em;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void prepare() {
        if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            lastAct();
        }
    }

    @Override
    public void recordDone(Actor actor, Acto acto) {
        Asiento asiento = asiento(actor, acto, Resultado.HECHO);
        if (transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            aparte.write(asiento);
        } else if (transaction.getTransactionStatus() == Status.STATUS_ACTIVE) {
            em.flush();
            lastAct().add(asiento);
        }
    }

    @Override
    public void recordRefused(Actor actor, Acto acto) {
        aparte.write(asiento(actor, acto, Resultado.NEGADO));
    }

    private LastAct lastAct() {
        LastAct lastAct = (LastAct) transaction.getResource(Cronista.class);
        if (lastAct == null) {
            lastAct = new LastAct(repository.open());
            transaction.putResource(Cronista.class, lastAct);
            transaction.registerInterposedSynchronization(lastAct);
        }
        return lastAct;
    }

    private Asiento asiento(Actor actor, Acto acto, Resultado resultado) {
        String roles = actor.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return new Asiento(
                clock.instant(),
                actor.usuario(),
                roles,
                actor.origen(),
                acto.accion(),
                acto.objeto(),
                resultado,
                acto.detalle());
    }

    /**
     * Writes when the transaction is about to be committed, through a connection that was opened before the act wrote anything. One
     * opened then would be outside the transaction, because the call that began it has already left its component; and so would one
     * opened after entities were written, because theirs was not handed out by this data source.
     */
    private final class LastAct implements Synchronization {

        private final Connection connection;
        private final List<Asiento> asientos = new ArrayList<>();

        LastAct(Connection connection) {
            this.connection = connection;
        }

        void add(Asiento asiento) {
            asientos.add(asiento);
        }

        @Override
        public void beforeCompletion() {
            if (!asientos.isEmpty()) {
                repository.append(connection, asientos);
            }
        }

        @Override
        public void afterCompletion(int status) {
            repository.close(connection);
        }
    }
}
