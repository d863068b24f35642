package mx.edu.conalep.compromisosocial.emergente.service.formato;

import mx.edu.conalep.compromisosocial.shared.OrdenCampos;

/** The fields of the forms of a programme in their order. A receipt is a file on a page and its hash in a call. */
public final class OrdenEmergente {
    public static final OrdenCampos PLAN = OrdenCampos.of(
            "solicitante.tipo",
            "solicitante.nombre",
            "solicitante.oficio",
            "solicitante.fecha",
            "archivo",
            "causa",
            "peticion",
            "inicio",
            "fin",
            "planteles[]",
            "planteles");
    public static final OrdenCampos CRITERIOS = OrdenCampos.of(
            "criterios[].nombre", "criterios[].peso", "criterios[].tipo", "criterios[].maximo", "criterios");
    public static final OrdenCampos CANDIDATO = OrdenCampos.of(
            "matricula",
            "iniciales",
            "respuestas[].criterio",
            "respuestas[].valor",
            "respuestas[]",
            "respuestas",
            "aviso");
    public static final OrdenCampos DONACION = OrdenCampos.of("articulo", "origen", "cantidad", "unidad", "fecha");
    public static final OrdenCampos ASIGNACION =
            OrdenCampos.of("articulo", "unidad", "cantidad", "candidatos[]", "candidatos", "motivo");
    public static final OrdenCampos ENTREGA = OrdenCampos.of("fecha", "archivo|acuse");

    private OrdenEmergente() {}
}
