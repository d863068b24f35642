package mx.edu.conalep.compromisosocial.recordatorio.domain;

import java.util.Arrays;
import java.util.List;

/** What people choose to be told, or not; deadlines that the Bases set are told to everybody (R21.3, R22, R23, R24). */
public enum GrupoAviso {
    /** Registration and validation of activities, authorisations, the end of convenios, the close and the report of quarters. */
    PLAZOS,
    /** Commitments of convenios (R8.4). */
    COMPROMISOS,
    /** Drafts, review, signing, registration and public versions of convenios; Art. 21 sets no term for any of them. */
    CONVENIOS,
    /** Colectas: start, acuses, contributions, close and delivery. */
    COLECTAS,
    /** Programas emergentes; Art. 14 and 15 set no term for any of their acts. */
    EMERGENTES,
    /** Of quarters and their versions what Art. 22 to 24 set no term for: opening, rectificaciones, later versions, presentation. */
    TRIMESTRES;

    /** Whether everybody is told. */
    public boolean isObligatorio() {
        return this == PLAZOS;
    }

    /** Those that a person may do without. */
    public static List<GrupoAviso> optional() {
        return Arrays.stream(values()).filter(g -> !g.isObligatorio()).toList();
    }
}
