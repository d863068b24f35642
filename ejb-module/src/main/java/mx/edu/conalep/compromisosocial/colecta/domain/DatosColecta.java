package mx.edu.conalep.compromisosocial.colecta.domain;

import java.io.Serializable;
import java.util.List;

/**
 * What the DVS plans (Art. 12 I to III).
 *
 * @param causa what it is for
 * @param aliado name of the ally of the sector productivo
 * @param convenio folio of the registered convenio on which it rests (R12)
 * @param metas the goal, money and kind apart
 * @param entidades keys of the entidades that take part
 * @param planteles keys of the planteles that take part, each of one of those entidades
 */
public record DatosColecta(
        String causa,
        String aliado,
        String convenio,
        List<DatosMeta> metas,
        Cronograma cronograma,
        List<String> entidades,
        List<String> planteles)
        implements Serializable {

    public DatosColecta {
        metas = List.copyOf(metas);
        cronograma = cronograma == null ? Cronograma.empty() : cronograma;
        entidades = List.copyOf(entidades);
        planteles = List.copyOf(planteles);
    }

    /** The same on the convenio of a folio. */
    public DatosColecta withConvenio(String folio) {
        return new DatosColecta(causa, aliado, folio, metas, cronograma, entidades, planteles);
    }
}
