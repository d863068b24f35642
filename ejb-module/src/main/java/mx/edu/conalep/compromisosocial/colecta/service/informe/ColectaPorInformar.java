package mx.edu.conalep.compromisosocial.colecta.service.informe;

import java.io.Serializable;

/** A colecta whose report can be made now. */
public record ColectaPorInformar(String folio, String causa) implements Serializable {}
