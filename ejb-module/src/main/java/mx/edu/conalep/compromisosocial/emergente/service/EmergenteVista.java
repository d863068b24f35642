package mx.edu.conalep.compromisosocial.emergente.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.edu.conalep.compromisosocial.colecta.domain.EstadoColecta;
import mx.edu.conalep.compromisosocial.emergente.domain.Criterio;
import mx.edu.conalep.compromisosocial.emergente.domain.DatosEmergente;

/**
 * A programme as others read it.
 *
 * @param autor key of the entidad or plantel that received the request, null for the nation
 * @param propio whether the reader is of that unit
 * @param fijos whether its criteria are fixed: there is a candidate
 * @param documentos the requests on file, the one in force last
 */
public record EmergenteVista(
        String folio,
        EstadoColecta estado,
        int version,
        String autor,
        boolean propio,
        DatosEmergente datos,
        List<Criterio> criterios,
        boolean fijos,
        List<DocumentoEmergenteVista> documentos,
        List<LineaEmergenteVista> historia,
        LocalDate difundidoEl,
        LocalDate iniciadoEl,
        LocalDate cerradoEl,
        LocalDate informadoEl,
        String motivoCierre,
        Instant creadoEn,
        Instant modificadoEn)
        implements Serializable {}
