package mx.edu.conalep.compromisosocial.convenio.domain;

/** What a party of a convenio is (Art. 19). */
public enum TipoParte {
    /** CONALEP itself. */
    CONALEP(0),
    /** A Colegio Estatal. */
    COLEGIO_ESTATAL(0),
    /** A natural person of the sector productivo; its RFC has 13 characters. */
    PERSONA_FISICA(Rfc.LARGO_FISICA),
    /** A legal person of the sector productivo; its RFC has 12 characters. */
    PERSONA_MORAL(Rfc.LARGO_MORAL);

    private final int largoRfc;

    TipoParte(int largoRfc) {
        this.largoRfc = largoRfc;
    }

    /** Whether it is CONALEP's side. */
    public boolean isSistema() {
        return largoRfc == 0;
    }

    int largoRfc() {
        return largoRfc;
    }
}
