/** A convenio as JSON: the API's face and the text of its versions. */
package mx.edu.conalep.compromisosocial.convenio.service.formato;
