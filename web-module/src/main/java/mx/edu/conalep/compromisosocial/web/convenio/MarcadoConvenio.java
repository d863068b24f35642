package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosMarca;
import mx.edu.conalep.compromisosocial.convenio.domain.PropuestaPublica;
import mx.edu.conalep.compromisosocial.convenio.service.PublicaVista;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.web.marco.TresVias;

/**
 * Marking by hand: the list of reserved areas, the text of the object, what was drawn last on a page, and where the screen goes after
 * each step. It begins with the last version, and takes in one that was sent meanwhile.
 */
public class MarcadoConvenio implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String OBJETO = "objeto";
    private static final String AGREGAR = "agregar";

    private final FormaMarcas forma;
    private String objeto;
    private PublicaVista leida;
    private PublicaVista ajena;
    private boolean otroObjeto;
    private String trazo;
    private String foco;

    /** Begins with what the last version reserves; null for none. */
    MarcadoConvenio(PublicaVista ultima) {
        leida = ultima;
        objeto = text(ultima);
        forma = FormaMarcas.of(marks(ultima));
    }

    private static List<DatosMarca> marks(PublicaVista version) {
        return version == null ? List.of() : version.marcas();
    }

    private static Map<String, String> object(String text) {
        return Collections.singletonMap(OBJETO, text);
    }

    private static String text(PublicaVista version) {
        return version == null ? null : version.objeto();
    }

    /** Number of the last version that was read, 0 for none. */
    public int getLeida() {
        return leida == null ? 0 : leida.numero();
    }

    /**
     * Takes in the last version as it is kept now: when another one was sent since, its areas stand beside what is marked here, and from
     * here on it counts as read.
     *
     * @param ultima null for none
     * @throws ConflictException when it reserves what was not marked here, reserves no longer what is, or gives the object another text
     */
    void follow(String folio, PublicaVista ultima) {
        int vista = getLeida();
        PublicaVista antes = leida;
        leida = ultima;
        if (vista == getLeida()) {
            return;
        }
        boolean otrasAreas = forma.join(marks(antes), marks(ultima), ultima.numero());
        TresVias<String> texto = TresVias.of(object(text(antes)), object(text(ultima)), object(objeto));
        objeto = texto.resultado().get(OBJETO);
        otroObjeto = texto.hasConflict();
        boolean otroTexto = otroObjeto || !texto.tomados().isEmpty();
        ajena = otrasAreas || otroTexto ? ultima : null;
        if (ajena != null) {
            foco = null;
            throw new ConflictException("convenios.publicacion.otra", folio, ultima.numero(), ultima.propuestaPor());
        }
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
    PropuestaPublica read(int paginas) {
        foco = null;
        return forma.read(objeto, paginas);
    }

    /** The version that was sent by somebody else, or in another window, while this one was marked; null for none. */
    public PublicaVista getAjena() {
        return ajena;
    }

    /** Whether it gives another text for the object than the one that was changed here. */
    public boolean isOtroObjeto() {
        return otroObjeto;
    }

    /** The text of the object that is published in place of the written one. */
    public String getObjeto() {
        return objeto;
    }

    public void setObjeto(String objeto) {
        this.objeto = objeto;
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
