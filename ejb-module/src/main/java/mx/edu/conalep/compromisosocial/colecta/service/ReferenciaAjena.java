package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.Aportacion;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Who else in a colecta named the reference of a deposit, as far as the reader may know (R14). Planteles are told nothing of one another.
 *
 * @param planteles keys of those inside the reader's scope
 * @param fuera how many there are outside of it
 */
public record ReferenciaAjena(List<String> planteles, int fuera) implements Serializable {
    static final ReferenciaAjena NINGUNA = new ReferenciaAjena(List.of(), 0);

    static ReferenciaAjena of(List<Aportacion> otras, Ambito ambito) {
        List<String> planteles = otras.stream()
                .filter(a -> ambito.covers(a.getPlantel(), a.getEntidad()))
                .map(Aportacion::getPlantel)
                .distinct()
                .toList();
        long todos = otras.stream().map(Aportacion::getPlantel).distinct().count();
        return new ReferenciaAjena(planteles, (int) todos - planteles.size());
    }

    /** Whether no other plantel did. */
    public boolean isEmpty() {
        return planteles.isEmpty() && fuera == 0;
    }
}
