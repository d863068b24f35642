package mx.edu.conalep.compromisosocial.web.colecta;

import mx.edu.conalep.compromisosocial.web.marco.Chip;

/**
 * A row of the list in the words of the page, told once.
 *
 * @param plazo its first and last day, short
 */
public record FilaColecta(String folio, String causa, String aliado, String plazo, Chip estado) {

    public String getFolio() {
        return folio;
    }

    public String getCausa() {
        return causa;
    }

    public String getAliado() {
        return aliado;
    }

    public String getPlazo() {
        return plazo;
    }

    public Chip getEstado() {
        return estado;
    }
}
