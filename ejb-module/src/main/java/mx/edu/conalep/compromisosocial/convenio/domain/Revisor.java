package mx.edu.conalep.compromisosocial.convenio.domain;

/** Which legal area reviews a convenio (Art. 21 I). */
public enum Revisor {
    /** The legal area of the CE itself (a). */
    JURIDICO_ENTIDAD,
    /** The Dirección Corporativa de Asuntos Jurídicos: UODCDMX, RCEO and what is national (b). */
    JURIDICO_NACIONAL;

    /**
     * The area that answers for a convenio.
     *
     * @param colegioEstatal whether it is of a CE; false for the UODCDMX, the RCEO and for what is national
     */
    public static Revisor of(boolean colegioEstatal) {
        return colegioEstatal ? JURIDICO_ENTIDAD : JURIDICO_NACIONAL;
    }
}
