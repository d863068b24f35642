package mx.edu.conalep.compromisosocial.web.consolidacion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Celda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.ClaveCelda;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Medidas;
import mx.edu.conalep.compromisosocial.consolidacion.domain.Sumas;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** The charts of a version's figures: by service, by category of beneficiaries and by entidad. */
public final class GraficasCifras {

    private final List<Celda> celdas;
    private final List<Celda> porEntidad;
    private final NombresCelda nombres;

    /**
     * Of the figures that are shown.
     *
     * @param porEntidad the same figures at the level of entidades
     */
    GraficasCifras(List<Celda> celdas, List<Celda> porEntidad, NombresCelda nombres) {
        this.celdas = celdas;
        this.porEntidad = porEntidad;
        this.nombres = nombres;
    }

    /** Activities by service. */
    public List<Barra> getServicios() {
        Map<String, Long> figures = new LinkedHashMap<>();
        Sumas.by(celdas, ClaveCelda::servicio)
                .forEach((clave, m) -> figures.put(Messages.text("actividad.servicio." + clave), m.actividades()));
        return Barra.of(figures);
    }

    /** Attentions by category of beneficiaries. */
    public List<Barra> getCategorias() {
        Medidas total = Sumas.total(celdas);
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put(Messages.text("consolidacion.categoria.adultasMayores"), total.directosAdultasMayores());
        figures.put(Messages.text("consolidacion.categoria.indigenas"), total.directosIndigenas());
        figures.put(Messages.text("consolidacion.categoria.discapacidad"), total.directosDiscapacidad());
        figures.put(Messages.text("consolidacion.categoria.general"), total.directosGeneral());
        return Barra.of(figures);
    }

    /** Attentions by entidad. */
    public List<Barra> getEntidades() {
        Map<String, Long> figures = new TreeMap<>();
        Sumas.by(porEntidad, ClaveCelda::entidad)
                .forEach((clave, m) -> figures.put(clave + " " + nombres.estado(clave), m.directosTotal()));
        return Barra.of(figures);
    }
}
