package mx.edu.conalep.compromisosocial.calendario.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The rules of the Bases that give a deadline from a date, with the text by which the API names them. */
public enum Regla {
    /** Registration of an activity: 10 calendar days after its last day, inclusive (Art. 22). */
    R22("R22", 0, false) {
        @Override
        LocalDate lastDay(LocalDate fecha, Calendario calendario, String entidad, int prorroga) {
            return fecha.plusDays(DIAS);
        }
    },
    /** The Semana's report: 10 business days after its last day, and up to 5 more (Art. 17 III g). */
    R17_G("R17.g", 5, false) {
        @Override
        LocalDate lastDay(LocalDate fecha, Calendario calendario, String entidad, int prorroga) {
            return calendario.plusBusinessDays(fecha, DIAS + prorroga, entidad);
        }
    },
    /** The quarterly report: 10 national business days after the quarter's last day (Art. 24). */
    R24("R24", 0, true) {
        @Override
        LocalDate lastDay(LocalDate fecha, Calendario calendario, String entidad, int prorroga) {
            return calendario.plusBusinessDays(fecha, DIAS, null);
        }
    };

    /** Days that each of the three rules gives; calendar days in R22, business days in the others. */
    public static final int DIAS = 10;

    private final String texto;
    private final int prorrogaMaxima;
    private final boolean nacional;

    Regla(String texto, int prorrogaMaxima, boolean nacional) {
        this.texto = texto;
        this.prorrogaMaxima = prorrogaMaxima;
        this.nacional = nacional;
    }

    /** The rule that a text ("R22", "R17.g", "R24") names, or empty. */
    public static Optional<Regla> find(String texto) {
        return Arrays.stream(values()).filter(r -> r.texto.equals(texto)).findFirst();
    }

    /** Its name in the API and on screen. */
    public String texto() {
        return texto;
    }

    /** Whether the deadline is one for the nation, in the zone of Mexico City and by the national calendar. */
    public boolean isNacional() {
        return nacional;
    }

    /** Most business days that an extension may add; 0 when the rule has none. */
    public int prorrogaMaxima() {
        return prorrogaMaxima;
    }

    /**
     * The deadline that starts at a date.
     *
     * @param fecha last day of the activity, of the Semana or of the quarter (local date)
     * @param prorroga business days of extension counted from the close, 0 to {@link #prorrogaMaxima()}
     * @param lugar entidad whose non-working days count and zone in which the day ends
     */
    public Plazo plazo(LocalDate fecha, int prorroga, Calendario calendario, Lugar lugar) {
        if (prorroga < 0 || prorroga > prorrogaMaxima) {
            throw new IllegalArgumentException(texto + " allows no extension of " + prorroga + " days");
        }
        Lugar donde = nacional ? Lugar.NACIONAL : lugar;
        LocalDate vence = lastDay(fecha, calendario, donde.entidad(), prorroga);
        return Plazo.of(this, vence, donde.zona(), calendario.version());
    }

    abstract LocalDate lastDay(LocalDate fecha, Calendario calendario, String entidad, int prorroga);
}
