package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios;
import mx.edu.conalep.compromisosocial.derivado.domain.RenglonConvenios.Columna;
import mx.edu.conalep.compromisosocial.derivado.service.TableroConveniosService;
import mx.edu.conalep.compromisosocial.seguridad.domain.Rol;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;

/** The board of convenios by entidad and reach; each count opens the list of what it counts (Art. 20 II). */
@Named("tableroConvenios")
@RequestScoped
public class TableroConveniosBacking {
    /** Whom the board serves. */
    static final List<Rol> LECTORES = List.of(Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR);

    private static final String CONVENIOS = "/convenio/lista?";
    private static final String COMPROMISOS = "/convenio/compromisos?";
    private static final String ACTIVIDADES = "/actividad/lista?";

    /** Where the counts lead: the list of what each counts, with its filter. */
    private static final Map<Columna, String> LISTAS = Map.of(
            Columna.EN_TRAMITE, CONVENIOS + "en_tramite=si",
            Columna.EN_REVISION, CONVENIOS + "estado=EN_REVISION_JURIDICA&en_tramite=si",
            Columna.REGISTRADOS, CONVENIOS + "estado=REGISTRADO",
            Columna.VIGENTES, CONVENIOS + "vigencia=VIGENTE",
            Columna.POR_VENCER, CONVENIOS + "por_vencer=si",
            Columna.VENCIDOS, CONVENIOS + "vigencia=VENCIDO",
            Columna.COMPROMISOS_PENDIENTES, COMPROMISOS,
            Columna.COMPROMISOS_VENCIDOS, COMPROMISOS + "vencidos=si",
            Columna.ACTIVIDADES, ACTIVIDADES + "estado=VALIDADA,CONSOLIDADA",
            Columna.ACTIVIDADES_POR_VALIDAR, ACTIVIDADES + "estado=BORRADOR,EN_VALIDACION,DEVUELTA");

    private static final List<Bloque> BLOQUES = List.of(
            new Bloque("convenios", range(Columna.EN_TRAMITE, Columna.COMPROMISOS_VENCIDOS), false),
            new Bloque("derivado", range(Columna.ACTIVIDADES, Columna.ACTIVIDADES_POR_VALIDAR), true));

    @Inject
    private TableroConveniosService tablero;

    private List<RenglonConvenios> filas;
    private List<RenglonConvenios> conTotal;

    /**
     * Columns that stand together, so that a table fits a screen.
     *
     * @param clave last part of its title's code
     * @param dinero whether the supports stand behind them
     */
    public record Bloque(String clave, List<Columna> columnas, boolean dinero) {}

    private static List<Columna> range(Columna first, Columna last) {
        return List.copyOf(EnumSet.range(first, last));
    }

    /** Reads the board. */
    public void load() {
        filas = tablero.list();
        conTotal = new ArrayList<>(filas);
        conTotal.add(RenglonConvenios.total(filas));
    }

    /**
     * The list of what a count counts, behind the context, whose total is the count; null where there is none. The sum of an entidad
     * leaves out what it reads beyond its own: the convenios of the nation.
     */
    public String list(RenglonConvenios fila, Columna columna) {
        String lista = LISTAS.get(columna);
        if (lista == null || fila.cuenta(columna) == 0) {
            return null;
        }
        boolean actividades = lista.startsWith(ACTIVIDADES);
        String prefix = actividades ? "&convenio_" : "&";
        String own = ActorActual.get().ambito().entidad();
        String entidad = fila.entidad() == null ? own : fila.entidad();
        String any = actividades ? prefix + "alcance=CUALQUIERA" : "";
        return (lista
                        + (entidad == null ? "" : prefix + "entidad=" + entidad)
                        + (fila.alcance() == null ? any : prefix + "alcance=" + fila.alcance()))
                .replace("?&", "?");
    }

    public List<Bloque> getBloques() {
        return BLOQUES;
    }

    public List<RenglonConvenios> getFilas() {
        return filas;
    }

    /** The rows and their sum at the end. */
    public List<RenglonConvenios> getConTotal() {
        return conTotal;
    }
}
