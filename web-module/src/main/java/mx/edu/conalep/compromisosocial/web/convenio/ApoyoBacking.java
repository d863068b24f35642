package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyosRecibidosService;
import mx.edu.conalep.compromisosocial.convenio.service.ArchivoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ConvenioConsulta;
import mx.edu.conalep.compromisosocial.seguridad.service.PantallaService;
import mx.edu.conalep.compromisosocial.shared.ConflictException;
import mx.edu.conalep.compromisosocial.shared.ForbiddenException;
import mx.edu.conalep.compromisosocial.shared.NotFoundException;
import mx.edu.conalep.compromisosocial.web.marco.Avisos;

/** Taking down a support that was received under a convenio, with its proof, and annulling one taken down by mistake (Art. 20). */
@Named("apoyoConvenio")
@ViewScoped
public class ApoyoBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String DERIVADOS = "/convenio/derivados?faces-redirect=true&folio=";

    @Inject
    private PantallaService pantallas;

    @Inject
    private ApoyosRecibidosService apoyos;

    @Inject
    private ArchivoApoyo archivos;

    @Inject
    private ConvenioConsulta consulta;

    @Inject
    private DudasApoyo dudas;

    private List<String> preguntas = List.of();
    private FormaApoyo.Leido preguntado;
    private FormaApoyo.Leido enviado;
    private String folio;
    private Integer numero;
    private ApoyoRecibidoVista apoyo;
    private final String clave = UUID.randomUUID().toString();
    private final FormaApoyo forma = new FormaApoyo();

    /**
     * Opens the form, or the support that shall be annulled.
     *
     * @return the derived work instead before the convenio is registered
     * @throws NotFoundException when it is of another unit, or there is no such support
     */
    public String load() {
        pantallas.writeConvenio();
        try {
            apoyos.requireReceivable(folio);
        } catch (ForbiddenException otherUnit) {
            // as all pages of a unit answer
            throw new NotFoundException("convenio.notFound", folio);
        } catch (ConflictException notRegistered) {
            return DERIVADOS + folio;
        }
        if (numero != null) {
            apoyo = apoyos.list(folio).stream()
                    .filter(a -> a.numero() == numero && !a.anulado())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("convenio.apoyoRecibido.notFound", numero));
        }
        return null;
    }

    /** Keeps its proof and takes it down, unless something in it stands out; that is asked. */
    public String receive() throws IOException {
        return receive(false);
    }

    /** The person says yes to what was asked, as long as it is still that. */
    public String confirm() throws IOException {
        return receive(true);
    }

    private String receive(boolean dicho) throws IOException {
        FormaApoyo.Leido leido = forma.read(forma.receive((nombre, in) -> archivos.keep(folio, nombre, in)));
        boolean respondido = leido.equals(enviado) || dicho && leido.equals(preguntado);
        preguntas = respondido
                ? List.of()
                : dudas.of(folio, consulta.find(folio).datos().apoyos(), leido);
        preguntado = leido;
        return preguntas.isEmpty() ? keep(leido) : null;
    }

    /** A second click while the first is at work finds what that one takes down, and is answered with it instead of being asked. */
    private String keep(FormaApoyo.Leido leido) {
        enviado = leido;
        apoyos.receive(folio, leido.fecha(), leido.datos(), forma.getGuardado(), clave);
        return done("convenios.apoyoRecibido.anotado");
    }

    /** Takes it out of the account. */
    public String annul() {
        apoyos.annul(folio, numero, forma.getMotivo());
        return done("convenios.apoyoRecibido.anulado");
    }

    private String done(String code) {
        Avisos.next(code, folio);
        return DERIVADOS + folio;
    }

    /** What is asked before it is taken down; empty for nothing. */
    public List<String> getPreguntas() {
        return preguntas;
    }

    /** What is typed. */
    public FormaApoyo getForma() {
        return forma;
    }

    /** The support that shall be annulled; null to take one down. */
    public ApoyoRecibidoVista getApoyo() {
        return apoyo;
    }

    /** That support in one line. */
    public String getLinea() {
        return TextoConvenio.support(apoyo.datos());
    }

    public Integer getNumero() {
        return numero;
    }

    public void setNumero(Integer numero) {
        this.numero = numero;
    }

    public String getFolio() {
        return folio;
    }

    public void setFolio(String folio) {
        this.folio = folio;
    }
}
