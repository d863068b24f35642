package mx.edu.conalep.compromisosocial.web.operacion;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.edu.conalep.compromisosocial.consolidacion.domain.VersionPrevista;
import mx.edu.conalep.compromisosocial.operacion.domain.Prevision;
import mx.edu.conalep.compromisosocial.operacion.domain.Trabajo;
import mx.edu.conalep.compromisosocial.operacion.service.Contras;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoRenglon;
import mx.edu.conalep.compromisosocial.operacion.service.EnsayoVista;
import mx.edu.conalep.compromisosocial.operacion.service.ProrrogaVigente;
import mx.edu.conalep.compromisosocial.seguridad.service.Responsable;
import mx.edu.conalep.compromisosocial.shared.Messages;

/**
 * What a rehearsal on a quarter says in words: what stands against a run now, which version it would make, whom to call.
 *
 * @param ensayo the rehearsal
 */
public record PalabrasEnsayo(EnsayoVista ensayo) implements Serializable {

    private static final String ENSAYO = "operacion.ensayo.";

    /** What who starts it must understand, the date first; none when nothing stands against it. */
    public List<String> contras() {
        Contras contras = ensayo.contras();
        List<String> textos = new ArrayList<>();
        if (contras.anticipado()) {
            Prevision prevision = contras.prevision();
            textos.add(Messages.text(prevision.codigo(), prevision.fecha(), prevision.dias()));
            if (prevision.enCurso()) {
                textos.add(Messages.text(ENSAYO + "enCurso", ensayo.periodo(), prevision.fin()));
            }
            textos.add(Messages.text(ENSAYO + "anticipado." + ensayo.trabajo(), ensayo.periodo()));
        }
        if (contras.corta()) {
            contras.prorrogas().forEach(p -> textos.add(grant("corta", p)));
        }
        return textos;
    }

    /** Extensions and reopenings that the run leaves in force. */
    public List<String> siguen() {
        Contras contras = ensayo.contras();
        return contras.corta()
                ? List.of()
                : contras.prorrogas().stream().map(p -> grant("sigue", p)).toList();
    }

    private static String grant(String que, ProrrogaVigente prorroga) {
        return Messages.text(ENSAYO + que, prorroga.unidad(), prorroga.hasta());
    }

    /** What is to be ticked, or null when nothing is. */
    public String entiendo() {
        Contras contras = ensayo.contras();
        if (!contras.porEntender()) {
            return null;
        }
        String cual = contras.anticipado() && contras.corta() ? "ambas" : contras.corta() ? "corta" : "anticipado";
        return Messages.text(ENSAYO + "entiendo." + cual);
    }

    /** Which version a consolidation would make, or that it would change nothing; null for the first one and for a close. */
    public String version() {
        VersionPrevista version = ensayo.version();
        if (version.inconclusa()) {
            return Messages.text(ENSAYO + "version.inconclusa", version.siguiente());
        }
        if (version.sinCambios()) {
            return Messages.text(ENSAYO + "version.sinCambios", version.vigente());
        }
        String codigo = version.porRectificacion() ? "version.rectificada" : "version.motivo";
        long cuantas = version.porRectificacion() ? version.rectificadas() : version.cambios();
        return version.vigente() == 0
                ? null
                : Messages.text(ENSAYO + codigo, version.vigente(), cuantas, version.siguiente());
    }

    /** Whether the job leaves out what was sent and not validated. */
    public boolean conValidacion() {
        return !Trabajo.CIERRE_CAPTURA.nombre().equals(ensayo.trabajo());
    }

    /** Whom to call about a row, as one line. */
    public String contacts(EnsayoRenglon renglon) {
        return renglon.responsables().stream().map(PalabrasEnsayo::told).collect(Collectors.joining("; "));
    }

    private static String told(Responsable responsable) {
        return responsable.correo() == null
                ? responsable.nombre()
                : responsable.nombre() + " (" + responsable.correo() + ")";
    }
}
