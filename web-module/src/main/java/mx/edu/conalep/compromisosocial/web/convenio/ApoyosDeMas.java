package mx.edu.conalep.compromisosocial.web.convenio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import mx.edu.conalep.compromisosocial.convenio.domain.DatosApoyo;
import mx.edu.conalep.compromisosocial.convenio.domain.ReglasApoyo;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyoRecibidoVista;
import mx.edu.conalep.compromisosocial.convenio.service.ApoyosRecibidosService;
import mx.edu.conalep.compromisosocial.shared.Messages;

/** Tells when more money was received under a convenio than its parties offered: no fault, but often one zero too many (Art. 20). */
@ApplicationScoped
public class ApoyosDeMas {
    @Inject
    private ApoyosRecibidosService apoyos;

    /**
     * The notice, with both sums.
     *
     * @param ofrecidos what the convenio offers
     * @param nuevos what is about to be taken down, if anything
     * @return null when what was received is covered by what was offered
     */
    String notice(String folio, List<DatosApoyo> ofrecidos, List<DatosApoyo> nuevos) {
        List<DatosApoyo> recibidos = new ArrayList<>(apoyos.list(folio).stream()
                .filter(a -> !a.anulado())
                .map(ApoyoRecibidoVista::datos)
                .toList());
        recibidos.addAll(nuevos);
        return ReglasApoyo.beyondOffer(ofrecidos, recibidos).signum() == 0
                ? null
                : Messages.text(
                        "convenios.apoyoRecibido.excede",
                        Messages.money(ReglasApoyo.money(recibidos)),
                        Messages.money(ReglasApoyo.money(ofrecidos)));
    }
}
