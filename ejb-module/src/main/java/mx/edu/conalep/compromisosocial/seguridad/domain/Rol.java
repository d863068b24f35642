package mx.edu.conalep.compromisosocial.seguridad.domain;

/** What a person is in the system, and on which level of the organisation his scope lies. */
public enum Rol {

    /** Responsable de vinculación of a plantel (Art. 7, 22): captures everything of the plantel. */
    VINCULACION_PLANTEL(Nivel.PLANTEL),
    /** Director of a plantel (Art. 6, 10, 11.III): authorises "Otros servicios", signs zero declarations. */
    TITULAR_PLANTEL(Nivel.PLANTEL),
    /** Vinculación of a CE, the UODCDMX or the RCEO (Art. 11.VIII, 23): validates or returns. */
    VINCULACION_ENTIDAD(Nivel.ENTIDAD),
    /** Legal area of a CE (Art. 21.I.a). */
    JURIDICO_ENTIDAD(Nivel.ENTIDAD),
    /** Dirección Corporativa de Asuntos Jurídicos (Art. 21.I.b). */
    JURIDICO_NACIONAL(Nivel.NACIONAL),
    /** Dirección de Vinculación Social (Art. 12.III, 14, 21.III, 24): calendar, consolidation, reports. */
    DVS(Nivel.NACIONAL),
    /** Secretaría de Servicios Institucionales (Art. 24, 26): reads, presents reports to the Junta Directiva. */
    SSI(Nivel.NACIONAL),
    /** Batch operator: starts, stops, restarts and watches jobs. */
    OPERADOR(Nivel.SISTEMA),
    /** System administrator: users, planteles, catalogues; sees no personal data of students. */
    ADMIN(Nivel.SISTEMA),
    /** Internal control: reads everything, the audit trail included. */
    AUDITOR(Nivel.NACIONAL),
    /** The application itself, for timers and batch steps; never given to a person. */
    SISTEMA(Nivel.NACIONAL);

    /** The level of the organisation on which a role's scope lies. */
    public enum Nivel {
        /** One plantel. */
        PLANTEL,
        /** The planteles of one entidad. */
        ENTIDAD,
        /** All planteles. */
        NACIONAL,
        /** No plantel's records: the running of the system only. */
        SISTEMA
    }

    private final Nivel nivel;

    Rol(Nivel nivel) {
        this.nivel = nivel;
    }

    public Nivel nivel() {
        return nivel;
    }

    /** Whether a person may be given this role. */
    public boolean isAssignable() {
        return this != SISTEMA;
    }
}
