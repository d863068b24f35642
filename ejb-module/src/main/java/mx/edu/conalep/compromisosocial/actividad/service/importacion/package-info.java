/**
 * Import of activities from CSV and XLSX: all rows or none, every bad row at once with its column, value and rule
 * (requirements §5). History (R24) comes in by the DVS, already validated and without evidence.
 */
package mx.edu.conalep.compromisosocial.actividad.service.importacion;
