package mx.edu.conalep.compromisosocial.sistema;

import mx.edu.conalep.compromisosocial.sistema.soporte.Lanzador;
import mx.edu.conalep.compromisosocial.sistema.soporte.PruebaDeSistema;
import mx.edu.conalep.compromisosocial.sistema.soporte.Sistema;

/** The EAR on Payara Server. */
@PruebaDeSistema(lanzador = Lanzador.EAR, propio = true)
class PayaraServerEarIT extends HumoConTrabajo {

    PayaraServerEarIT(Sistema sistema) {
        super(sistema);
    }
}
