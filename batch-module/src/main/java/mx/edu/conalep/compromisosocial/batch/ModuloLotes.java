package mx.edu.conalep.compromisosocial.batch;

import jakarta.ejb.Singleton;

/** Makes this archive an EJB-JAR, so that Payara Server's EAR accepts it as a module and finds its jobs. */
@Singleton
public class ModuloLotes {}
