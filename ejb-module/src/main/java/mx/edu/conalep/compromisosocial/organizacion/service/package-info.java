/** Reading the organisation, and its upkeep by the administrator. */
package mx.edu.conalep.compromisosocial.organizacion.service;
