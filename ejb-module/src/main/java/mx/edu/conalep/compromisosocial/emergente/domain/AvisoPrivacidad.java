package mx.edu.conalep.compromisosocial.emergente.domain;

/**
 * The notice of privacy that a student, or his tutor when he is under age, gets before he is captured (Art. 25). Its text stands in the
 * bundle under {@code emergente.aviso.} and its version; a text that changes gets a version of its own, and the old one stays.
 */
public final class AvisoPrivacidad {
    /** The version in force. */
    public static final String VIGENTE = "1";

    private AvisoPrivacidad() {}
}
