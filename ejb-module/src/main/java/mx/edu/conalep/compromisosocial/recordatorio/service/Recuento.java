package mx.edu.conalep.compromisosocial.recordatorio.service;

import java.io.Serializable;

/** How many mails of today are in each state. */
public record Recuento(int enviadas, int rechazadas, int inciertas, int porEnviar) implements Serializable {}
