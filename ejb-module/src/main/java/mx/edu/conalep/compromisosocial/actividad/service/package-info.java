/**
 * Use cases on activities: capture (R22), submission (R11.8), authorisation (R10.9), validation and return (R23), zero
 * declarations (R22.0), rectificaciones (R24), import. Every public method passes the gate.
 */
package mx.edu.conalep.compromisosocial.actividad.service;
