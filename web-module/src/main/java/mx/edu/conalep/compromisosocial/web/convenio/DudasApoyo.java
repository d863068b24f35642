package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.TextoConvenio;
import mx.edu.conalep.compromisosocial.convenio.domain.TipoApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyosRecibidosService;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** What is asked before a received support is taken down, as it stays on record for good (Art. 20): too much money, or the same again. */
@ApplicationScoped
public class DudasApoyo {
    @Inject
    private ApoyosRecibidosService apoyos;

    @Inject
    private ApoyosDeMas deMas;

    /**
     * The questions, in words.
     *
     * @param ofrecidos what the convenio offers
     * @param leido what is about to be taken down
     * @return empty when nothing stands out
     */
    List<String> of(String folio, List<DatosApoyo> ofrecidos, FormaApoyo.Leido leido) {
        List<String> dudas = new ArrayList<>();
        String excede = leido.datos().tipo() == TipoApoyo.DINERO
                ? deMas.notice(folio, ofrecidos, List.of(leido.datos()))
                : null;
        if (excede != null) {
            dudas.add(excede + " " + Messages.text("convenios.apoyoRecibido.excede.pregunta"));
        }
        apoyos.list(folio).stream()
                .filter(a ->
                        !a.anulado() && a.fecha().equals(leido.fecha()) && ReglasApoyo.isSame(a.datos(), leido.datos()))
                .findFirst()
                .ifPresent(a -> dudas.add(Messages.text(
                        "convenios.apoyoRecibido.repetido", a.numero(), a.fecha(), TextoConvenio.support(a.datos()))));
        return dudas;
    }
}
