package mx.edu.conalep.compromisosocial.web.tablero;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.calendario.domain.Plazo;
import mx.edu.conalep.compromisosocial.calendario.domain.Ventana;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoService;
import mx.edu.conalep.compromisosocial.calendario.service.PeriodoVista;
import mx.edu.conalep.compromisosocial.organizacion.service.EntidadVista;
import mx.edu.conalep.compromisosocial.organizacion.service.PlantelConsulta;
import mx.edu.conalep.compromisosocial.seguridad.domain.Ambito;
import mx.edu.conalep.compromisosocial.seguridad.service.ActorActual;
import mx.edu.conalep.compromisosocial.shared.Trimestre;
import mx.edu.conalep.compromisosocial.tablero.domain.RenglonTablero;
import mx.edu.conalep.compromisosocial.tablero.domain.ResumenTablero;
import mx.edu.conalep.compromisosocial.tablero.domain.Situacion;
import mx.edu.conalep.compromisosocial.tablero.service.TableroService;
import mx.edu.conalep.compromisosocial.web.marco.Direccion;

/** The board of a quarter: filters in the address, one row per plantel, totals that open their detail. */
@Named
@RequestScoped
public class TableroBacking {

    @Inject
    private TableroService tablero;

    @Inject
    private PeriodoService periodos;

    @Inject
    private PlantelConsulta planteles;

    @Inject
    private Clock clock;

    private String periodo;
    private String entidad;
    private String situacion;
    private List<PeriodoVista> trimestres;
    private ResumenTablero resumen;
    private List<RenglonTablero> filas;
    private Ventana ventana;

    /** Reads the board of the address; without a quarter, that of today or the newest before it. */
    public void load() {
        trimestres = periodos.list();
        if (periodo == null) {
            periodo = usual().clave();
        }
        Trimestre trimestre = Direccion.trimestre(periodo);
        List<RenglonTablero> todas = tablero.list(trimestre, entidad);
        resumen = ResumenTablero.of(todas);
        Situacion elegida = Direccion.constante(Situacion.class, situacion);
        filas = todas.stream()
                .filter(f -> elegida == null || f.situacion() == elegida)
                .toList();
        Ambito ambito = ActorActual.get().ambito();
        ventana = ambito.entidad() == null ? null : periodos.ventanaValidacion(trimestre, ambito.entidad());
    }

    private Trimestre usual() {
        Trimestre hoy = Trimestre.of(LocalDate.ofInstant(clock.instant(), Plazo.NACIONAL));
        return trimestres.stream()
                .map(PeriodoVista::trimestre)
                .filter(t -> t.compareTo(hoy) <= 0)
                .findFirst()
                .orElse(hoy);
    }

    /** Whether the person sees more than one entidad. */
    public boolean isNacional() {
        return ActorActual.get().ambito().isNacional();
    }

    public List<EntidadVista> getEntidades() {
        return planteles.entidades();
    }

    public List<PeriodoVista> getTrimestres() {
        return trimestres;
    }

    public ResumenTablero getResumen() {
        return resumen;
    }

    public List<RenglonTablero> getFilas() {
        return filas;
    }

    /** Until when the entidad of the person may validate, and why not; null for national roles. */
    public Ventana getVentana() {
        return ventana;
    }

    /** The quarter and, when one is chosen, the entidad as a query: a part of an address that is nothing would read {@code null}. */
    public String getConsulta() {
        String chosen = entidad == null || entidad.isBlank()
                ? ""
                : "&entidad=" + URLEncoder.encode(entidad, StandardCharsets.UTF_8);
        return "periodo=" + URLEncoder.encode(periodo, StandardCharsets.UTF_8) + chosen;
    }

    public String getPeriodo() {
        return periodo;
    }

    public void setPeriodo(String periodo) {
        this.periodo = periodo;
    }

    public String getEntidad() {
        return entidad;
    }

    public void setEntidad(String entidad) {
        this.entidad = entidad;
    }

    public String getSituacion() {
        return situacion;
    }

    public void setSituacion(String situacion) {
        this.situacion = situacion;
    }
}
