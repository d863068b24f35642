package mx.edu.conalep.compromisosocial.recordatorio.service.correo;

/** The server does not take this mail now; it may later. */
public class AplazadaException extends Exception {

    private static final long serialVersionUID = 1L;

    AplazadaException(Exception refused) {
        super(refused.getMessage(), refused);
    }
}
