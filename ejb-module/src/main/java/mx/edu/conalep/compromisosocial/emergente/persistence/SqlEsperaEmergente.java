package mx.edu.conalep.compromisosocial.emergente.persistence;

/** What the trays of a programme and the reminders about it ask for alike, so that both tell the same. */
public final class SqlEsperaEmergente {

    /**
     * A choice {@code a} of the programme {@code pe} came back from the titular (Art. 15) and its plantel has not answered: no later choice of
     * the same article, while the programme runs, something of that article is not held by another choice and one of its candidates who was
     * not withdrawn has none of it: else nobody is left to propose.
     */
    public static final String DEVUELTA =
            "a.estado = 'DEVUELTA' and pe.estado = 'EN_CURSO' and not exists (select 1 from"
                    + " emergente_asignacion w where w.emergente_id = a.emergente_id and w.plantel = a.plantel and w.clave = a.clave"
                    + " and w.numero > a.numero) and (select coalesce(sum(d.cantidad), 0) from emergente_donacion d"
                    + " where d.emergente_id = a.emergente_id and d.plantel = a.plantel and d.clave = a.clave) > (select"
                    + " coalesce(sum(h.cantidad), 0) from emergente_asignacion h join emergente_beneficio b on b.asignacion_id = h.id"
                    + " and b.revertido_en is null where h.emergente_id = a.emergente_id and h.plantel = a.plantel"
                    + " and h.clave = a.clave and h.estado <> 'DEVUELTA') and exists (select 1 from emergente_candidato c"
                    + " where c.emergente_id = a.emergente_id and c.plantel = a.plantel and c.retirado_en is null and not exists"
                    + " (select 1 from emergente_beneficio g join emergente_asignacion v on v.id = g.asignacion_id"
                    + " where g.candidato_id = c.id and g.revertido_en is null and v.clave = a.clave"
                    + " and v.estado <> 'DEVUELTA'))";

    private SqlEsperaEmergente() {}
}
