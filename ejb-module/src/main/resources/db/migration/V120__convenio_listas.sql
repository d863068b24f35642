-- A list of a unit: counted and filtered by state and validity inside one index, put in order by another, without reading the rows, which
-- carry their search text.
alter table convenio
  add index convenio_unidad_ix (entidad, plantel, estado, fin, vigencia_inicio, folio, revisor, alcance),
  add index convenio_orden_ix (entidad, plantel),
  drop index convenio_ambito_ix;
