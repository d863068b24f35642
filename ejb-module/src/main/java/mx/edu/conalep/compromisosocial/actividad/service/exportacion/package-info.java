/** Lists as CSV and XLSX, streamed, with formulas made harmless. */
package mx.edu.conalep.compromisosocial.actividad.service.exportacion;
