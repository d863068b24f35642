package mx.edu.conalep.compromisosocial.web.auditoria;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import mx.edu.conalep.compromisosocial.auditoria.domain.Eslabon;
import mx.edu.conalep.compromisosocial.auditoria.domain.FiltroBitacora;
import mx.edu.conalep.compromisosocial.auditoria.domain.Resultado;
import mx.edu.conalep.compromisosocial.auditoria.service.BitacoraConsulta;
import mx.edu.conalep.compromisosocial.auditoria.service.BitacoraConsulta.Dictamen;
import mx.edu.conalep.compromisosocial.shared.Page;
import mx.edu.conalep.compromisosocial.web.marco.Hojas;

/** The audit trail: filter and page stand in the address; its days are those of {@code America/Mexico_City}. */
@Named
@RequestScoped
public class BitacoraBacking {

    private static final ZoneId ZONA = ZoneId.of("America/Mexico_City");
    private static final int TAMANO = 50;

    @Inject
    private BitacoraConsulta bitacora;

    private String actor;
    private String objeto;
    private String accion;
    private Resultado resultado;
    private LocalDate desde;
    private LocalDate hasta;
    private int pagina;
    private Page<Eslabon> page;
    private Dictamen dictamen;

    /** Reads the page that the address asks for. */
    public void load() {
        FiltroBitacora filtro = new FiltroBitacora(
                actor, objeto, accion, resultado, start(desde), start(hasta == null ? null : hasta.plusDays(1)));
        page = Hojas.read(pagina, TAMANO, p -> bitacora.list(filtro, p));
        pagina = page.pagina();
    }

    /** Walks the whole trail. */
    public void verify() {
        dictamen = bitacora.verify();
        load();
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZONA).toInstant();
    }

    public ZoneId getZona() {
        return ZONA;
    }

    public Resultado[] getResultados() {
        return Resultado.values();
    }

    public Page<Eslabon> getPage() {
        return page;
    }

    public boolean isHayMas() {
        return (pagina + 1L) * TAMANO < page.total();
    }

    /** What the verification found, or null when none was asked for. */
    public Dictamen getDictamen() {
        return dictamen;
    }

    public String getActor() {
        return actor;
    }

    public void setActor(String actor) {
        this.actor = actor;
    }

    public String getObjeto() {
        return objeto;
    }

    public void setObjeto(String objeto) {
        this.objeto = objeto;
    }

    public String getAccion() {
        return accion;
    }

    public void setAccion(String accion) {
        this.accion = accion;
    }

    public Resultado getResultado() {
        return resultado;
    }

    public void setResultado(Resultado resultado) {
        this.resultado = resultado;
    }

    public LocalDate getDesde() {
        return desde;
    }

    public void setDesde(LocalDate desde) {
        this.desde = desde;
    }

    public LocalDate getHasta() {
        return hasta;
    }

    public void setHasta(LocalDate hasta) {
        this.hasta = hasta;
    }

    public int getPagina() {
        return pagina;
    }

    public void setPagina(int pagina) {
        this.pagina = pagina;
    }
}
