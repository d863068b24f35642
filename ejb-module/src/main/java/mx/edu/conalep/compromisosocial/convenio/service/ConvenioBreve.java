package mx.edu.conalep.compromisosocial.convenio.service;

import java.io.Serializable;

/**
 * A registered convenio in a few words, to choose among several.
 *
 * @param objeto start of its object
 * @param contrapartes its parties of the sector productivo, in one text; null without any
 */
public record ConvenioBreve(String folio, String objeto, String contrapartes) implements Serializable {}
