package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosAportacion;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosMeta;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoAportacion;

/**
 * A contribution as others read it.
 *
 * @param observacion why it was sent back, null otherwise
 * @param contraasientoDe number of the contribution that it takes back, null otherwise
 * @param motivo why it takes one back, null otherwise
 * @param mismaReferencia numbers of the others of its plantel that stand with the same reference of a deposit; empty in lists
 * @param ajena other planteles of the colecta that name it too; none in lists
 * @param otraUnidad part of the goal that counts its article in another unit, so that this one does not count in it; null in lists, for none and
 *     for counter-entries
 * @param revertida whether a counter-entry takes it back
 * @param ceroRetirado zero declaration of its titular that the act withdrew, null otherwise
 */
public record AportacionVista(
        int numero,
        String plantel,
        String entidad,
        EstadoAportacion estado,
        int version,
        DatosAportacion datos,
        String observacion,
        Integer contraasientoDe,
        String motivo,
        String capturadaPor,
        Instant capturadaEn,
        String validadaPor,
        Instant validadaEn,
        List<Integer> mismaReferencia,
        ReferenciaAjena ajena,
        DatosMeta otraUnidad,
        boolean revertida,
        CeroVista ceroRetirado)
        implements Serializable {

    static AportacionVista of(Aportacion a) {
        return of(a, List.of(), ReferenciaAjena.NINGUNA, null, false);
    }

    static AportacionVista of(
            Aportacion a,
            List<Integer> mismaReferencia,
            ReferenciaAjena ajena,
            DatosMeta otraUnidad,
            boolean revertida) {
        return new AportacionVista(
                a.getNumero(),
                a.getPlantel(),
                a.getEntidad(),
                a.getEstado(),
                a.getVersion(),
                a.datos(),
                a.getObservacion(),
                a.getContraasientoDe(),
                a.getMotivo(),
                a.getCapturadaPor(),
                a.getCapturadaEn(),
                a.getValidadaPor(),
                a.getValidadaEn(),
                mismaReferencia,
                ajena,
                otraUnidad,
                revertida,
                null);
    }

    /** The same after an act that withdrew a zero declaration. */
    AportacionVista withdrawing(CeroVista cero) {
        return new AportacionVista(
                numero,
                plantel,
                entidad,
                estado,
                version,
                datos,
                observacion,
                contraasientoDe,
                motivo,
                capturadaPor,
                capturadaEn,
                validadaPor,
                validadaEn,
                mismaReferencia,
                ajena,
                otraUnidad,
                revertida,
                cero);
    }
}
