package mx.edu.conalep.compromisosocial.web.calendario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.calendario.domain.DiasDescanso;
import mx.edu.conalep.compromisosocial.calendario.service.DiaInhabilVista;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A row of the list of non-working days.
 *
 * @param id of days that the DVS entered; null for a rest day of Art. 74, which nobody can withdraw
 * @param donde "Todo el país" or the entidad's name
 */
public record InhabilFila(Long id, LocalDate desde, LocalDate hasta, String motivo, String donde, String fuente) {

    /**
     * The rest days of a year and the days entered that touch it, by date.
     *
     * @param entidades names by clave
     */
    static List<InhabilFila> of(int anio, List<DiaInhabilVista> inhabiles, Map<String, String> entidades) {
        List<InhabilFila> filas = new ArrayList<>();
        String pais = Messages.text("calendario.pais");
        String ley = Messages.text("calendario.fuente.ley");
        DiasDescanso.of(anio)
                .forEach((dia, codigo) -> filas.add(new InhabilFila(null, dia, dia, Messages.text(codigo), pais, ley)));
        inhabiles.stream()
                .filter(d -> d.desde().getYear() <= anio && d.hasta().getYear() >= anio)
                .map(d -> new InhabilFila(
                        d.id(),
                        d.desde(),
                        d.hasta(),
                        d.motivo(),
                        d.entidad() == null ? pais : entidades.getOrDefault(d.entidad(), d.entidad()),
                        d.fuente()))
                .forEach(filas::add);
        filas.sort(Comparator.comparing(InhabilFila::desde).thenComparing(InhabilFila::donde));
        return filas;
    }

    public Long getId() {
        return id;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    /** Whether it is more than one day. */
    public boolean isRango() {
        return !desde.equals(hasta);
    }

    public String getMotivo() {
        return motivo;
    }

    public String getDonde() {
        return donde;
    }

    public String getFuente() {
        return fuente;
    }
}
