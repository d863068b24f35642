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

/** The board of convenios by entidad and reach; each count of convenios opens the list of those that it counts (Art. 20 II). */
@Named("tableroConvenios")
@RequestScoped
public class TableroConveniosBacking {
    /** Whom the board serves. */
    static final List<Rol> LECTORES = List.of(Rol.VINCULACION_ENTIDAD, Rol.DVS, Rol.SSI, Rol.AUDITOR);

    private static final Map<Columna, String> FILTROS = Map.of(
            Columna.EN_TRAMITE, "vigencia=SIN_REGISTRO",
            Columna.EN_REVISION, "estado=EN_REVISION_JURIDICA",
            Columna.REGISTRADOS, "estado=REGISTRADO",
            Columna.VIGENTES, "vigencia=VIGENTE",
            Columna.POR_VENCER, "por_vencer=si",
            Columna.VENCIDOS, "vigencia=VENCIDO");

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

    /** The list of what a count counts, behind the context; null where there is none. */
    public String list(RenglonConvenios fila, Columna columna) {
        String filtro = FILTROS.get(columna);
        if (filtro == null || fila.cuenta(columna) == 0) {
            return null;
        }
        return "/convenio/lista?" + filtro
                + (fila.entidad() == null ? "" : "&entidad=" + fila.entidad())
                + (fila.alcance() == null ? "" : "&alcance=" + fila.alcance());
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
