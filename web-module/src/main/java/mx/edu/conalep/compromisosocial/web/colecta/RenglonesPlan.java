package mx.edu.conalep.compromisosocial.web.colecta;

import java.io.Serializable;

/** Adding parts of the goal and cut-off days to the form of a plan and taking them out, and where the page goes after that. */
public class RenglonesPlan implements Serializable {
    private static final long serialVersionUID = 1L;

    private final FormaColecta forma;
    private String foco;

    RenglonesPlan(FormaColecta forma) {
        this.forma = forma;
    }

    /** Adds a part of the goal and goes to it. */
    public void addGoal() {
        forma.addGoal();
        foco = "metas:" + (forma.getMetas().size() - 1) + ":tipo";
    }

    /** Adds a cut-off day and goes to it. */
    public void addCut() {
        forma.addCut(null);
        foco = "cronograma_cortes:" + (forma.getCortes().size() - 1) + ":valor";
    }

    /** Takes a part of the goal out. */
    public void removeGoal(int index) {
        forma.getMetas().remove(index);
        foco = "metas";
    }

    /** Takes a cut-off day out. */
    public void removeCut(int index) {
        forma.getCortes().remove(index);
        foco = "cronograma_cortes";
    }

    /** The page goes to an input; nowhere by itself for null. */
    void go(String id) {
        foco = id;
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }
}
