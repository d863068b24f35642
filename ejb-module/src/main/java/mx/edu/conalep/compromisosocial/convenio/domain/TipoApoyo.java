package mx.edu.conalep.compromisosocial.convenio.domain;

/** What a support consists of (Art. 20 I). */
public enum TipoApoyo {
    /** Money, in MXN. */
    DINERO,
    /** Goods or services. */
    ESPECIE
}
