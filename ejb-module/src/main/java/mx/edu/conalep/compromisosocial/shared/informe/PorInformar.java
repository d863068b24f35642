package mx.edu.conalep.compromisosocial.shared.informe;

import java.io.Serializable;

/** A campaign whose report can be made now. */
public record PorInformar(String folio, String causa) implements Serializable {}
