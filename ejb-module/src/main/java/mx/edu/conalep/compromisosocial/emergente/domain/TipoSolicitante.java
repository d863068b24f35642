package mx.edu.conalep.compromisosocial.emergente.domain;

/** Who may ask for a programa emergente (Art. 15). */
public enum TipoSolicitante {
    FEDERAL,
    ESTATAL,
    MUNICIPAL,
    ORGANIZACION_NO_LUCRATIVA;

    /** Whether it is a government, whose requests carry the number of an oficio. */
    public boolean isGobierno() {
        return this != ORGANIZACION_NO_LUCRATIVA;
    }
}
