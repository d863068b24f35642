package mx.edu.conalep.compromisosocial.web.api.contrato;

import static mx.edu.conalep.compromisosocial.web.api.contrato.Trato.get;

import java.util.List;

/** The calls that tell deadlines, periods of capture and planteles (Art. 17, 22, 24). */
final class TratosCalendario {
    static final List<Trato> TODOS = List.of(
            get("/calendario/plazos", "Plazo")
                    .asks("regla", "Regla", "fecha", "Dia", "plantel", "ClavePlantel", "entidad", "ClaveEntidad")
                    .asks("prorroga", "Prorroga"),
            get("/periodos", "PeriodosPagina").paged(),
            get("/periodos/{periodo}", "Periodo"),
            get("/planteles", "PlantelesPagina").paged(),
            get("/planteles/{clave}", "Plantel"));

    private TratosCalendario() {}
}
