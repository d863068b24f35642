package mx.edu.conalep.compromisosocial.colecta.service.formato;

import mx.edu.conalep.compromisosocial.shared.OrdenCampos;

/** The fields of the forms of a colecta in their order; a version stands before everything else. */
public final class OrdenColecta {
    public static final OrdenCampos APORTACION = OrdenCampos.of(
            "version",
            "tipo",
            "monto",
            "referencia_deposito",
            "fecha_deposito",
            "articulo",
            "cantidad",
            "unidad",
            "fecha",
            "evidencia");
    /** To the ally. */
    public static final OrdenCampos ENTREGA = OrdenCampos.of(
            "version",
            "fecha",
            "recibe",
            "monto",
            "articulos[].articulo",
            "articulos[].cantidad",
            "articulos[].unidad",
            "articulos[]",
            "articulos",
            "recibo");

    public static final OrdenCampos SENSIBILIZACION = OrdenCampos.of("version", "fecha", "descripcion", "asistentes");

    private OrdenColecta() {}
}
