package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;

/** Marking by hand: the list of reserved areas, what was drawn last on a page, and where the screen goes after each step. */
public class MarcadoConvenio implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String AGREGAR = "agregar";

    private final FormaMarcas forma;
    private String trazo;
    private String foco;

    /** Begins with some areas. */
    MarcadoConvenio(List<DatosMarca> marcas) {
        forma = FormaMarcas.of(marcas);
    }

    /** Adds an empty area and goes to it. */
    public void add() {
        forma.add();
        goTo("pagina");
    }

    /** Adds the area that was drawn and goes to its reason. */
    public void draw() {
        if (forma.draw(trazo)) {
            goTo("motivo");
        }
        trazo = null;
    }

    /** Takes an area out. */
    public void remove(int index) {
        forma.remove(index);
        foco = AGREGAR;
    }

    /** Undoes what was added or taken out last. */
    public void undo() {
        forma.undo();
        foco = AGREGAR;
    }

    private void goTo(String campo) {
        foco = "marcas:" + (forma.getFilas().size() - 1) + ":" + campo;
    }

    /** What is marked, as {@link FormaMarcas#read} tells; the screen stays where it is. */
    PropuestaPublica read(String objeto, int paginas) {
        foco = null;
        return forma.read(objeto, paginas);
    }

    public FormaMarcas getForma() {
        return forma;
    }

    /** The id to which the page goes after an area was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    /** What was drawn, as {@link FormaMarcas#draw} reads it. */
    public String getTrazo() {
        return trazo;
    }

    public void setTrazo(String trazo) {
        this.trazo = trazo;
    }
}
