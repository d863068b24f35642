package mx.edu.conalep.compromisosocial.colecta.service;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;

/**
 * Who else in a colecta named the reference of a deposit, as far as the reader may know (R14). Planteles are told nothing of one another.
 *
 * @param planteles keys of those inside the reader's scope
 * @param fuera how many there are outside of it
 */
public record ReferenciaAjena(List<String> planteles, int fuera) implements Serializable {
    static final ReferenciaAjena NINGUNA = new ReferenciaAjena(List.of(), 0);

    /** Of the other planteles, each with its entidad. */
    static ReferenciaAjena of(List<Object[]> otras, Ambito ambito) {
        List<String> planteles = otras.stream()
                .filter(o -> ambito.covers(o[0].toString(), o[1].toString()))
                .map(o -> o[0].toString())
                .distinct()
                .toList();
        long todos = otras.stream().map(o -> o[0]).distinct().count();
        return new ReferenciaAjena(planteles, (int) todos - planteles.size());
    }

    /** Whether no other plantel did. */
    public boolean isEmpty() {
        return planteles.isEmpty() && fuera == 0;
    }
}
