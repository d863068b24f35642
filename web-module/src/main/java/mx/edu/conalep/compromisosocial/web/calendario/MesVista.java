package mx.edu.conalep.compromisosocial.web.calendario;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Calendario;
import mx.edu.conalep.compromisosocial.calendario.domain.DiasDescanso;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * A month as a small table, Monday first: each day with its kind and, in words, why nobody works on it.
 *
 * @param nombre "marzo"
 * @param semanas rows of seven days; days of other months are null
 */
public record MesVista(String nombre, List<List<Dia>> semanas) implements Serializable {

    /**
     * A day.
     *
     * @param clase kind: {@code habil}, {@code fin-semana}, {@code descanso}, {@code inhabil}, with {@code hoy} beside it
     * @param titulo what it is, empty for a business day
     */
    public record Dia(int numero, String clase, String titulo) implements Serializable {

        public int getNumero() {
            return numero;
        }

        public String getClase() {
            return clase;
        }

        public String getTitulo() {
            return titulo;
        }
    }

    /** The month as people of an entidad live it (null: the nation). */
    public static MesVista of(YearMonth mes, Calendario calendario, String entidad, LocalDate hoy) {
        List<List<Dia>> semanas = new ArrayList<>();
        LocalDate lunes = mes.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (; !lunes.isAfter(mes.atEndOfMonth()); lunes = lunes.plusWeeks(1)) {
            List<Dia> semana = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate fecha = lunes.plusDays(i);
                semana.add(YearMonth.from(fecha).equals(mes) ? dia(fecha, calendario, entidad, hoy) : null);
            }
            semanas.add(semana);
        }
        return new MesVista(mes.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Messages.ES_MX), semanas);
    }

    private static Dia dia(LocalDate fecha, Calendario calendario, String entidad, LocalDate hoy) {
        String marca = fecha.equals(hoy) ? " hoy" : "";
        var descanso = DiasDescanso.find(fecha);
        if (descanso.isPresent()) {
            return new Dia(fecha.getDayOfMonth(), "descanso" + marca, Messages.text(descanso.get()));
        }
        var inhabil = calendario.findMotivo(fecha, entidad);
        if (inhabil.isPresent()) {
            return new Dia(fecha.getDayOfMonth(), "inhabil" + marca, inhabil.get());
        }
        boolean habil = calendario.isBusinessDay(fecha, entidad);
        return new Dia(fecha.getDayOfMonth(), (habil ? "habil" : "fin-semana") + marca, "");
    }

    public String getNombre() {
        return nombre;
    }

    public List<List<Dia>> getSemanas() {
        return semanas;
    }
}
