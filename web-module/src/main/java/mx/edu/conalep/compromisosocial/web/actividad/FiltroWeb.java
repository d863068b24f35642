package mx.edu.conalep.compromisosocial.web.actividad;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import mx.edu.conalep.compromisosocial.actividad.domain.EstadoActividad;
import mx.edu.conalep.compromisosocial.actividad.domain.Servicio;
import mx.edu.conalep.compromisosocial.actividad.service.FiltroActividad;
import mx.edu.conalep.compromisosocial.convenio.domain.Alcance;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.web.marco.FiltroTecleado;

/** The filters of the list as they stand in the address; what does not read is no filter, and is told. */
public class FiltroWeb extends FiltroTecleado {
    private static final long serialVersionUID = 1L;
    /** Names of the parameters of the address. */
    static final List<String> NOMBRES = List.of(
            "plantel",
            "entidad",
            "periodo",
            "estado",
            "servicio",
            "desde",
            "hasta",
            "texto",
            "extemporanea",
            "fuera_area",
            "convenio",
            "convenio_entidad",
            "convenio_alcance");

    private static final List<String> SI_O_NO = List.of("true", "false");

    /** What the page calls them. */
    private static final Map<String, String> TITULOS = Map.ofEntries(
            Map.entry("periodo", "actividad.lista.periodo"),
            Map.entry("estado", "actividad.lista.estado"),
            Map.entry("servicio", "actividad.campo.servicio"),
            Map.entry("desde", "actividad.lista.desde"),
            Map.entry("hasta", "actividad.lista.hasta"),
            Map.entry("extemporanea", "tablero.extemporaneas"),
            Map.entry("fuera_area", "actividad.ficha.fueraArea"),
            Map.entry("convenio_entidad", "actividad.lista.deConvenios.entidad"),
            Map.entry("convenio_alcance", "actividad.lista.deConvenios"));

    /** Every reach: the activities that derive from a convenio, whichever it is. */
    private static final String CUALQUIERA = "CUALQUIERA";

    /** Reads the parameters of an address. */
    static FiltroWeb of(Function<String, String> parameter) {
        FiltroWeb filtro = new FiltroWeb();
        for (String name : NOMBRES) {
            String value = parameter.apply(name);
            if (value != null && !value.isBlank()) {
                filtro.values.put(name, "texto".equals(name) ? buscado(value) : value.strip());
            }
        }
        filtro.read("convenio_entidad", FiltroWeb::entidad);
        filtro.read("convenio_alcance", FiltroWeb::alcance);
        return filtro;
    }

    FiltroActividad toFilter() {
        List<EstadoActividad> estados = read("estado", FiltroWeb::states);
        return new FiltroActividad(
                values.get("plantel"),
                values.get("entidad"),
                read("periodo", FiltroWeb::quarter),
                estados == null ? List.of() : estados,
                read("servicio", Servicio::valueOf),
                read("desde", LocalDate::parse),
                read("hasta", LocalDate::parse),
                values.get("texto"),
                read("extemporanea", FiltroWeb::yesOrNo),
                read("fuera_area", FiltroWeb::yesOrNo),
                List.of(),
                values.get("convenio"),
                derived());
    }

    private FiltroActividad.DeConvenios derived() {
        String entidad = values.get("convenio_entidad");
        String alcance = values.get("convenio_alcance");
        return entidad == null && alcance == null
                ? null
                : new FiltroActividad.DeConvenios(entidad, CUALQUIERA.equals(alcance) ? null : alcance);
    }

    private static String entidad(String clave) {
        if (!clave.matches("\\d{2}")) {
            throw new IllegalArgumentException(clave);
        }
        return clave;
    }

    private static String alcance(String name) {
        return CUALQUIERA.equals(name) ? name : Alcance.valueOf(name).name();
    }

    private static String quarter(String clave) {
        return Trimestre.parse(clave).clave();
    }

    private static Boolean yesOrNo(String text) {
        if (!SI_O_NO.contains(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Boolean.valueOf(text);
    }

    @Override
    protected String titulo(String name) {
        return TITULOS.get(name);
    }

    /** One state or several, separated by commas, as the board counts them together. */
    private static List<EstadoActividad> states(String names) {
        return Arrays.stream(names.split(",")).map(EstadoActividad::valueOf).toList();
    }

    private <T> T read(String name, Function<String, T> reader) {
        try {
            String value = values.get(name);
            return value == null ? null : reader.apply(value);
        } catch (IllegalArgumentException | DateTimeException | RuleViolationException unreadable) {
            leaveOut(name, values.get(name));
            return null;
        }
    }
}
