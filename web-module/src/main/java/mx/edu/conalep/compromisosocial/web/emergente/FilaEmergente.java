package mx.edu.conalep.compromisosocial.web.emergente;

import mx.edu.conalep.compromisosocial.web.marco.Chip;

/**
 * A row of the list in the words of the page.
 *
 * @param plazo its first and last day, short
 */
public record FilaEmergente(String folio, String causa, String solicitante, String autor, String plazo, Chip estado) {

    public String getFolio() {
        return folio;
    }

    public String getCausa() {
        return causa;
    }

    public String getSolicitante() {
        return solicitante;
    }

    public String getAutor() {
        return autor;
    }

    public String getPlazo() {
        return plazo;
    }

    public Chip getEstado() {
        return estado;
    }
}
