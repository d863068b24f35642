package mx.edu.conalep.compromisosocial.web.colecta;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.edu.conalep.compromisosocial.colecta.domain.DatosEntrega;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.ArchivoColecta;
import mx.edu.conalep.compromisosocial.colecta.service.Balance;
import mx.edu.conalep.compromisosocial.colecta.service.CicloColectaService;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaConsulta;
import mx.edu.conalep.compromisosocial.colecta.service.ColectaVista;
import mx.edu.conalep.compromisosocial.colecta.service.formato.LectorColecta;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.LectorObjeto;
import mx.edu.conalep.compromisosocial.shared.RuleViolation;
import mx.edu.conalep.compromisosocial.shared.RuleViolationException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;
import mx.edu.conalep.compromisosocial.web.marco.JsonTecleado;

/** Taking note of a delivery to the ally against his receipt (Art. 12, 14); the receipt is kept as soon as it arrives. */
@Named("entregaColecta")
@ViewScoped
public class EntregaBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PantallaService pantallas;

    @Inject
    private ColectaConsulta consulta;

    @Inject
    private CicloColectaService ciclo;

    @Inject
    private ArchivoColecta archivos;

    private String folio;
    private ColectaVista vista;
    private transient Part archivo;
    private String nombreRecibo;
    private String foco;
    private final Map<String, String> datos = new LinkedHashMap<>();
    private final List<Map<String, String>> articulos = new ArrayList<>();

    /**
     * Reads the colecta and offers what is left of it.
     *
     * @return the record instead when it is not closed, or was reported
     */
    public String load() {
        pantallas.runColecta();
        vista = consulta.find(folio);
        for (Balance resto : getResto()) {
            if (resto.articulo() == null) {
                datos.put("monto", resto.diferencia().toPlainString());
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                row.put("articulo", resto.articulo());
                row.put("cantidad", resto.diferencia().stripTrailingZeros().toPlainString());
                row.put("unidad", resto.unidad());
                articulos.add(row);
            }
        }
        return vista.estado() == EstadoColecta.CERRADA ? null : "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps it. */
    public String save() throws IOException {
        foco = null;
        receive();
        articulos.removeIf(row -> row.values().stream().allMatch(v -> v == null || v.isBlank()));
        List<RuleViolation> broken = new ArrayList<>();
        LectorObjeto in = new LectorObjeto(
                JsonTecleado.object(datos)
                        .add("articulos", JsonTecleado.array(articulos))
                        .build(),
                broken);
        DatosEntrega read = LectorColecta.delivery(in);
        in.finish();
        RuleViolationException.throwIfAny(broken);
        ciclo.deliver(folio, vista.version(), read);
        Avisos.next("colectas.entregada", folio);
        return "/colecta/ficha?faces-redirect=true&folio=" + folio;
    }

    /** Keeps the receipt alone. */
    public void upload() throws IOException {
        receive();
    }

    private void receive() throws IOException {
        if (archivo == null || archivo.getSize() == 0) {
            return;
        }
        nombreRecibo = archivo.getSubmittedFileName();
        try (InputStream in = archivo.getInputStream()) {
            datos.put(
                    "recibo",
                    archivos.receive(folio, "RECIBO", nombreRecibo, in).sha256());
        }
        archivo = null;
    }

    /** Adds an article and goes to it. */
    public void add() {
        articulos.add(new LinkedHashMap<>());
        foco = "articulos:" + (articulos.size() - 1) + ":articulo";
    }

    /** Takes an article out. */
    public void remove(int index) {
        articulos.remove(index);
        foco = "articulos";
    }

    /** What may still be delivered. */
    public List<Balance> getResto() {
        return Balance.of(vista.totales(), vista.entregas()).stream()
                .filter(Balance::isPendiente)
                .toList();
    }

    /** The id to which the page goes after a row was added or taken out; null for none. */
    public String getFoco() {
        return foco;
    }

    /** What is typed, by the names of the API. */
    public Map<String, String> getDatos() {
        return datos;
    }

    public List<Map<String, String>> getArticulos() {
        return articulos;
    }

    /** Name of the receipt that was received in this form; null for none. */
    public String getNombreRecibo() {
        return nombreRecibo;
    }

    public ColectaVista getVista() {
        return vista;
    }

    public Part getArchivo() {
        return archivo;
    }

    public void setArchivo(Part archivo) {
        this.archivo = archivo;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
