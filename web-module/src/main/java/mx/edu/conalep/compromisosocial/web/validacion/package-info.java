/** The validation tray of the entidad (R23): the list, the record beside its evidence, validation and return. */
package mx.edu.conalep.compromisosocial.web.validacion;
