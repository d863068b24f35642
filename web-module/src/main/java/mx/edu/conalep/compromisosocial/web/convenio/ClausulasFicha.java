package mx.edu.conalep.compromisosocial.web.convenio;

import java.util.Arrays;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.Clausula;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.Marcadores;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioVista;
import mx.edu.conalep.compromisosocial.convenio.service.DocumentoVista;

/** The clauses of a convenio on its record, and where each stands in the signed PDF (Art. 21 II). */
public final class ClausulasFicha {
    private final ConvenioVista vista;

    ClausulasFicha(ConvenioVista vista) {
        this.vista = vista;
    }

    /** The letters of the clauses that have a text. */
    public List<String> getLetras() {
        return Arrays.stream(Clausula.values())
                .filter(c -> vista.datos().clausulas().containsKey(c))
                .map(Clausula::letra)
                .toList();
    }

    /** The text of a clause, its placeholders filled as far as a draft says by now. */
    public String text(String letra) {
        DatosConvenio datos = vista.datos();
        return Marcadores.fill(datos.clausulas().get(Clausula.find(letra).orElseThrow()), datos);
    }

    /** The page of a clause in the signed PDF, or null. */
    public Integer page(String letra) {
        return vista.paginas().get(Clausula.find(letra).orElseThrow());
    }

    /** The signed document, or null before it is there. */
    public DocumentoVista getFirmado() {
        List<DocumentoVista> all = vista.documentos();
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }
}
