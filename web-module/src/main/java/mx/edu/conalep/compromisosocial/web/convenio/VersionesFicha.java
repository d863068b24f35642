package mx.edu.conalep.compromisosocial.web.convenio;

import java.io.Serializable;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.service.VersionVista;

/** What went to legal review, on the record of its convenio, and which two versions are compared: the last two unless others are asked for. */
public class VersionesFicha implements Serializable {
    private static final long serialVersionUID = 1L;

    private List<VersionVista> todas = List.of();
    private Integer de;
    private Integer a;

    /** Shows them, first to last; numbers that name none give way. */
    void show(List<VersionVista> leidas) {
        todas = leidas;
        int last = leidas.size();
        a = a == null || a < 2 || a > last ? Integer.valueOf(last) : a;
        de = de == null || de < 1 || de >= a ? Integer.valueOf(Math.max(1, a - 1)) : de;
    }

    /** First to last. */
    public List<VersionVista> getTodas() {
        return todas;
    }

    /** The version that went to review last; null before the first. */
    public VersionVista getUltima() {
        return todas.isEmpty() ? null : todas.get(todas.size() - 1);
    }

    /** The two versions asked for, side by side. */
    public ComparacionVersiones getComparacion() {
        return new ComparacionVersiones(todas, de, a);
    }

    /** Number of the earlier version compared. */
    public Integer getDe() {
        return de;
    }

    public void setDe(Integer de) {
        this.de = de;
    }

    /** Number of the later version compared. */
    public Integer getA() {
        return a;
    }

    public void setA(Integer a) {
        this.a = a;
    }
}
